package org.rapporteur.yardsticks.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.ExitCodes;
import org.rapporteur.desk.Screen;
import picocli.CommandLine;

/** Types the command as a script would; reads with the real parser. */
class IncidentsCommandTest {

    private static final String TEXTS = """
            DEV-MUC3-0001 (OWN)

               OSLO, 14 MAR 90 (FJORD WIRE) -- [REPORT] [TEXT] A BOMB EXPLODED IN A
            CINEMA IN BERGEN ON 13 MARCH.  TWO TEACHERS WERE KILLED AND FIVE OTHERS
            WERE WOUNDED IN THE EXPLOSION, THE POLICE SAID TODAY.


            DEV-MUC3-0002 (OWN)

               OSLO, 14 MAR 90 (FJORD WIRE) -- [TEXT] THE HARBOUR BOARD TODAY ELECTED A
            NEW CHAIRMAN.  HE PROMISED THAT THE PRICE OF FISH WOULD NOT RISE THIS YEAR.
            """;

    private static final String KEY = """
            ;;; a comment
            0.  MESSAGE: ID                     DEV-MUC3-0001 (OWN)
            1.  MESSAGE: TEMPLATE               1
            2.  INCIDENT: DATE                  13 MAR 90 / (12 MAR 90 - 13 MAR 90)
            3.  INCIDENT: LOCATION              NORWAY: HORDALAND (DEPARTMENT): BERGEN (CITY)
            4.  INCIDENT: TYPE                  BOMBING
            5.  INCIDENT: STAGE OF EXECUTION    ACCOMPLISHED
            21. HUM TGT: NUMBER                 2: "TEACHERS"
                                                5: "OTHERS"
            23. HUM TGT: EFFECT OF INCIDENT     DEATH: "TEACHERS"
                                                INJURY: "OTHERS"

            0.  MESSAGE: ID                     DEV-MUC3-0002 (OWN)
            1.  MESSAGE: TEMPLATE               *
            4.  INCIDENT: TYPE                  *
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void measuresMessagesInCapitals() throws Exception {
        file("dev-muc3", TEXTS);
        file("key-dev", KEY);

        assertThat(type(folder.toString(), "--format", "tsv")).isEqualTo(ExitCodes.DONE);
        assertThat(out())
                .contains("incidents\ttype\tF1\t1.000", "incidents\tplace\tF1\t1.000", "incidents\tdate\tF1\t1.000")
                .contains("joined\tkilled\tF1\t1.000", "joined\tinjured\tF1\t1.000", "types\tBOMBING\tright\t1");
        assertThat(err()).isEmpty();
    }

    @Test
    void whatIsMissedIsShown() throws Exception {
        file("dev-muc3", TEXTS);
        file("key-dev", KEY.replace("BOMBING", "ARSON"));

        assertThat(type(folder.toString(), "--errors", "3")).isEqualTo(ExitCodes.DONE);
        assertThat(out()).contains("missed: found as another type", "[1 ARSON; 1990-03-13 or 1990-03-12/1990-03-13; NORWAY: hordaland: bergen; killed 2, injured 5]");
    }

    @Test
    void aTemplateThatCannotBeUsedIsNamedAndTheOthersAreMeasured() throws Exception {
        file("dev-muc3", TEXTS);
        file("key-dev", KEY.replace("BOMBING", "WEDDING"));

        assertThat(type(folder.toString(), "--format", "tsv")).isEqualTo(ExitCodes.PARTLY);
        assertThat(err()).contains("key-dev, line 2: a template of DEV-MUC3-0001 without a type of incident").hasLineCount(1);
        assertThat(out()).contains("incidents\ttype\tin the key\t0");
    }

    @Test
    void whatIsNoCorpusGetsOneLine() throws Exception {
        assertThat(type(folder.resolve("nowhere").toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(err()).contains("there is no such folder").hasLineCount(1);
        assertThat(type(folder.toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(err()).contains("holds no text of a message").hasLineCount(1);
        file("dev-muc3", TEXTS);
        file("key-dev", "nothing of the kind\n");
        assertThat(type(folder.toString())).isEqualTo(ExitCodes.PARTLY);
        assertThat(err()).contains("key-dev: holds no template").hasLineCount(1);
        assertThat(type(folder.toString(), "--texts", "other")).isEqualTo(ExitCodes.USAGE);
        assertThat(err()).contains("holds no file other").hasLineCount(1);
        assertThat(type(folder.toString(), "--errors", "-1")).isEqualTo(ExitCodes.USAGE);
        assertThat(out()).isEmpty();
    }

    @Test
    void helpDefinesTheFigures() {
        String help = new CommandLine(new IncidentsCommand(Screen.plain(out, err))).getUsageMessage();
        for (Measure measure : Measure.values()) {
            assertThat(help).contains("  " + measure.label());
        }
        assertThat(help).contains("more than 62 days", "OPTIONAL", "missed: nothing found");
    }

    private void file(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
    }

    private int type(String... words) {
        out.reset();
        err.reset();
        return new CommandLine(new IncidentsCommand(Screen.plain(out, err))).execute(words);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

package org.rapporteur.yardsticks.figures;

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
class FiguresCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void comparesDeadAndInjured() throws Exception {
        Path file = file("""
                [
                {"event": "DOCUMENT", "eventText": "about this file"},
                {"event": "FIGHT", "dead": "3", "injured": 9, "text": "The shelling killed three guards and wounded nine."},
                {"event": "FIGHT", "dead": "twelve", "text": "Two bakers and ten sailors were killed on the pier."},
                {"event": "FIGHT", "dead": "40", "text": "At least four people died in the fire."},
                {"event": "FIGHT", "injured": "2", "text": "The guards were beaten."},
                {"event": "AID", "text": "The storm killed six fishermen."},
                {"event": "AID", "dead": "", "text": "Chile sent blankets."}
                ]
                """);

        assertThat(type(file.toString(), "--format", "tsv", "--errors", "9")).isEqualTo(ExitCodes.DONE);
        assertThat(out())
                .contains("figures\tsentences\tfigure\t6", "figures\tcoded\tfigure\t4", "figures\texact\tfigure\t0.500")
                .contains("figures\tdead right\tfigure\t0.667", "figures\tinjured right\tfigure\t0.500")
                .contains("figures\tfalse figures\tfigure\t1", "figures\tfalse share\tfigure\t0.500")
                .contains("errors\tdead differ\tnumber\t1", "errors\tinjured missed\tnumber\t1", "errors\tfalse figure\tnumber\t1")
                .contains("line 5: dead 40, injured -, found dead 4, injured -: At least four people died in the fire.");
        assertThat(err()).isEmpty();
    }

    @Test
    void aRecordThatCannotBeUsedIsNamedByItsLineAndTheOthersAreMeasured() throws Exception {
        Path file = file("[{\"dead\": \"some\", \"text\": \"Some died.\"},\n {\"event\": \"AID\"},\n 7,\n{\"text\": \"Chile is far.\"}]");

        assertThat(type(file.toString())).isEqualTo(ExitCodes.PARTLY);
        assertThat(err())
                .contains("line 1: 'dead' is no number: 'some'", "line 2: a record without 'text'", "line 3: is no record")
                .hasLineCount(3);
        assertThat(out()).contains("sentences", "Errors");
    }

    @Test
    void whatIsNoCorpusGetsOneLine() throws Exception {
        assertThat(type(folder.resolve("nowhere").toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(err()).contains("is no file").hasLineCount(1);
        assertThat(type(file("# a table\n").toString())).isEqualTo(ExitCodes.PARTLY);
        assertThat(err()).contains("line 1: is no JSON").hasLineCount(1);
        assertThat(type(file("").toString())).isEqualTo(ExitCodes.PARTLY);
        assertThat(err()).contains("holds no coded sentence").hasLineCount(1);
        assertThat(type(file("[]").toString(), "--errors", "-1")).isEqualTo(ExitCodes.USAGE);
        assertThat(err()).hasLineCount(1);
        assertThat(out()).isEmpty();
    }

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("coded"), text);
    }

    private int type(String... words) {
        out.reset();
        err.reset();
        return new CommandLine(new FiguresCommand(Screen.plain(out, err))).execute(words);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

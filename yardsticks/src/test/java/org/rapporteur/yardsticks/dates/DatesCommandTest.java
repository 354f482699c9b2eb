package org.rapporteur.yardsticks.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.ExitCodes;
import org.rapporteur.desk.Screen;
import picocli.CommandLine;

/** Types the command as a script would; reads with the real parser. */
class DatesCommandTest {

    private static final Path INVENTED = Path.of("src/test/resources/org/rapporteur/yardsticks/dates/timeml");
    private static final String FERRY = """
            <?xml version="1.0"?>
            <TimeML><DOCID>ferry</DOCID>
            <DCT><TIMEX3 tid="t0" type="DATE" value="2013-03-22" functionInDocument="CREATION_TIME">2013-03-22</TIMEX3></DCT>
            <TITLE>Ferry &amp; crew &#x2013; safe</TITLE>
            <TEXT>
            The ferry <EVENT eid="e1" class="OCCURRENCE">sank</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2013-03-18">Monday</TIMEX3>.
            It was built <TIMEX3 tid="t2" type="DATE" value="2011">two years ago</TIMEX3>.
            </TEXT>
            <MAKEINSTANCE eventID="e1" eiid="ei1" tense="PAST"/>
            <TLINK lid="l1" relType="BEFORE" eventInstanceID="ei1" relatedToTime="t0"/>
            </TimeML>
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void measuresTimeMl() throws Exception {
        file("ferry.tml", FERRY);
        assertThat(type(folder.toString(), "--format", "tsv")).isEqualTo(ExitCodes.DONE);
        assertThat(out())
                .contains("timeml-figures\tstrict\tF1\t1.000", "timeml-figures\tvalue\tF1\t1.000", "timeml-figures\tvalue\tright\t2")
                .doesNotContain("gum-");
        assertThat(err()).isEmpty();
    }

    @Test
    void measuresGum() throws Exception {
        file("ferry.xml", """
                <text id="ferry" dateCreated="2013-03-22" title="Ferry">
                <head><s>
                Ferry	NN	ferry	NOUN
                safe	JJ	safe	ADJ
                </s></head>
                <p><s>
                The	DT	the	DET
                ferry	NN	ferry	NOUN
                sank	VBD	sink	VERB
                on	IN	on	ADP
                <date when="2013-03-18">
                Monday	NP	Monday	PROPN
                </date>
                ,	,	,	PUNCT
                and	CC	and	CCONJ
                <w>
                mid	JJ	mid	ADJ
                -	HYPH	-	PUNCT
                sized	JJ	sized	ADJ
                </w>
                boats	NNS	boat	NOUN
                came	VBD	come	VERB
                <date from="2013-03-11" to="2013-03-17">
                last	JJ	last	ADJ
                week	NN	week	NOUN
                </date>
                .	.	.	PUNCT
                </s></p>
                </text>
                """);
        assertThat(type(folder.toString(), "--format", "tsv")).isEqualTo(ExitCodes.DONE);
        assertThat(out()).contains("gum-figures\tvalue\tright\t2", "gum-figures\tstrict\tF1\t1.000").doesNotContain("gum-figures\ttype");
    }

    @Test
    void readsTheInventedTextsWell() {
        assertThat(type(INVENTED.toString(), "--format", "tsv", "--errors", "1")).as(err()).isEqualTo(ExitCodes.DONE);
        Map<String, Double> f1 = out().lines()
                .map(line -> line.split("\t"))
                .filter(cells -> cells[0].equals("timeml-figures") && cells[2].equals("F1"))
                .collect(Collectors.toMap(cells -> cells[1], cells -> Double.valueOf(cells[3])));
        assertThat(f1.get("value")).isGreaterThan(0.93);
        assertThat(f1.get("strict")).isGreaterThan(0.95);
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreMeasured() throws Exception {
        file("a.tml", FERRY);
        file("b.tml", "<TimeML><TEXT>The ferry <TIMEX3>sank</TEXT></TimeML>");
        file("c.tml", FERRY.replace("value=\"2013-03-22\"", "value=\"2013-22-03\""));
        file("d.xml", "<html><p>The ferry sank.</p></html>");
        file("e.tml", "");
        file("f.tml", "<TimeML><DOCID>f</DOCID></TimeML>");
        assertThat(type(folder.toString())).isEqualTo(ExitCodes.PARTLY);
        assertThat(err().lines().map(line -> line.replaceFirst(".*/", "")))
                .containsExactly(
                        "b.tml, line 1: is no well-formed XML",
                        "c.tml, line 3: '2013-22-03' is no day of creation",
                        "d.xml, line 1: <html> is neither a <TimeML> nor a <text> as GUM has it",
                        "e.tml, line 1: is no well-formed XML",
                        "f.tml: holds no <TEXT>");
        assertThat(out()).contains("TimeML: 1 texts");
    }

    @Test
    void nothingOutsideOfTheFileIsFetched() throws Exception {
        Path secret = file("secret.txt", "Monday");
        file("x.tml", "<!DOCTYPE TimeML [<!ENTITY outside SYSTEM \"" + secret.toUri() + "\">]>\n" + FERRY.substring(FERRY.indexOf('\n') + 1)
                .replace("The ferry", "The &outside; ferry"));
        type(folder.toString(), "--errors", "9");
        assertThat(out() + err()).doesNotContain("The Monday ferry");
    }

    @Test
    void whatIsNoCorpusGetsOneLine() throws Exception {
        assertThat(type(folder.resolve("nowhere").toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(err()).contains("there is no such folder").hasLineCount(1);
        assertThat(type(folder.toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(err()).contains("holds no file *.tml").hasLineCount(1);
        assertThat(type(folder.toString(), "--errors", "-1")).isEqualTo(ExitCodes.USAGE);
        assertThat(out()).isEmpty();
    }

    @Test
    void theHelpDefinesWhatIsPrinted() {
        assertThat(type("--help")).isNotEqualTo(ExitCodes.PARTLY);
        String help = new CommandLine(new DatesCommand(Screen.plain(out, err))).getUsageMessage();
        for (ExpressionClass kind : ExpressionClass.values()) {
            assertThat(help).contains(kind.label());
        }
        for (ErrorClass error : ErrorClass.values()) {
            assertThat(help).contains(error.label());
        }
        assertThat(help).contains("strict", "relaxed", "precision", "recall", "F1");
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private int type(String... words) {
        out.reset();
        err.reset();
        Screen screen = Screen.plain(out, err);
        int exitCode = new CommandLine(new DatesCommand(screen)).execute(words);
        screen.out().flush();
        screen.err().flush();
        return exitCode;
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

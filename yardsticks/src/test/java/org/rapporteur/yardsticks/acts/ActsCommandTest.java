package org.rapporteur.yardsticks.acts;

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

/** Types the command as a script would; codes with the real parser. */
class ActsCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void measuresATable() throws Exception {
        Path file = file("""
                id\tsource\ttarget\tmarked_sentence\tsentence\tgold_root
                1\tChile\tPeru\t<s>Chile</s> praised <t>Peru</t>.\tChile praised Peru.\tSUPPORT
                2\tChile\tPeru\t\tChile condemned Peru.\tDISAPPROVE
                3\tthe rebels\tPeru\t"<s>The rebels</s> attacked ""the gate"" of <t>Peru</t>."\t\tfight
                4\tChile\tPeru\t<s>Chile</s> is larger than <t>Peru</t>.\t\tAID
                """);

        assertThat(type(file.toString(), "--format", "tsv", "--errors", "5")).isEqualTo(ExitCodes.DONE);
        assertThat(out())
                .contains("acts\tsentences\tfigure\t4", "acts\taccuracy\tfigure\t0.750", "acts\tmacro F1\tfigure\t0.750")
                .contains("classes\tACCUSE\trecall\t1.000", "classes\tASSAULT\tprecision\t1.000", "confusions\tAID > NONE\tnumber\t1")
                .contains("line 5: AID, found NONE: Chile is larger than Peru.");
        assertThat(err()).isEmpty();
    }

    @Test
    void measuresRecordsOfTheGoldStandard() throws Exception {
        Path file = file("""
                [
                {"event": "DOCUMENT", "eventText": "about this file"},
                {"event": "RETREAT", "source": [{"actorText": "Chile"}], "target": [{"actorText": "Peruvian  sailors"}],
                 "text": "Chile released sailors of Peru on Monday."},
                {"event": "CONSULT", "source": [{"actorText": "Chile"}, {"actorText": "Peru"}], "target": "",
                 "text": "Chile held talks with Peru."},
                {"event": "DEMAND", "source": {"actorText": "Tonga"}, "text": "Chile urged Peru to leave the valley."}
                ]
                """);

        assertThat(type(file.toString(), "--format", "tsv")).isEqualTo(ExitCodes.DONE);
        assertThat(out())
                .contains("acts\tsentences\tfigure\t3", "acts\tmacro F1\tfigure\t1.000")
                .contains("acts\tactors found in part\tfigure\t1", "acts\tactors not found\tfigure\t1");
    }

    @Test
    void quotationMarksOfSpeechBelongToTheSentence() throws Exception {
        CodedFile coded = CodedFile.read(file("""
                gold_root\tsentence\tsource\ttarget
                REQUEST\t"Leave", Chile told Peru.\tChile\tPeru
                REQUEST\t"Leave the valley, Peru's envoy was told by Chile.\tChile\tPeru
                """));

        assertThat(coded.sentences()).extracting(CodedSentence::words)
                .containsExactly("\"Leave\", Chile told Peru.", "\"Leave the valley, Peru's envoy was told by Chile.");
        assertThat(coded.sentences()).extracting(CodedSentence::line).containsExactly(2, 3);
    }

    @Test
    void aRowThatCannotBeUsedIsNamedByItsLineAndTheOthersAreMeasured() throws Exception {
        Path file = file("gold_root\tsentence\nPRAISE\tChile praised Peru.\nSUPPORT\tChile praised Peru.\n");

        assertThat(type(file.toString())).isEqualTo(ExitCodes.PARTLY);
        assertThat(err()).contains("line 2: 'PRAISE' is no type of PLOVER").hasLineCount(1);
        assertThat(out()).contains("By class", "SUPPORT");
    }

    @Test
    void whatIsNoCorpusGetsOneLine() throws Exception {
        assertThat(type(folder.resolve("nowhere").toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(err()).contains("is no file").hasLineCount(1);
        assertThat(type(file("[{\"event\": \"AID\",\n oops}]").toString())).isEqualTo(ExitCodes.PARTLY);
        assertThat(err()).contains("line 2: is no JSON").hasLineCount(1);
        assertThat(type(file("a\tb\n1\t2\n").toString())).isEqualTo(ExitCodes.PARTLY);
        assertThat(err()).contains("line 1: a table needs the columns").hasLineCount(1);
        assertThat(type(file("").toString())).isEqualTo(ExitCodes.PARTLY);
        assertThat(err()).contains("line 1: is empty").hasLineCount(1);
        assertThat(out()).isEmpty();
    }

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("coded"), text);
    }

    private int type(String... words) {
        out.reset();
        err.reset();
        return new CommandLine(new ActsCommand(Screen.plain(out, err))).execute(words);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

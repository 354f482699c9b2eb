package org.rapporteur.yardsticks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.ExitCodes;
import org.rapporteur.desk.Screen;

/** Types commands within this process, as a script would; reads with the real parser. */
class YardsticksTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void helpNamesTheYardsticks() {
        assertThat(type("--help")).isEqualTo(ExitCodes.DONE);
        assertThat(out()).contains("Usage: rapporteur yardstick", "attribution", "Exit codes:", "Examples:");
        assertThat(err()).isEmpty();
    }

    @Test
    void wrongUsageGetsOneLine() {
        for (List<String> wrong : List.of(
                List.of("atribution", "here"),
                List.of("attribution"),
                List.of("attribution", "here", "--errors", "many"),
                List.of("attribution", "here", "--errors", "-1"),
                List.of("attribution", "here", "--of", "mistakes"),
                List.of("attribution", "here", "--format", "xml"),
                List.of("attribution", folder.resolve("nowhere").toString()),
                List.of("attribution", folder.toString()))) {
            assertThat(type(wrong.toArray(String[]::new))).as("%s", wrong).isEqualTo(ExitCodes.USAGE);
            assertThat(err()).startsWith("rapporteur: ").hasLineCount(1);
            assertThat(out()).isEmpty();
        }
    }

    @Test
    void aBrokenAnnotationGetsOneLine() throws Exception {
        article("The crew said it was late.\n", "T1\tCue 9 13\tsaid\nE1\tAttribution\n");
        assertThat(type("attribution", folder.toString())).isEqualTo(ExitCodes.PARTLY);
        assertThat(err()).contains("one.ann, line 2: joins nothing").hasLineCount(1);
        assertThat(out()).isEmpty();
    }

    @Test
    void measuresWhatTheReaderFinds() throws Exception {
        article(
                "Ferry stays in port\n\nThe captain said that the engine was too old for the winter.\n",
                "T1\tSource 21 32\tThe captain\nT2\tCue 33 37\tsaid\nT3\tContent 38 80\tthat the engine was too old for the winter\n"
                        + "T4\tAttribution 33 37\tsaid\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n");
        assertThat(type("attribution", folder.toString(), "--format", "tsv")).isEqualTo(ExitCodes.DONE);
        assertThat(out()).contains("figures\twho+what F1\tRapporteur\t1.000", "constructions\tindirect, with that\trecall\t1.000");
        assertThat(err()).isEmpty();
    }

    @Test
    void aTextThatIsReadOtherwiseIsNamedAndCountsAsMissed() throws Exception {
        article(
                "Ferry stays in port\r\n\r\nThe captain said that the engine was old.\r\n",
                "T1\tCue 35 39\tsaid\nT2\tContent 40 63\tthat the engine was old\nE1\tAttribution:T1 Cue:T1 Content:T2\n");
        assertThat(type("attribution", folder.toString())).isEqualTo(ExitCodes.PARTLY);
        assertThat(err()).contains("one.txt: is read as another text").hasLineCount(1);
        assertThat(out()).contains("By construction", "Commonest kinds of error", "*said* {that the engine was old}");
    }

    @Test
    void measuresWhatADossierCosts() throws Exception {
        Path report = Files.writeString(folder.resolve("ferry.txt"), "Ferry stays\n\nThe captain said that the engine was too old.\n");
        Path dossier = folder.resolve("kept.dossier");
        assertThat(type("scale", report.toString(), "--reports", "3", "--into", dossier.toString(), "--format", "tsv")).isEqualTo(ExitCodes.DONE);
        assertThat(out()).containsPattern("scale\tbrief \\(s\\)\t3\t\\d").containsPattern("scale\tadd \\(ms\\)\t3\t\\d");
        assertThat(err()).isEmpty();
        assertThat(dossier).exists();
        assertThat(type("scale", report.toString(), "--reports", "0")).isEqualTo(ExitCodes.USAGE);
        assertThat(type("scale", folder.resolve("nowhere").toString())).isEqualTo(ExitCodes.PARTLY);
    }

    @Test
    void measuresWhatReadingCostsAsReportsGoBy() throws Exception {
        Path report = Files.writeString(
                folder.resolve("ferry.txt"), "Ferry stays\n\nThe captain said that the engine was too old for another winter.\n");
        assertThat(type("archive", report.toString(), "--reports", "105", "--format", "tsv")).isEqualTo(ExitCodes.DONE);
        assertThat(out())
                .containsPattern("archive\t1 to 100\ta second\t\\d")
                .containsPattern("archive\t101 to 105\tms of a core each\t\\d");
        assertThat(err()).contains("1 to 100", "101 to 105").hasLineCount(2);
        assertThat(type("archive", report.toString(), "--reports", "0")).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void measuresHowFastReportsAreRead() throws Exception {
        Path report = Files.writeString(folder.resolve("ferry.txt"), "Ferry stays\n\nThe captain said that the engine was too old.\n");
        assertThat(type("speed", report.toString(), "--no-coreference", "--warm-up", "0", "--format", "tsv")).isEqualTo(ExitCodes.DONE);
        assertThat(out())
                .containsPattern("speed\tRapporteur, complete\treports/s\t\\d")
                .containsPattern("speed\tstock tokenize,pos,lemma,ner,depparse\ttimes as long\t\\d");
        assertThat(err()).isEmpty();
        assertThat(type("speed", report.toString(), "--reports", "0")).isEqualTo(ExitCodes.USAGE);
        assertThat(type("speed", folder.resolve("nowhere").toString())).isEqualTo(ExitCodes.PARTLY);
    }

    @Test
    void comparesTreesWithTheStockParsers() throws Exception {
        Path report = Files.writeString(folder.resolve("ferry.txt"), "The captain said that the engine was repaired. It was too old.\n");
        assertThat(type("trees", report.toString(), "--errors", "5", "--format", "tsv")).isEqualTo(ExitCodes.DONE);
        assertThat(out())
                .contains("trees\ttokens, head and relation\tall\t14", "trees\ttokens, head and relation\t%\t100.000")
                .containsPattern("parsers\town\ttokens/s\t\\d");
        assertThat(err()).isEmpty();
        assertThat(type("trees", folder.resolve("nowhere").toString())).isEqualTo(ExitCodes.PARTLY);
    }

    private void article(String text, String annotations) throws Exception {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/one.txt"), text);
        Files.writeString(folder.resolve("attributions/one.ann"), annotations);
    }

    private int type(String... words) {
        out.reset();
        err.reset();
        Screen screen = Screen.plain(out, err);
        int exitCode = Yardsticks.commandLine(screen).execute(words);
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

package org.rapporteur.yardsticks.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.yardsticks.CorpusException;
import org.rapporteur.yardsticks.attribution.Corpus.Article;

class CorpusTest {

    private static final String GOOD = "T1\tCue 9 13\tsaid\nT2\tContent 14 25\tit was late\nT3\tAttribution 9 13\tsaid\n";

    @TempDir
    private Path folder;

    @Test
    void articlesComeByNameAndOnlyThoseThatSomebodyAnnotated() {
        assertThat(Corpus.read(Folders.corpus())).extracting(Article::name).containsExactly("ferry.txt", "port.txt");
    }

    @Test
    void ofSeveralAnnotatorsTheFirstCounts() {
        assertThat(Corpus.read(Folders.corpus()).get(1).annotated()).hasSize(2);
    }

    @Test
    void rolesMayCarryDigits() {
        Article port = Corpus.read(Folders.corpus()).get(1);
        assertThat(port.annotated().get(0).content().spans())
                .extracting(port.text()::slice)
                .containsExactly("“Nobody will lose a berth,”", "“and no ship will wait.”");
    }

    @Test
    void whatJoinsNoAttributionOrNoContentIsNone() throws IOException {
        assertThat(annotated(GOOD + "E1\tContent:T2 Cue:T1\nE2\tAttribution:T3 Cue:T1\nE3\tAttribution:T3 Cue:T1 Content:T9\n"))
                .isEmpty();
        assertThat(annotated(GOOD + "E1\tAttribution:T3 Cue:T1 Content:T2 Source:T9 \n"))
                .singleElement()
                .satisfies(saying -> assertThat(saying.source().isEmpty()).isTrue());
    }

    @Test
    void aMarkMayBeInSeveralStretches() throws IOException {
        assertThat(annotated("T1\tContent 0 3;9 13\tThe said\nT2\tAttribution 9 13\tsaid\nE1\tAttribution:T2 Content:T1\n"))
                .singleElement()
                .satisfies(saying -> assertThat(saying.content().spans()).hasSize(2));
    }

    @Test
    void theWordsOfAMarkMayHoldALineEnd() throws IOException {
        assertThat(annotated("T1\tContent 0 8\tThe\nThe crew\nEarly\nT2\tAttribution 9 13\tsaid\nE1\tAttribution:T2 Content:T1\n"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T4 Cue 9 13 said|is no mark",
                "T4\\tCue nine 13\\tsaid|is no mark",
                "T4\\tCue 9 13|is no mark",
                "T4\\tCue 13 9\\tsaid|marks 13 to 9",
                "T4\\tCue 9 1300\\tsaid|marks 9 to 1300 in a text of 26 code points",
                "T4\\tCue 9 99999999999\\tsaid|marks 9 to 99999999999",
                "E4|joins nothing",
                "E4\\tCue T1|joins nothing"
            })
    void aBrokenLineIsNamed(String line, String reason) throws IOException {
        Folders.of(folder, "The crew said it was late.", GOOD + line.replace("\\t", "\t") + "\n");
        assertThatThrownBy(() -> Corpus.read(folder))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("one.ann, line 4: " + reason)
                .hasMessageNotContaining("\n")
                .satisfies(broken -> assertThat(((CorpusException) broken).isMissing()).isFalse());
    }

    @Test
    void whatIsNoCorpusIsMissing() throws IOException {
        assertMissing(folder.resolve("nowhere"), "there is no such folder");
        assertMissing(folder, "holds no folder text/");
        Files.createDirectory(folder.resolve("text"));
        assertMissing(folder, "holds no folder attributions/");
        Files.createDirectory(folder.resolve("attributions"));
        assertMissing(folder, "no text/NAME.txt has an attributions/NAME.ann");
    }

    @Test
    void bytesThatAreNotUtf8AreNamed() throws IOException {
        Folders.of(folder, "", "");
        Files.write(folder.resolve("text/one.txt"), "Überfahrt".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Corpus.read(folder)).hasMessageContaining("one.txt: is not UTF-8");
    }

    private void assertMissing(Path corpus, String reason) {
        assertThatThrownBy(() -> Corpus.read(corpus))
                .isInstanceOf(CorpusException.class)
                .hasMessage(corpus + ": " + reason + (reason.startsWith("holds") ? "; expected text/ and attributions/" : ""))
                .satisfies(missing -> assertThat(((CorpusException) missing).isMissing()).isTrue());
    }

    private List<Saying> annotated(String annotations) throws IOException {
        return Corpus.read(Folders.of(folder, "The crew said it was late.", annotations)).get(0).annotated();
    }
}

package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LemmasTest {

    private final Lemmas lemmas = new Lemmas();

    @Test
    void thePartOfSpeechTellsTheForm() {
        assertThat(lemmas.of("left", "VBD")).isEqualTo("leave");
        assertThat(lemmas.of("left", "JJ")).isEqualTo("left");
        assertThat(lemmas.of("talks", "NNS")).isEqualTo("talk");
        assertThat(lemmas.of("Talks", "NNPS")).isEqualTo("Talks");
        assertThat(lemmas.of("left", "VBD")).isEqualTo("leave");
    }

    @Test
    void moreWordsThanAreRememberedHaveTheirFormsOnAllThreads() {
        List<String> words = IntStream.range(0, 40_000).mapToObj(i -> "dorn" + Integer.toString(i, 36).replaceAll("[0-9]", "x") + "s").toList();
        List<String> found = words.parallelStream().map(word -> lemmas.of(word, "NNS")).toList();
        for (int i = 0; i < words.size(); i += 97) {
            assertThat(found.get(i)).isEqualTo(new Morphology().lemma(words.get(i), "NNS"));
        }
    }
}

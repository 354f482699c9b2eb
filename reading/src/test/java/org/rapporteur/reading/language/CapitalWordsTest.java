package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapitalWordsTest {

    @Test
    void aNameHasACapitalOrIsTaggedSo() {
        assertThat(CapitalWords.mayHoldName(sentence("the/DT envoy/NN met/VBD Okafor/NNP"))).isTrue();
        assertThat(CapitalWords.mayHoldName(sentence("he/PRP met/VBD al-Haddad/NNP"))).isTrue();
        assertThat(CapitalWords.mayHoldName(sentence("Okafor/NNP refused/VBD"))).isTrue();
        assertThat(CapitalWords.mayHoldName(sentence("OCB/NN refused/VBD"))).isTrue();
    }

    @Test
    void theFirstWordAndTheSpeakerAreWrittenSoAnyway() {
        assertThat(CapitalWords.mayHoldName(sentence("Talks/NNS began/VBD at/IN noon/NN"))).isFalse();
        assertThat(CapitalWords.mayHoldName(sentence("Then/RB I/PRP left/VBD"))).isFalse();
    }

    @Test
    void namesAreFoundAsBefore() {
        Passage passage = English.passage("Talks began at noon. Then Maria Okafor left. I stayed, and nobody else.", "");
        List<String> names = passage.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.entity().equals("PERSON"))
                .map(Token::text)
                .toList();
        assertThat(names).containsExactly("Maria", "Okafor");
    }

    private static List<CoreLabel> sentence(String tagged) {
        return Arrays.stream(tagged.split(" ")).map(CapitalWordsTest::token).toList();
    }

    private static CoreLabel token(String tagged) {
        CoreLabel token = new CoreLabel();
        token.setWord(tagged.split("/")[0]);
        token.setTag(tagged.split("/")[1]);
        return token;
    }
}

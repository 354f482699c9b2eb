package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.codebook.YamlDocument;

class StandInsTest {

    private static final JsonNode DOCUMENT = YamlDocument.resource(StandIns.class, "stand-ins.yaml");

    @Test
    void everyKindIsShownItsWordWhereItsExamplesSaySoAndNotWhereTheyDoNot() {
        for (JsonNode entry : DOCUMENT.path("stand-ins")) {
            entry.path("matches").forEach(example -> assertThat(shown(example.asText()))
                    .as(example.asText())
                    .containsAnyOf(entry.path("word").asText(), entry.path("articled").asText()));
            entry.path("not").forEach(example -> assertThat(shown(example.asText()))
                    .as(example.asText())
                    .isEqualTo(example.asText().replace(".", "")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Ghana accused Peru of delay and Accra recalled its envoy.,          Tonga accused Japan of delay and Tokyo recalled its envoy.",
        "Ghanaian envoys told Peruvians that Lima would wait.,               Japanese envoys told Tongans that Nuku'alofa would wait.",
        "Talks between Chad and Ghana resumed in Accra on Monday.,           Talks between Fiji and Peru resumed in Lima on Monday.",
    })
    void aSentenceIsReadInTheSameWayWhicheverCountriesItSpeaksOf(String one, String other) {
        assertThat(built(sentence(one))).isEqualTo(built(sentence(other)));
    }

    @Test
    void aNameOfSeveralWordsIsKeptAndHangsOnItsLast() {
        Sentence sentence = sentence("Envoys of the United Arab Emirates met South Korean ministers.");
        assertThat(sentence.tokens()).extracting(Token::text).containsSequence("United", "Arab", "Emirates");
        int last = index(sentence, "Emirates");
        assertThat(List.of(sentence.head(last - 1), sentence.head(last - 2))).containsOnly(last);
        assertThat(sentence.relation(last - 1)).isEqualTo("compound");
        assertThat(sentence.token(last).lemma()).isEqualTo("Emirates");
        assertThat(sentence.token(index(sentence, "Korean")).tag()).isEqualTo("JJ");
    }

    @Test
    void aPersonCalledLikeACountryIsOneThroughoutTheReport() {
        Passage passage = English.passage("Michael Jordan opened the meeting. Jordan said that the talks would go on.", "");
        assertThat(passage.sentences().get(1).token(0).entity()).isEqualTo("PERSON");
    }

    private static String built(Sentence sentence) {
        StringBuilder built = new StringBuilder();
        for (Token token : sentence.tokens()) {
            built.append(token.tag()).append(' ').append(token.entity()).append(' ')
                    .append(sentence.head(token.index())).append(' ').append(sentence.relation(token.index())).append('\n');
        }
        return built.toString();
    }

    private static String shown(String words) {
        StandIns standIns = StandIns.standard();
        List<String> tokens = sentence(words).tokens().stream().map(Token::text).toList();
        List<CoreLabel> labels = tokens.stream().map(StandInsTest::label).toList();
        return String.join(" ", standIns.stage(labels, standIns.personsIn(words)).shown().stream()
                .map(CoreLabel::word)
                .filter(word -> !word.equals("."))
                .toList());
    }

    private static CoreLabel label(String word) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        label.setOriginalText(word);
        return label;
    }

    private static Sentence sentence(String words) {
        return English.passage(words, "").sentences().get(0);
    }

    private static int index(Sentence sentence, String word) {
        return sentence.tokens().stream().filter(token -> token.text().equals(word)).findFirst().orElseThrow().index();
    }
}

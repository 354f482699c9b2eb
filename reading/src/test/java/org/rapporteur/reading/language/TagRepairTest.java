package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.codebook.YamlDocument;

class TagRepairTest {

    @Test
    void everyListedWordIsANounWhereItsExamplesSaySoAndNotWhereTheyDoNot() {
        for (JsonNode entry : YamlDocument.resource(TagRepair.class, "tags.yaml").path("nouns")) {
            String word = entry.path("word").asText();
            entry.path("matches").forEach(example -> assertThat(tag(example.asText(), word)).as(example.asText()).startsWith("NN"));
            entry.path("not").forEach(example -> assertThat(tag(example.asText(), word)).as(example.asText()).startsWith("VB"));
        }
    }

    @Test
    void everyContextMendsItsExampleAndLeavesItsCounterexample() {
        for (JsonNode entry : YamlDocument.resource(TagRepair.class, "tags.yaml").path("contexts")) {
            String becomes = entry.path("becomes").asText();
            JsonNode matches = entry.path("matches");
            JsonNode not = entry.path("not");
            assertThat(tag(matches.path("sentence").asText(), matches.path("word").asText())).as(matches.toString()).isEqualTo(becomes);
            assertThat(tag(not.path("sentence").asText(), not.path("word").asText())).as(not.toString()).isNotEqualTo(becomes);
        }
    }

    private static String tag(String words, String word) {
        return English.passage(words, "").sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.text().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow()
                .tag();
    }
}

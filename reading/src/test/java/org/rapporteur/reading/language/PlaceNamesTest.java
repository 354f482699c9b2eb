package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.reading.codebook.YamlDocument;

/** Each example of place-names.yaml with the real model of names. */
class PlaceNamesTest {

    private static final JsonNode WORDS = YamlDocument.resource(PlaceNames.class, "place-names.yaml");

    @TestFactory
    Stream<DynamicTest> whatThingsAreNearOrOffIsAPlace() {
        return examples("matches").map(example -> DynamicTest.dynamicTest(example, () -> assertThat(isPlace(example)).isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> whatElseStandsThereIsNone() {
        return examples("not").map(example -> DynamicTest.dynamicTest(example, () -> assertThat(isPlace(example)).isFalse()));
    }

    private static Stream<String> examples(String list) {
        return StreamSupport.stream(WORDS.path(list).spliterator(), false).map(JsonNode::asText);
    }

    /** Whether every word of the name after the bar is of a location wherever it stands. */
    private static boolean isPlace(String example) {
        String name = example.split("\\|")[1].strip();
        return English.passage(example.split("\\|")[0].strip(), "2025-06-04").sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> Stream.of(name.split(" ")).anyMatch(token.text()::equals))
                .allMatch(token -> token.entity().equals("LOCATION"));
    }
}

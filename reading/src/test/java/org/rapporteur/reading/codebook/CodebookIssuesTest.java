package org.rapporteur.reading.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every issue of every codebook keeps the promises it makes in its own examples. */
class CodebookIssuesTest {

    @TestFactory
    Stream<DynamicTest> eachIssueIsTouchedByWhatMustMatch() {
        return examples("matches", (issue, touched) -> assertThat(touched).contains(issue));
    }

    @TestFactory
    Stream<DynamicTest> noIssueIsTouchedByWhatMustNotMatch() {
        return examples("not", (issue, touched) -> assertThat(touched).doesNotContain(issue));
    }

    private static Stream<DynamicTest> examples(String kind, BiConsumer<String, List<String>> promise) {
        return Codebook.names().stream().flatMap(name -> {
            Codebook codebook = Codebook.named(name);
            List<DynamicTest> tests = new ArrayList<>();
            for (JsonNode issue : document(name).path("issues")) {
                String id = issue.path("id").asText();
                for (String example : sentences(issue.path(kind))) {
                    tests.add(DynamicTest.dynamicTest(
                            name + ", " + id + ": " + example, () -> promise.accept(id, codebook.issuesIn(example))));
                }
            }
            return tests.stream();
        });
    }

    private static List<String> sentences(JsonNode examples) {
        List<String> sentences = new ArrayList<>();
        if (examples.isTextual()) {
            sentences.add(examples.asText());
        }
        examples.forEach(example -> sentences.add(example.asText()));
        return sentences;
    }

    private static JsonNode document(String name) {
        return YamlDocument.resource(Codebook.class, name + ".yaml", "codebook.schema.json");
    }

    /** A word that an exception swallows whole, or that stands twice, does nothing. */
    @Test
    void everyWordOfACodebookFindsItself() {
        List<String> idle = new ArrayList<>();
        for (String name : Codebook.names()) {
            Codebook codebook = Codebook.named(name);
            for (Issue issue : codebook.issues()) {
                for (String word : issue.words()) {
                    String itself = word.replace("…", "their own").replace("*", "");
                    if (!codebook.issuesIn(itself).contains(issue.id())) {
                        idle.add(name + ", " + issue.id() + ": " + word);
                    }
                }
                assertThat(issue.words()).as(name + ", " + issue.id()).doesNotHaveDuplicates();
            }
        }
        assertThat(idle).isEmpty();
    }

    @Test
    void aCodebookIsCalledAsItsFileIs() {
        assertThat(Codebook.names()).hasSize(5).allSatisfy(name -> {
            assertThat(Codebook.named(name).name()).isEqualTo(name);
            assertThat(Codebook.named(name).title()).isNotBlank();
            assertThat(Codebook.named(name).issues()).hasSizeBetween(12, 25);
        });
    }
}

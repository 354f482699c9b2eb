package org.rapporteur.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.TestingReader;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/** Every list of {@code reference.yaml} does what its example says and leaves its counterexample alone. */
class ReferenceWordsTest {

    @Test
    void everyListKeepsToItsExamples() {
        JsonNode document = YamlDocument.resource(ReferenceWords.class, "reference.yaml");
        List<JsonNode> entries = new ArrayList<>();
        document.path("words").forEach(entries::add);
        document.path("kinds").forEach(entries::add);
        List<String> faults = new ArrayList<>();
        for (JsonNode entry : entries) {
            String shows = entry.path("shows").asText();
            String matching = principal(entry.path("matches").asText());
            String other = principal(entry.path("not").asText());
            if (!matching.equals(shows)) {
                faults.add("matches: %s shows %s".formatted(entry.path("matches").asText(), matching));
            }
            if (other.isEmpty() || other.equals(shows)) {
                faults.add("not: %s shows %s".formatted(entry.path("not").asText(), other));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Whose position the last statement voices. */
    private static String principal(String text) {
        Reading reading = TestingReader.reader().read(Report.of("examples/report.txt", text));
        if (reading.statements().isEmpty()) {
            return "";
        }
        Statement last = reading.statements().get(reading.statements().size() - 1);
        return reading.actors().stream().filter(actor -> actor.id().equals(last.speaksFor())).map(actor -> actor.name()).findFirst().orElse("");
    }
}

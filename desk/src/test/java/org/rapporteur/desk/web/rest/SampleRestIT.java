package org.rapporteur.desk.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.SampleDossier;
import org.rapporteur.desk.web.Desk;
import org.rapporteur.desk.web.Wire;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Extent;
import org.rapporteur.reading.codebook.Codebook;

/** The sample reports as programs get them: as described, every line cited, every citation in its report's words. */
class SampleRestIT {

    private static final String ROOT = "/api/v1/";
    private static final List<String> LISTS =
            List.of("reports", "actors", "statements", "positions", "events", "commitments", "deadlocks");

    @TempDir
    private static Path folder;

    private static final List<Exception> FAULTS = new ArrayList<>();
    private static Dossier dossier;
    private static Desk desk;
    private static Wire wire;

    @BeforeAll
    static void open() {
        dossier = Dossier.openExisting(SampleDossier.in(folder));
        desk = Desk.start(
                dossier, SampleDossier.reader(), Codebook::standard, new Desk.Settings("127.0.0.1", 0, Extent.ALL, "tester", FAULTS::add));
        desk.awaitFirst();
        wire = new Wire(desk.port());
    }

    @AfterAll
    static void close() {
        desk.close();
        dossier.close();
        assertThat(FAULTS).isEmpty();
    }

    @Test
    void everyAnswerIsAsDescribed() {
        Schemas schemas = new Schemas();
        Description.read().root().path("paths").properties().stream()
                .filter(path -> path.getValue().path("get").path("responses").path("200").path("content").has("application/json"))
                .map(Map.Entry::getKey)
                .filter(path -> !path.contains("{"))
                .forEach(path -> {
                    String query = path.endsWith("/search") ? "?q=exchange" : LISTS.stream().anyMatch(path::endsWith) ? "?limit=1000" : "";
                    Wire.Answer answer = wire.get(path + query);
                    assertThat(answer.status()).as(path).isEqualTo(200);
                    assertThat(schemas.faults("get", path, answer)).as(path).isEmpty();
                });
    }

    @Test
    void everyCitationIsInItsReportsWords() {
        Map<String, String> texts = new HashMap<>();
        wire.get(ROOT + "reports?limit=1000").json().get("items").forEach(
                report -> texts.put(report.get("id").asText(), report.get("text").asText()));
        int checked = 0;
        for (String list : LISTS) {
            for (JsonNode citation : wire.get(ROOT + list + "?limit=1000").json().findParents("exact")) {
                String text = texts.get(citation.get("report").asText());
                int start = text.offsetByCodePoints(0, citation.get("start").asInt());
                int end = text.offsetByCodePoints(0, citation.get("end").asInt());
                assertThat(text.substring(start, end)).isEqualTo(citation.get("exact").asText());
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(500);
    }

    @Test
    void whatRefersToALineRefersToOneThatIsThere() {
        for (JsonNode position : wire.get(ROOT + "positions?limit=1000").json().get("items")) {
            position.get("statements").forEach(id -> assertThat(wire.get(ROOT + "statements/" + id.asText()).status()).isEqualTo(200));
            assertThat(wire.get(ROOT + "actors/" + position.get("holder").asText()).status()).isEqualTo(200);
        }
    }
}

package org.rapporteur.desk.web.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.web.RunningDesk;
import org.rapporteur.desk.web.Wire;

/** Passages are found by what they mean, with the real model. */
class MeaningTest {

    @TempDir
    private Path folder;

    private RunningDesk desk;

    @BeforeEach
    void open() {
        desk = new RunningDesk(folder);
    }

    @AfterEach
    void close() {
        assertThat(desk.faults()).isEmpty();
        desk.close();
    }

    private JsonNode found(String query) throws InterruptedException {
        JsonNode told = ask(query);
        for (int i = 0; i < 500 && told.get("ready").asInt() < told.get("reports").asInt(); i++) {
            Thread.sleep(20);
            told = ask(query);
        }
        return told;
    }

    private JsonNode ask(String query) {
        Wire.Answer answer = desk.wire().get("/api/v1/search?by=meaning&q=" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        return answer.json();
    }

    @Test
    void passagesInOtherWordsAreFoundTheNearestFirst() throws InterruptedException {
        JsonNode told = found("pulling+back+soldiers");
        assertThat(told.get("ready").asInt()).isEqualTo(3);
        assertThat(told.at("/items/0/snippet").asText()).contains("withdraw its troops");
        assertThat(told.at("/items/0/records")).isNotEmpty();
        assertThat(desk.wire().get("/api/v1/search?q=pulling+back+soldiers").json().get("items")).as("by words there is nothing").isEmpty();
        assertThat(found("a+recipe+for+apple+pie").get("items")).isEmpty();
    }

    @Test
    void itIsKeptBesideTheDossierAndChosenLikeWords() throws InterruptedException {
        found("soldiers");
        assertThat(folder.resolve("valley.dossier.meaning")).isNotEmptyFile();
        assertThat(desk.wire().get("/api/v1/search?by=meaning&q=soldiers&source=Gazette").json().get("items").findValuesAsText("source"))
                .isNotEmpty().allMatch("Gazette"::equals);
        assertThat(desk.wire().get("/api/v1/search?by=magic&q=soldiers").status()).isEqualTo(400);
    }
}

package org.rapporteur.desk.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.desk.web.RunningDesk;
import org.rapporteur.desk.web.Wire;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Extent;
import org.rapporteur.dossier.corrections.Drafting;

/** What a program can change of the record, and who sees it. */
class CorrectionResourceTest {

    private static final String ROOT = "/api/v1/";

    @TempDir
    private Path folder;

    private RunningDesk desk;
    private Wire wire;

    @BeforeEach
    void open() {
        desk = new RunningDesk(folder);
        wire = desk.wire();
    }

    @AfterEach
    void close() {
        assertThat(desk.faults()).isEmpty();
        desk.close();
    }

    private List<JsonNode> items(String target) {
        return StreamSupport.stream(wire.get(ROOT + target).json().get("items").spliterator(), false).toList();
    }

    private Wire.Answer correct(String order) {
        return wire.post(ROOT + "corrections", "application/json", order);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void whatHasNotChangedIsNotSentTwice() {
        String tag = wire.get(ROOT + "statements").header("ETag");
        Wire.Answer again = wire.get(ROOT + "statements", "If-None-Match: \"other\", " + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        assertThat(correct("{\"verb\":\"confirm\",\"records\":[\"%s\"]}".formatted(items("events").get(0).get("id").asText())).status()).isEqualTo(201);
        Wire.Answer after = wire.get(ROOT + "statements", "If-None-Match: " + tag);
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void whoCorrectsSeesItAtOnce() {
        String id = items("statements?act=refuse").get(0).get("id").asText();

        JsonNode set = correct("{\"verb\":\"set\",\"records\":[\"%s\"],\"changes\":{\"act\":\"accuse\",\"issues\":[\"ceasefire\",\"sanctions\"]},\"by\":\"Ada\",\"because\":\"heard\"}"
                        .formatted(id))
                .json();
        assertThat(set.get("by").asText()).isEqualTo("Ada");
        JsonNode line = wire.get(ROOT + "statements/" + encoded(id)).json();
        assertThat(line.get("act").asText()).isEqualTo("accuse");
        assertThat(line.get("issues")).hasSize(2);
        assertThat(line.get("corrected")).hasSize(2);

        JsonNode undo = correct("{\"verb\":\"undo\",\"correction\":%d}".formatted(set.get("number").asInt())).json();
        assertThat(undo.get("by").asText()).as("who the desk was started for").isEqualTo("tester");
        assertThat(wire.get(ROOT + "statements/" + encoded(id)).json().get("act").asText()).isEqualTo("refuse");
        assertThat(wire.get(ROOT + "corrections/1").json().get("undone_by").asInt()).isEqualTo(2);
        assertThat(wire.get(ROOT + "corrections").json().get("total").asInt()).isEqualTo(2);
    }

    @Test
    void everyVerbDoesWhatItDoesOnTheCommandLine() {
        String statement = items("statements").get(0).get("id").asText();
        String event = items("events?kind=talks").get(0).get("id").asText();
        String position = items("positions").get(0).get("id").asText();

        assertThat(correct("{\"verb\":\"note\",\"records\":[\"%s\"],\"text\":\"compare\"}".formatted(position)).status()).isEqualTo(201);
        assertThat(wire.get(ROOT + "positions/" + encoded(position)).json().at("/notes/0/text").asText()).isEqualTo("compare");
        assertThat(correct("{\"verb\":\"dismiss\",\"records\":[\"%s\"]}".formatted(event)).status()).isEqualTo(201);
        assertThat(items("events?kind=talks")).isEmpty();
        assertThat(correct("{\"verb\":\"split\",\"records\":[\"Upper Valley\"],\"names\":[\"the Uplands\"]}").status()).isEqualTo(201);
        assertThat(items("actors?kind=state")).hasSize(3);
        assertThat(correct("{\"verb\":\"merge\",\"records\":[\"Upper Valley\",\"Lower Valley\"]}").status()).isEqualTo(201);
        assertThat(items("actors?kind=state")).hasSize(2);
        assertThat(correct("{\"verb\":\"split\",\"records\":[\"%s\"],\"citations\":[1]}".formatted(statement)).status()).isEqualTo(422);
        assertThat(correct("{\"verb\":\"confirm\",\"records\":[]}").status()).isEqualTo(400);
        assertThat(correct("{\"verb\":\"set\",\"records\":[\"a\",\"b\"],\"changes\":{\"act\":\"deny\"}}").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{\"verb\":\"undo\"} {}", "{\"verb\":\"undo\",\"verb\":\"confirm\"}", "{\"verb\":\"burn\"}", "{\"verb\":1}",
            "{\"verb\":\"undo\",\"correction\":1.5}", "{\"verb\":\"undo\",\"correction\":99999999999}", "{\"verb\":\"undo\",\"surely\":1}",
            "{\"verb\":\"confirm\",\"records\":\"s1\"}", "{\"verb\":\"set\",\"records\":[\"s1\"],\"changes\":{\"act\":{}}}"})
    void aBodyThatIsNoOrderChangesNothing(String body) {
        assertThat(correct(body).status()).isEqualTo(400);
        assertThat(wire.get(ROOT + "corrections").json().get("total").asInt()).isZero();
    }

    @Test
    void aBodyOfEndlessDepthOrLengthIsRefused() {
        assertThat(correct("{\"verb\":" + "[".repeat(50_000)).status()).isEqualTo(400);
        assertThat(correct("{\"verb\":\"" + "a".repeat(3 << 20) + "\"}").status()).isEqualTo(413);
    }

    @Test
    void whatAnotherProgramKeepsIsShown() throws InterruptedException {
        try (Dossier other = Dossier.openExisting(folder.resolve("valley.dossier"))) {
            other.correct("Bo", "", Extent.ALL, seen -> new Drafting(
                            seen, List.of(), List.of(), Set.of())
                    .confirm(List.of(seen.record().statements().get(0).id())));
        }
        long end = System.nanoTime() + 20_000_000_000L;
        while (items("statements?confirmed=true").isEmpty() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(items("statements?confirmed=true")).hasSize(1);
    }

    @Test
    void whatNoReadingFoundIsAdded() {
        String report = wire.get("/api/v1/reports").json().at("/items/0/id").asText();
        String order = "{\"verb\":\"add\",\"kind\":\"event\",\"report\":\"%s\",\"words\":\"Delegations met in Arlen\",\"changes\":{\"kind\":\"summit\",\"participants\":[\"Upper Valley\",\"Lower Valley\"]}}";
        Wire.Answer added = wire.post("/api/v1/corrections", "application/json", order.formatted(report));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        String id = added.json().at("/ruling/records/0/id").asText();
        assertThat(id).startsWith("e-added+");
        Wire.Answer event = wire.get("/api/v1/events/" + id.replace("+", "%2B"));
        assertThat(event.json().at("/citations/0/exact").asText()).isEqualTo("Delegations met in Arlen");
        assertThat(event.json().at("/participants/1/actor").asText()).isEqualTo("country:LOV");
        for (String wrong : new String[] {order.replace("event", "war"), order.replace("Delegations", "Nobody"), order.replace("\"words\"", "\"text\"")}) {
            assertThat(wire.post("/api/v1/corrections", "application/json", wrong.formatted(report)).status()).isBetween(400, 422);
        }
    }
}

package org.rapporteur.desk.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.analysis.network.Tone;
import org.rapporteur.desk.web.RunningDesk;
import org.rapporteur.desk.web.Wire;
import org.rapporteur.desk.web.lists.Actors;
import org.rapporteur.desk.web.lists.Commitments;
import org.rapporteur.desk.web.lists.Deadlocks;
import org.rapporteur.desk.web.lists.Events;
import org.rapporteur.desk.web.lists.Lines;
import org.rapporteur.desk.web.lists.Moment;
import org.rapporteur.desk.web.lists.Moments;
import org.rapporteur.desk.web.lists.Outlets;
import org.rapporteur.desk.web.lists.Positions;
import org.rapporteur.desk.web.lists.Reports;
import org.rapporteur.desk.web.lists.Statements;
import org.rapporteur.desk.web.lists.Ties;
import org.rapporteur.record.Act;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Change;
import org.rapporteur.record.Coded;
import org.rapporteur.record.CommitmentStatus;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.DeadlockKind;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.OpeningKind;
import org.rapporteur.record.Plover;
import org.rapporteur.record.Role;
import org.rapporteur.record.Stance;

/** The description describes the desk that is: its addresses, its parameters, its words and its answers. */
class DescriptionTest {

    private static final Schemas SCHEMAS = new Schemas();
    private static final JsonNode ROOT = Description.read().root();

    @TempDir
    private static Path folder;

    private static RunningDesk desk;
    private static Wire wire;

    @BeforeAll
    static void open() {
        desk = new RunningDesk(folder);
        wire = desk.wire();
        wire.post("/api/v1/corrections", "application/json", "{\"verb\":\"note\",\"records\":[\"%s\"],\"text\":\"compare\"}".formatted(id("statements")));
        wire.post("/api/v1/corrections", "application/json", "{\"verb\":\"set\",\"records\":[\"%s\"],\"changes\":{\"speaks_for\":\"Lower Valley\"}}"
                .formatted(id("statements")));
        wire.post("/api/v1/imports", "application/json", "{\"text\":\"The Harbour Union said it was ready.\"}");
    }

    @AfterAll
    static void close() {
        assertThat(desk.faults()).isEmpty();
        desk.close();
    }

    private static String id(String list) {
        JsonNode items = wire.get("/api/v1/" + list).json().get("items");
        return items.isEmpty() ? "none" : items.get(0).get("id").asText();
    }

    @Test
    void everyAddressIsDescribedAndEveryDescriptionHasAnAddress() {
        Set<String> described = new TreeSet<>();
        ROOT.path("paths").properties().forEach(path ->
                path.getValue().properties().forEach(method -> described.add(method.getKey().toUpperCase() + " " + path.getKey())));

        Set<String> there = desk.desk().routes().stream()
                .filter(route -> route.contains(" /api/") || route.contains(".atom"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(there).isEqualTo(described);
    }

    private static Stream<Lines<?>> lists() {
        return Stream.of(new Reports(), new Actors(), new Statements(), new Positions(), new Events(), new Commitments(), new Deadlocks(), new Ties(), new Moments(), new Outlets());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theParametersOfAListAreDescribed(Lines<?> list) {
        assertThat(parameters("/api/v1/" + list.name()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(list.parameters().stream(), Stream.of("limit", "offset", "format")).toList());
    }

    @Test
    void everyDescribedParameterIsTaken() {
        ROOT.path("paths").properties().stream().filter(path -> path.getValue().has("get")).forEach(path -> {
            String target = path.getKey();
            if (!target.contains("{")) {
                String query = parameters(target).stream().map(name -> name + "=").collect(Collectors.joining("&"));
                String needed = target.endsWith("/search") ? "?q=troops" : "?" + query;
                assertThat(wire.get(target + needed).status()).as(target).isEqualTo(200);
                assertThat(wire.get(target + "?surely_not=1").status()).as(target).isEqualTo(400);
            }
        });
    }

    private static List<String> parameters(String path) {
        return StreamSupport.stream(ROOT.path("paths").path(path).path("get").path("parameters").spliterator(), false)
                .map(node -> node.has("$ref") ? ROOT.at(node.path("$ref").asText().substring(1)) : node)
                .map(node -> node.path("name").asText())
                .toList();
    }

    @Test
    void theClosedListsOfWordsAreThoseOfTheRecord() {
        Map<String, Class<? extends Enum<?>>> lists = Map.ofEntries(
                Map.entry("Act", Act.class), Map.entry("Plover", Plover.class), Map.entry("Stance", Stance.class),
                Map.entry("Change", Change.class), Map.entry("Attribution", Attribution.class), Map.entry("EventKind", EventKind.class),
                Map.entry("EventStatus", EventStatus.class), Map.entry("CommitmentStatus", CommitmentStatus.class),
                Map.entry("DeadlockKind", DeadlockKind.class), Map.entry("Tone", Tone.class), Map.entry("Lane", Moment.Lane.class), Map.entry("OpeningKind", OpeningKind.class),
                Map.entry("ActorKind", ActorKind.class), Map.entry("Role", Role.class), Map.entry("ConditionRelation", ConditionRelation.class));
        lists.forEach((name, list) -> assertThat(StreamSupport.stream(
                                ROOT.path("components").path("schemas").path(name).path("enum").spliterator(), false)
                        .map(JsonNode::asText))
                .as(name)
                .containsExactlyElementsOf(Arrays.stream(list.getEnumConstants())
                        .map(word -> ((Coded) word).code())
                        .filter(code -> !code.isEmpty())
                        .toList()));
    }

    /** Every address that answers with JSON, with an id that is there and one that is not. */
    private static Stream<String> addresses() {
        return ROOT.path("paths").properties().stream()
                .filter(path -> path.getValue().path("get").path("responses").path("200").path("content").has("application/json"))
                .map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everyAnswerIsAsDescribed(String path) {
        String list = path.replace("/api/v1/", "").replaceAll("/\\{.*", "");
        String target = path.endsWith("/search") ? path + "?q=troops" : path;
        if (path.contains("{")) {
            assertThat(SCHEMAS.faults("get", path, wire.get(path.replaceAll("\\{.*}", "nobody")))).isEmpty();
            target = path.replaceAll("\\{.*}", list.equals("corrections") || list.equals("imports") ? "1" : id(list));
        }
        Wire.Answer answer = wire.get(target);
        assertThat(SCHEMAS.faults("get", path, answer)).isEmpty();
        assertThat(answer.status()).isEqualTo(target.endsWith("/none") ? 404 : 200);
        Wire.Answer wrong = wire.get(target + (target.contains("?") ? "&" : "?") + "surely_not=1");
        assertThat(SCHEMAS.faults("get", path, wrong)).isEmpty();
    }

    @Test
    void whatIsWrittenIsAnsweredAsDescribed() {
        String order = "{\"verb\":\"confirm\",\"records\":[\"%s\"]}".formatted(id("events"));
        List<Wire.Answer> answers = List.of(
                wire.post("/api/v1/corrections", "application/json", order),
                wire.post("/api/v1/corrections", "application/json", "{\"verb\":\"confirm\",\"records\":[\"nobody\"]}"),
                wire.post("/api/v1/corrections", "application/json", "{"),
                wire.post("/api/v1/corrections", "text/plain", order),
                wire.post("/api/v1/corrections", "application/json", order, "Origin: http://evil.example"));

        assertThat(answers).extracting(Wire.Answer::status).containsExactly(201, 422, 400, 415, 403);
        assertThat(answers).allSatisfy(answer -> assertThat(SCHEMAS.faults("post", "/api/v1/corrections", answer)).isEmpty());
        Wire.Answer imported = wire.post("/api/v1/imports", "application/json", "{\"text\":\"The union spoke.\"}");
        assertThat(imported.status()).isEqualTo(202);
        assertThat(SCHEMAS.faults("post", "/api/v1/imports", imported)).isEmpty();
    }
}

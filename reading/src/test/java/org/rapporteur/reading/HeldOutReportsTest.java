package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Event;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;

/**
 * Eight reports on other negotiations than the sample's, with what a person reads in them: the share of it that comes out.
 * What was missed is written beside the test reports.
 */
class HeldOutReportsTest {

    private static final List<String> NAMES = List.of(
            "border-commission", "climate-finance", "coalition-talks", "hostage-talks", "peace-talks", "port-strike", "river-water", "tariff-dispute");

    @TempDir
    private Path folder;

    private final Map<String, int[]> scores = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    @Test
    void mostOfWhatAPersonReadsComesOut() throws IOException {
        for (String name : NAMES) {
            Reading reading = TestingReader.reader().read(Expected.report(folder, name));
            check(name, reading, new YAMLMapper().readTree(Expected.text(name + ".yaml")));
        }
        String table = scores.entrySet().stream()
                .map(e -> "%-40s %d of %d".formatted(e.getKey(), e.getValue()[0], e.getValue()[1]))
                .collect(Collectors.joining("\n"));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "held-out.txt"), table + "\n\n" + String.join("\n", misses) + "\n");
        assertThat(share("quotes")).as("quotations with their speaker, see target/held-out.txt").isGreaterThanOrEqualTo(0.90);
        assertThat(share("statements")).as("statements").isGreaterThanOrEqualTo(0.80);
        assertThat(share("conditions")).as("conditions").isGreaterThanOrEqualTo(0.70);
        assertThat(share("events")).as("events").isGreaterThanOrEqualTo(0.80);
    }

    private double share(String kind) {
        int[] total = scores.getOrDefault("all " + kind, new int[] {0, 1});
        return (double) total[0] / total[1];
    }

    private void check(String name, Reading reading, JsonNode expected) {
        Map<String, Actor> actors = reading.actors().stream().collect(Collectors.toMap(Actor::id, a -> a));
        for (JsonNode e : expected.path("statements")) {
            boolean found = reading.statements().stream()
                    .anyMatch(s -> s.content().contains(e.path("content").asText())
                            && Expected.is(actors, s.speaker(), s.speakerText(), e.path("speaker"))
                            && Expected.code(e.path("act"), s.act()));
            count(name, "statements", found, e);
        }
        for (JsonNode e : expected.path("quotes")) {
            boolean found = reading.statements().stream()
                    .anyMatch(s -> Expected.is(actors, s.speaker(), s.speakerText(), e.path("speaker"))
                            && s.quotes().stream().map(Citation::exact).anyMatch(q -> q.contains(e.path("exact").asText())));
            count(name, "quotes", found, e);
        }
        for (JsonNode e : expected.path("conditions")) {
            boolean found = reading.statements().stream()
                    .anyMatch(s -> Expected.is(actors, s.speaker(), s.speakerText(), e.path("speaker"))
                            && s.conditions().stream()
                                    .anyMatch(c -> c.requirement().contains(e.path("requirement").asText())
                                            && Expected.code(e.path("relation"), c.relation())));
            count(name, "conditions", found, e);
        }
        for (JsonNode e : expected.path("events")) {
            boolean found = reading.events().stream()
                    .anyMatch(v -> Expected.code(e.path("kind"), v.kind())
                            && (e.path("status").isMissingNode() || Expected.code(e.path("status"), v.status()))
                            && (e.path("start").isMissingNode() || v.start().text().equals(e.path("start").asText()))
                            && (e.path("place").isMissingNode() || v.place().name().contains(e.path("place").asText())));
            count(name, "events", found, e);
        }
        for (JsonNode e : expected.path("figures")) {
            boolean found = reading.events().stream().flatMap(v -> v.figures().stream()).anyMatch(f -> Expected.figure(f, e))
                    || reading.commitments().stream().flatMap(c -> c.figures().stream()).anyMatch(f -> Expected.figure(f, e))
                    || reading.statements().stream().flatMap(t -> t.figures().stream()).anyMatch(f -> Expected.figure(f, e));
            count(name, "figures", found, e);
        }
    }

    private void count(String name, String kind, boolean found, JsonNode expected) {
        for (String key : List.of("all " + kind, name + " " + kind)) {
            int[] score = scores.computeIfAbsent(key, k -> new int[2]);
            score[0] += found ? 1 : 0;
            score[1]++;
        }
        if (!found) {
            misses.add(name + " " + kind + ": " + expected);
        }
    }

}

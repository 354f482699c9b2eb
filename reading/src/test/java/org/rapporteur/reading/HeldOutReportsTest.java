package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.intake.Arrival;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.IntakeSettings;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Coded;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
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
            Reading reading = TestingReader.reader().read(report(name));
            check(name, reading, new YAMLMapper().readTree(text(name + ".yaml")));
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

    /** As it comes in from a file: with dateline and date. */
    private Report report(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".txt"), text(name + ".txt"));
        List<Report> reports = new ArrayList<>();
        new Intake(IntakeSettings.defaults()).read(file.toString(), arrival -> {
            if (arrival instanceof Arrival.Arrived arrived) {
                reports.add(arrived.report());
            }
        });
        return reports.get(0);
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
                            && is(actors, s.speaker(), s.speakerText(), e.path("speaker"))
                            && code(e.path("act"), s.act()));
            count(name, "statements", found, e);
        }
        for (JsonNode e : expected.path("quotes")) {
            boolean found = reading.statements().stream()
                    .anyMatch(s -> is(actors, s.speaker(), s.speakerText(), e.path("speaker"))
                            && s.quotes().stream().map(Citation::exact).anyMatch(q -> q.contains(e.path("exact").asText())));
            count(name, "quotes", found, e);
        }
        for (JsonNode e : expected.path("conditions")) {
            boolean found = reading.statements().stream()
                    .anyMatch(s -> is(actors, s.speaker(), s.speakerText(), e.path("speaker"))
                            && s.conditions().stream()
                                    .anyMatch(c -> c.requirement().contains(e.path("requirement").asText())
                                            && code(e.path("relation"), c.relation())));
            count(name, "conditions", found, e);
        }
        for (JsonNode e : expected.path("events")) {
            boolean found = reading.events().stream()
                    .anyMatch(v -> code(e.path("kind"), v.kind())
                            && (e.path("status").isMissingNode() || code(e.path("status"), v.status()))
                            && (e.path("start").isMissingNode() || v.start().text().equals(e.path("start").asText()))
                            && (e.path("place").isMissingNode() || v.place().name().contains(e.path("place").asText())));
            count(name, "events", found, e);
        }
        for (JsonNode e : expected.path("figures")) {
            boolean found = reading.events().stream().flatMap(v -> v.figures().stream()).anyMatch(f -> figure(f, e))
                    || reading.commitments().stream().flatMap(c -> c.figures().stream()).anyMatch(f -> figure(f, e))
                    || reading.statements().stream().flatMap(t -> t.figures().stream()).anyMatch(f -> figure(f, e));
            count(name, "figures", found, e);
        }
    }

    private static boolean figure(Figure figure, JsonNode e) {
        return (e.path("value").isMissingNode() || figure.value() == e.path("value").asDouble())
                && (e.path("low").isMissingNode() || figure.low() == e.path("low").asDouble())
                && (e.path("high").isMissingNode() || figure.high() == e.path("high").asDouble());
    }

    private static <E extends Enum<E> & Coded> boolean code(JsonNode codes, E value) {
        if (codes.isArray()) {
            for (JsonNode code : codes) {
                if (code.asText().equals(value.code())) {
                    return true;
                }
            }
            return false;
        }
        return codes.asText().equals(value.code());
    }

    /** The speaker's name, alias or principal is the one expected; an unnamed speaker is known by the words used. */
    private static boolean is(Map<String, Actor> actors, String id, String words, JsonNode names) {
        List<String> wanted = new ArrayList<>();
        if (names.isArray()) {
            names.forEach(n -> wanted.add(n.asText()));
        } else {
            wanted.add(names.asText());
        }
        Actor actor = actors.get(id);
        for (String name : wanted) {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean same = words.toLowerCase(Locale.ROOT).contains(lower);
            if (actor != null) {
                same |= actor.name().toLowerCase(Locale.ROOT).contains(lower) || lower.contains(actor.name().toLowerCase(Locale.ROOT));
                same |= actor.aliases().stream().anyMatch(a -> a.equalsIgnoreCase(name));
            }
            if (same) {
                return true;
            }
        }
        return false;
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

    private static String text(String file) {
        try (InputStream in = HeldOutReportsTest.class.getResourceAsStream("/reports/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Series of reports on four negotiations, read one after the other: what changes from report to report must come out. What is
 * expected was written down before the program read them; how it is compared stands at the head of {@code series-expected.yaml}.
 */
class SeriesIT {

    /** The share of the expected facts that must be found. Measured when it was last set: see the printed table. */
    private static final double MINIMUM_SHARE = 0.5;

    @TempDir
    private Path folder;

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> missed = new ArrayList<>();

    @Test
    void mostOfWhatChangesFromReportToReportIsFound() throws IOException {
        try (InputStream yaml = SeriesIT.class.getResourceAsStream("/series-expected.yaml")) {
            for (JsonNode series : new YAMLMapper().readTree(yaml)) {
                check(series);
            }
        }
        int[] all = counts.values().stream().reduce(new int[2], (a, b) -> new int[] {a[0] + b[0], a[1] + b[1]});
        StringBuilder table = new StringBuilder("\nfound/expected");
        counts.forEach((kind, count) -> table.append("%n%-12s %d/%d".formatted(kind, count[0], count[1])));
        System.out.println(table + "%nall          %d/%d%nmissed:%n  %s".formatted(all[0], all[1], String.join("\n  ", missed)));
        assertThat((double) all[0] / all[1]).isGreaterThanOrEqualTo(MINIMUM_SHARE);
    }

    private void check(JsonNode series) throws IOException {
        String name = series.get("series").asText();
        Path dossier = readInto(folder.resolve(name + ".dossier"), name, series.get("codebook").asText());
        JsonNode history = json("history", dossier, "--format", "json");
        JsonNode brief = json("brief", dossier, "--format", "json");
        List<JsonNode> lines = new ArrayList<>();
        for (String line : type("export", dossier).lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        Map<String, String> files = new LinkedHashMap<>();
        history.get("reports").forEach(report ->
                files.put(report.get("id").asText(), Path.of(report.get("origin").asText()).getFileName().toString()));
        for (JsonNode fact : series.path("shifts")) {
            count(name, "shift", fact, turns(history, fact, files).anyMatch(turn -> is(turn, "change", fact.get("change"))));
        }
        for (JsonNode fact : series.path("still")) {
            count(name, "still", fact, turns(history, fact, files).noneMatch(turn -> is(turn, "change", fact.get("change"))));
        }
        for (JsonNode fact : series.path("weak")) {
            count(name, "weak", fact, turns(history, fact, files).anyMatch(turn -> turn.get("attribution").asText().equals("unnamed")));
        }
        for (JsonNode fact : series.path("steps")) {
            List<JsonNode> about = lines.stream()
                    .filter(line -> line.get("type").asText().equals("commitment"))
                    .filter(line -> line.get("terms").asText().contains(fact.get("words").asText()))
                    .toList();
            for (JsonNode step : fact.get("steps")) {
                count(name, "step", step + " of " + fact, about.stream()
                        .flatMap(line -> stream(line.get("steps")))
                        .anyMatch(it -> is(it, "status", step)));
            }
            if (fact.has("due")) {
                count(name, "due", fact, about.stream().anyMatch(line -> line.get("due").asText().endsWith(fact.get("due").asText())));
            }
            boolean overdue = sentences(brief, "what-is-overdue").anyMatch(text -> text.contains(fact.get("words").asText()));
            count(name, "overdue", fact, overdue == fact.get("overdue").asBoolean());
        }
        for (JsonNode fact : series.path("silent")) {
            count(name, "silent", fact, sentences(brief, "who-is-silent").anyMatch(text -> text.startsWith(fact.get("party").asText())));
        }
        for (JsonNode party : series.path("not_silent")) {
            count(name, "not silent", party, sentences(brief, "who-is-silent").noneMatch(text -> text.startsWith(party.asText())));
        }
        for (JsonNode fact : series.path("revised")) {
            String from = fact.get("from").asText();
            String to = fact.get("to").asText();
            count(name, "revised", fact, sentences(brief, "human-cost")
                    .anyMatch(text -> text.contains(to + " ") && text.matches(".*(revised|earlier|before).*\\b" + from + "\\b.*")));
        }
    }

    private Path readInto(Path dossier, String name, String codebook) throws IOException {
        Path reports = Files.createDirectories(folder.resolve(name));
        for (int number = 1; ; number++) {
            try (InputStream report = SeriesIT.class.getResourceAsStream("/series/%s/%d.txt".formatted(name, number))) {
                if (report == null) {
                    break;
                }
                Files.copy(report, reports.resolve(number + ".txt"));
            }
        }
        type("read", dossier, reports, "--codebook", codebook);
        return dossier;
    }

    private static Stream<JsonNode> turns(JsonNode history, JsonNode fact, Map<String, String> files) {
        return stream(history.get("lines"))
                .filter(line -> line.get("party_name").asText().equals(fact.get("party").asText()))
                .flatMap(line -> stream(line.get("turns")))
                .filter(turn -> turn.get("words").asText().contains(fact.get("now").asText()))
                .filter(turn -> stream(turn.get("citations"))
                        .anyMatch(it -> files.get(it.get("report").asText()).equals(fact.get("report").asText() + ".txt")));
    }

    private static Stream<String> sentences(JsonNode brief, String section) {
        return stream(brief.get("sections"))
                .filter(it -> it.get("id").asText().equals(section))
                .flatMap(it -> stream(it.get("blocks")))
                .map(block -> block.path("text").asText());
    }

    private void count(String series, String kind, Object fact, boolean found) {
        int[] count = counts.computeIfAbsent(kind, any -> new int[2]);
        count[0] += found ? 1 : 0;
        count[1]++;
        if (!found) {
            missed.add(series + " " + kind + " " + fact);
        }
    }

    private static boolean is(JsonNode node, String field, JsonNode wanted) {
        return Expected.isOneOf(node.get(field).asText(), wanted);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        List<JsonNode> all = new ArrayList<>();
        list.forEach(all::add);
        return all.stream();
    }

    private static JsonNode json(Object... words) throws IOException {
        return new ObjectMapper().readTree(type(words));
    }

    private static String type(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Screen screen = Screen.plain(out, err);
        int exitCode = Main.commandLine(screen).execute(Stream.of(words).map(String::valueOf).toArray(String[]::new));
        screen.out().flush();
        assertThat(exitCode).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCodes.DONE);
        return out.toString(StandardCharsets.UTF_8);
    }
}

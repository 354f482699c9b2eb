package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.analysis.Findings;
import org.rapporteur.analysis.Issues;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.corrections.Marks;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;
import org.rapporteur.record.Report;

/** The whole way on the sample reports: what a person reads in them must come out in the record. */
class SampleIT {

    /** The share of the expected facts that must be found. Measured when it was last set: see the printed table. */
    private static final double MINIMUM_SHARE = 0.84;

    private static final List<String> KINDS =
            List.of("frame", "statement", "quote", "condition", "event", "figure", "commitment");

    @TempDir
    private static Path folder;

    private static KeptRecord record;
    private static Findings findings;
    private static JsonNode expected;

    @BeforeAll
    static void readTheSample() throws IOException {
        try (Dossier dossier = Dossier.openExisting(SampleDossier.in(folder))) {
            record = dossier.record();
        }
        findings = Findings.of(record, Issues.of(Codebook.standard()));
        try (InputStream yaml = SampleIT.class.getResourceAsStream("/sample-expected.yaml")) {
            expected = new YAMLMapper().readTree(yaml);
        }
    }

    @Test
    void enoughOfWhatAPersonReadsIsFound() {
        Expected facts = new Expected(record);
        StringBuilder table = new StringBuilder("%n%-26s".formatted("found/expected"));
        KINDS.forEach(kind -> table.append("%11s".formatted(kind)));
        StringBuilder missed = new StringBuilder();
        Map<String, int[]> sums = new LinkedHashMap<>();
        for (JsonNode entry : expected.get("reports")) {
            String name = entry.get("file").asText();
            List<Expected.Fact> found = facts.of(entry, report(name));
            table.append("%n%-26s".formatted(name));
            for (String kind : KINDS) {
                List<Expected.Fact> ofKind = found.stream().filter(fact -> fact.kind().equals(kind)).toList();
                count(sums, kind, ofKind, table);
            }
            missedOf(name, found, missed);
        }
        List<Expected.Fact> whole = ofDossier(facts);
        table.append("%n%-26s".formatted("all reports"));
        KINDS.forEach(kind -> table.append("%11s".formatted(share(sums.get(kind)))));
        table.append("%n%-26s".formatted("dossier"));
        count(sums, "dossier", whole, table);
        missedOf("dossier", whole, missed);
        int[] all = sums.values().stream().reduce(new int[2], (a, b) -> new int[] {a[0] + b[0], a[1] + b[1]});
        table.append("%n%-26s%11s%n".formatted("all", share(all)));
        System.out.println(table + "\nmissed:" + missed);

        assertThat((double) all[0] / all[1]).isGreaterThanOrEqualTo(MINIMUM_SHARE);
    }

    private static void count(Map<String, int[]> sums, String kind, List<Expected.Fact> facts, StringBuilder table) {
        int[] here = {(int) facts.stream().filter(Expected.Fact::found).count(), facts.size()};
        int[] sum = sums.computeIfAbsent(kind, any -> new int[2]);
        sum[0] += here[0];
        sum[1] += here[1];
        table.append("%11s".formatted(share(here)));
    }

    private static String share(int[] counts) {
        return counts[1] == 0 ? "–" : counts[0] + "/" + counts[1];
    }

    private static void missedOf(String name, List<Expected.Fact> facts, StringBuilder missed) {
        facts.stream()
                .filter(fact -> !fact.found())
                .forEach(fact -> missed.append("%n  %s  %s %s".formatted(name.substring(0, Math.min(2, name.length())), fact.kind(), fact.words())));
    }

    private static List<Expected.Fact> ofDossier(Expected facts) {
        List<Expected.Fact> whole = new ArrayList<>();
        JsonNode entry = expected.get("dossier");
        for (JsonNode fact : entry.get("duplicates")) {
            String original = report(fact.get("of").asText()).id();
            whole.add(new Expected.Fact("duplicate", fact.toString(), report(fact.get("file").asText()).duplicateOf().equals(original)));
        }
        for (JsonNode fact : entry.get("positions")) {
            whole.add(new Expected.Fact("position", fact.toString(), findings.positions().stream().anyMatch(one -> is(one, fact, facts))));
        }
        for (JsonNode fact : entry.get("deadlocks")) {
            whole.add(new Expected.Fact("deadlock", fact.toString(), findings.deadlocks().stream().anyMatch(one -> is(one, fact, facts))));
        }
        return whole;
    }

    private static boolean is(Position one, JsonNode fact, Expected facts) {
        return facts.isActor(one.holder(), fact.get("holder"))
                && one.issue().equals(fact.get("issue").asText())
                && Expected.isOneOf(one.stance().code(), fact.get("stance"));
    }

    private static boolean is(Deadlock one, JsonNode fact, Expected facts) {
        boolean parties = true;
        for (JsonNode party : fact.get("parties")) {
            parties &= one.parties().stream().anyMatch(id -> facts.isActor(id, party));
        }
        return parties && Expected.isOneOf(one.kind().code(), fact.get("kind"));
    }

    private static Report report(String file) {
        return record.reports().stream()
                .filter(report -> report.origin().equals("sample/" + file))
                .findAny()
                .orElseThrow(() -> new AssertionError("no report was made of " + file));
    }

    @Test
    void everyCitationRepeatsItsReportsWords() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new RecordLines(record, findings, Marks.NONE, Issues.of(Codebook.standard())).write(written);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : written.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        // Counted here by Java's own means, not by the record's.
        Map<String, int[]> texts = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.get("type").asText().equals("report"))
                .forEach(line -> texts.put(line.get("id").asText(), line.get("text").asText().codePoints().toArray()));
        List<JsonNode> citations = new ArrayList<>();
        lines.forEach(line -> collect(line, citations));

        assertThat(citations).hasSizeGreaterThan(100).allSatisfy(citation -> {
            int start = citation.get("start").asInt();
            int end = citation.get("end").asInt();
            assertThat(new String(texts.get(citation.get("report").asText()), start, end - start))
                    .isEqualTo(citation.get("exact").asText());
        });
        assertThat(lines).filteredOn(line -> !List.of("dossier", "report", "actor").contains(line.get("type").asText()))
                .allSatisfy(line -> assertThat(line.get("citations")).isNotEmpty());
    }

    private static void collect(JsonNode node, List<JsonNode> citations) {
        if (node.has("exact") && node.has("report")) {
            citations.add(node);
        }
        node.forEach(inner -> collect(inner, citations));
    }
}

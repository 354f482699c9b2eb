package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/**
 * Who speaks, and for whom, in little reports ({@code speakers.tsv}): the share that comes out right, for each way of
 * referring to a speaker. A second table ({@code speakers-unseen.tsv}) was written when the rules were done and no rule was
 * changed for it. The tables of what came out wrong are written beside the test reports.
 */
class SpeakersTest {

    /** The share of rows that must be right where nothing else is said. */
    private static final double USUALLY = 0.85;

    /** What a report says of its speaker only in the next sentence is mostly not read. */
    private static final Map<String, Double> LESS = Map.of("speaker-after", 0.44);

    /** The share of the second table. */
    private static final double UNSEEN = 0.90;

    private record Row(String construction, String report, String content, String speaker, String speaksFor) {

        /** A first line "Mumbai:" is the place where the report was written. */
        Report asReport() {
            int end = report.indexOf(":\n");
            String place = end < 0 ? "" : report.substring(0, end);
            return Report.of("speakers/" + construction, end < 0 ? report : report.substring(end + 2)).withDateline(new Dateline(place, EdtfDate.UNKNOWN));
        }
    }

    private static final Map<String, List<String>> MISSES = new LinkedHashMap<>();
    private static final Map<String, int[]> SCORES = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        score("speakers.tsv", MISSES, SCORES);
    }

    @AfterAll
    static void write() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "speakers.txt"), table(MISSES, SCORES));
    }

    static Stream<String> constructions() throws IOException {
        return rows("speakers.tsv").stream().map(Row::construction).distinct();
    }

    @ParameterizedTest
    @MethodSource("constructions")
    void speakersAreWhoAPersonTakesThemFor(String construction) {
        int[] score = SCORES.get(construction);
        assertThat((double) score[1] / score[0])
                .as("speakers right in %s, see target/speakers.txt: %s", construction, MISSES.get(construction))
                .isGreaterThanOrEqualTo(LESS.getOrDefault(construction, USUALLY));
    }

    @Test
    void nineInTenAreRight() {
        assertThat(share(SCORES)).as("speakers right, see target/speakers.txt").isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void reportsThatNoRuleWasMadeForAreReadToo() throws IOException {
        Map<String, List<String>> misses = new LinkedHashMap<>();
        Map<String, int[]> scores = new LinkedHashMap<>();
        score("speakers-unseen.tsv", misses, scores);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "speakers-unseen.txt"), table(misses, scores));
        assertThat(share(scores)).as("speakers right, see target/speakers-unseen.txt").isGreaterThanOrEqualTo(UNSEEN);
    }

    private static void score(String file, Map<String, List<String>> misses, Map<String, int[]> scores) throws IOException {
        for (Row row : rows(file)) {
            Reading reading = TestingReader.reader().read(row.asReport());
            List<Statement> said = said(reading, row);
            boolean right = said.stream().anyMatch(s -> is(reading, s.speaker(), "", row.speaker)
                    && is(reading, s.speaksFor(), s.speaker(), row.speaksFor));
            int[] score = scores.computeIfAbsent(row.construction, c -> new int[2]);
            score[0]++;
            score[1] += right ? 1 : 0;
            if (!right) {
                misses.computeIfAbsent(row.construction, c -> new ArrayList<>()).add(shown(row, said, reading));
            }
        }
    }

    private static double share(Map<String, int[]> scores) {
        double right = scores.values().stream().mapToInt(s -> s[1]).sum();
        return right / scores.values().stream().mapToInt(s -> s[0]).sum();
    }

    /** The innermost statements that hold the words: those with the shortest content. */
    private static List<Statement> said(Reading reading, Row row) {
        List<Statement> holding = reading.statements().stream()
                .filter(s -> s.content().contains(row.content))
                .sorted(Comparator.comparingInt((Statement s) -> s.content().length()))
                .toList();
        return holding.stream()
                .filter(s -> s.content().length() == holding.get(0).content().length())
                .toList();
    }

    private static boolean is(Reading reading, String id, String self, String expected) {
        for (String answer : expected.split("\\|")) {
            if (answer.equals("*") || (answer.equals("-") ? id.isEmpty() || id.equals(self) : isOne(reading, id, answer))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Reading reading, String id, String expected) {
        Optional<Actor> actor = reading.actors().stream().filter(a -> a.id().equals(id)).findFirst();
        if (actor.isEmpty()) {
            return false;
        }
        if (expected.startsWith("~")) {
            return plain(actor.get().name()).contains(plain(expected.substring(1)));
        }
        boolean named = plain(actor.get().name()).equals(plain(expected))
                || actor.get().aliases().stream().anyMatch(alias -> plain(alias).equals(plain(expected)));
        return id.equals(expected) || named;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("^(the|a|an) ", "");
    }

    private static String shown(Row row, List<Statement> said, Reading reading) {
        StringBuilder shown = new StringBuilder(row.report)
                .append("\n      wanted ").append(row.speaker).append(" for ").append(row.speaksFor);
        for (Statement s : said.isEmpty() ? reading.statements() : said) {
            shown.append("\n      %s %s (%s, for %s): %s".formatted(
                    said.isEmpty() ? "elsewhere" : "got", s.speaker(), s.speakerText(), s.speaksFor(), s.content()));
        }
        return shown.toString();
    }

    private static String table(Map<String, List<String>> misses, Map<String, int[]> scores) {
        StringBuilder table = new StringBuilder("way of referring: rows, right\n");
        scores.forEach((name, s) -> table.append("%-28s %3d %3d%n".formatted(name, s[0], s[1])));
        table.append("all: %.3f right%n%n".formatted(share(scores)));
        misses.forEach((name, rows) -> rows.forEach(row -> table.append(name).append(": ").append(row).append('\n')));
        return table.toString();
    }

    private static List<Row> rows(String file) throws IOException {
        try (InputStream in = SpeakersTest.class.getResourceAsStream("/" + file)) {
            List<Row> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] fields = line.split("\t", -1);
                if (!line.startsWith("#") && fields.length == 5 && !fields[0].equals("construction")) {
                    rows.add(new Row(fields[0], fields[1].replace("\\n", "\n"), fields[2], fields[3], fields[4]));
                }
            }
            return rows;
        }
    }
}

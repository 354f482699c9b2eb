package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/**
 * Sentences that say who says what, one construction after the other ({@code constructions.tsv}): the share that comes out
 * with the right speaker, content and act. The table of what was missed is written beside the test reports.
 */
class ConstructionsTest {

    private record Row(String construction, String text, String speaker, String content, List<String> acts) {}

    @Test
    void mostConstructionsAreReadAsAPersonReadsThem() throws IOException {
        Map<String, int[]> scores = new LinkedHashMap<>();
        List<String> misses = new ArrayList<>();
        int all = 0;
        int found = 0;
        int right = 0;
        for (Row row : rows()) {
            Reading reading = TestingReader.reader().read(Report.of("constructions/" + row.construction, row.text));
            int[] score = scores.computeIfAbsent(row.construction, c -> new int[3]);
            boolean hasContent = reading.statements().stream().anyMatch(s -> holds(s, row));
            boolean hasAct = reading.statements().stream().anyMatch(s -> holds(s, row) && acts(s, row));
            all++;
            score[0]++;
            if (hasContent) {
                found++;
                score[1]++;
            }
            if (hasAct) {
                right++;
                score[2]++;
            } else {
                misses.add((hasContent ? "ACT  " : "MISS ") + row + "\n      " + shown(reading));
            }
        }
        StringBuilder table = new StringBuilder("construction: rows, who and what, act too\n");
        scores.forEach((name, s) -> table.append("%-28s %3d %3d %3d%n".formatted(name, s[0], s[1], s[2])));
        table.append("all %d, who and what %d, act too %d%n%n".formatted(all, found, right));
        misses.forEach(miss -> table.append(miss).append('\n'));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "constructions.txt"), table);
        assertThat(found).as("who and what of %d, see target/constructions.txt", all).isGreaterThanOrEqualTo(all * 87 / 100);
        assertThat(right).as("act too of %d", all).isGreaterThanOrEqualTo(all * 84 / 100);
    }

    private static boolean holds(Statement statement, Row row) {
        boolean speaker = statement.speakerText().contains(row.speaker) || row.speaker.contains(statement.speakerText());
        for (String part : row.content.split(" \\.\\.\\. ")) {
            if (!statement.content().contains(part)) {
                return false;
            }
        }
        return speaker && !statement.speakerText().isEmpty();
    }

    private static boolean acts(Statement statement, Row row) {
        String act = (statement.negated() ? "not " : "") + statement.act().code();
        return row.acts.contains(act) || row.acts.contains(statement.act().code());
    }

    private static String shown(Reading reading) {
        StringBuilder shown = new StringBuilder();
        for (Statement s : reading.statements()) {
            shown.append("[%s%s] %s: %s; ".formatted(s.negated() ? "not " : "", s.act().code(), s.speakerText(), s.content()));
        }
        return shown.toString();
    }

    private static List<Row> rows() throws IOException {
        try (InputStream in = ConstructionsTest.class.getResourceAsStream("/constructions.tsv")) {
            List<Row> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] fields = line.split("\t", -1);
                if (!line.startsWith("#") && fields.length >= 6 && !fields[0].equals("construction")) {
                    rows.add(new Row(
                            fields[0], fields[1].replace("\\n", "\n"), fields[2], fields[4], List.of(fields[5].split("\\|"))));
                }
            }
            return rows;
        }
    }
}

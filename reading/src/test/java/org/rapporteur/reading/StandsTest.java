package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/**
 * Where parties stand, sentence by sentence: speaker, the whole content, act and condition ({@code stands.tsv}). Stricter
 * than {@link ConstructionsTest}: content that begins or ends elsewhere is wrong. A second table ({@code
 * stands-unseen.tsv}) was written with the first and no rule was made for it.
 */
class StandsTest {

    /** The share of rows that must be right in the table that the rules were made with. */
    private static final double SEEN = 0.0;

    /** The share of the table that was only counted. */
    private static final double UNSEEN = 0.0;

    private record Row(String construction, String report, String speaker, List<String> contents, List<String> acts, String condition) {}

    @Test
    void standsAreReadAsAPersonReadsThem() throws IOException {
        assertThat(share("stands")).as("right, see target/stands.txt").isGreaterThanOrEqualTo(SEEN);
    }

    @Test
    void standsThatNoRuleWasMadeForAreReadToo() throws IOException {
        assertThat(share("stands-unseen")).as("right, see target/stands-unseen.txt").isGreaterThanOrEqualTo(UNSEEN);
    }

    private static double share(String table) throws IOException {
        List<String> misses = new ArrayList<>();
        List<Row> rows = rows(table);
        for (Row row : rows) {
            Reading reading = TestingReader.reader().read(Report.of("stands/" + row.construction, row.report));
            if (!isRight(reading, row)) {
                misses.add(row + "\n      " + shown(reading));
            }
        }
        int right = rows.size() - misses.size();
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target", table + ".txt"), "right %d of %d%n".formatted(right, rows.size()) + String.join("\n", misses));
        return (double) right / rows.size();
    }

    private static boolean isRight(Reading reading, Row row) {
        List<Statement> said = reading.statements().stream()
                .filter(s -> row.contents.contains(plain(s.content())) && s.speakerText().contains(row.speaker))
                .toList();
        return row.acts.contains("-") ? said.isEmpty() : said.stream().anyMatch(s -> isAct(s, row) && isCondition(s, row));
    }

    private static boolean isAct(Statement statement, Row row) {
        return row.acts.contains((statement.negated() ? "not " : "") + statement.act().code());
    }

    private static boolean isCondition(Statement statement, Row row) {
        return row.condition.equals("-")
                ? statement.conditions().isEmpty()
                : statement.conditions().stream().anyMatch(c -> c.requirement().equals(row.condition));
    }

    private static String plain(String content) {
        return content.replaceAll("^[“\"]|[,.]?[”\"]$", "").replaceFirst("^that ", "");
    }

    private static String shown(Reading reading) {
        StringBuilder shown = new StringBuilder();
        for (Statement s : reading.statements()) {
            shown.append("[%s%s] %s: %s %s; ".formatted(
                    s.negated() ? "not " : "", s.act().code(), s.speakerText(), s.content(), s.conditions()));
        }
        return shown.toString();
    }

    private static List<Row> rows(String table) throws IOException {
        try (InputStream in = StandsTest.class.getResourceAsStream("/" + table + ".tsv")) {
            List<Row> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] fields = line.split("\t", -1);
                if (!line.startsWith("#") && fields.length == 6 && !fields[0].equals("construction")) {
                    List<String> contents = List.of(fields[3].split("\\|")).stream().map(StandsTest::plain).toList();
                    rows.add(new Row(fields[0], fields[1], fields[2], contents, List.of(fields[4].split("\\|")), fields[5]));
                }
            }
            return rows;
        }
    }
}

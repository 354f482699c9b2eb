package org.rapporteur.yardsticks.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Fixed figures to compare with ({@code reference.tsv}), as they are written there.
 *
 * @param columns whose figures they are
 * @param rows the measure's label first
 */
record Reference(List<String> columns, List<List<String>> rows) {

    private static final String COMMENT = "#";

    static Reference standard() {
        List<String> lines = lines();
        List<String> comments = lines.stream().filter(line -> line.startsWith(COMMENT)).toList();
        String heading = comments.get(comments.size() - 1);
        return new Reference(
                cells(heading).subList(1, cells(heading).size()),
                lines.stream().filter(line -> !line.startsWith(COMMENT)).map(Reference::cells).toList());
    }

    /** The figures of one measure, in the order of the columns. */
    List<String> of(Measure measure) {
        return rows.stream()
                .filter(row -> row.get(0).equals(measure.label()))
                .map(row -> row.subList(1, row.size()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("reference.tsv has no row for " + measure.label()));
    }

    private static List<String> lines() {
        try (InputStream in = Reference.class.getResourceAsStream("reference.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t"));
    }
}

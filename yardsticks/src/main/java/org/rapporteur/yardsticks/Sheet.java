package org.rapporteur.yardsticks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of figures, ready to be written in any {@link Form}. Immutable.
 *
 * @param id one word, for scripts
 * @param title for people
 * @param columns headings; the first is that of the rows' names
 * @param rows each as long as {@code columns}
 */
public record Sheet(String id, String title, List<String> columns, List<List<String>> rows) {

    private static final String GAP = "  ";

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of %d in a table of %d columns".formatted(row.size(), columns.size()));
            }
        }
    }

    /** The lines of the table; no cell of any row spans two lines. */
    public List<String> lines(Form form) {
        return switch (form) {
            case text -> text();
            case tsv -> tsv();
            case md -> markdown();
        };
    }

    private List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        List<Integer> widths = widths();
        lines.add(GAP + line(columns, widths));
        rows.forEach(row -> lines.add(GAP + line(row, widths)));
        return lines;
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
            widths.add(Math.max(widest, columns.get(i).length()));
        }
        return widths;
    }

    /** Names to the left, figures to the right of their column. */
    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String room = " ".repeat(widths.get(i) - cells.get(i).length());
            line.append(i == 0 ? cells.get(i) + room : GAP + room + cells.get(i));
        }
        return line.toString().stripTrailing();
    }

    private List<String> tsv() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 1; i < row.size(); i++) {
                lines.add(String.join("\t", id, row.get(0), columns.get(i), row.get(i)));
            }
        }
        return lines;
    }

    private List<String> markdown() {
        List<String> lines = new ArrayList<>(List.of("## " + title, ""));
        lines.add("| " + String.join(" | ", columns) + " |");
        lines.add("|---|" + String.join("", Collections.nCopies(columns.size() - 1, "---:|")));
        rows.forEach(row -> lines.add("| " + String.join(" | ", row) + " |"));
        return lines;
    }
}

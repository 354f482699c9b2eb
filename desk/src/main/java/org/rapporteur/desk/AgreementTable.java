package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.analysis.coding.Agreement;

/**
 * An agreement in lines.
 *
 * @param format how it is set
 * @param differences also tell each cell on which coders differ
 */
record AgreementTable(Agreement agreement, Format format, boolean differences) {

    /** The forms in which an agreement can be printed. */
    enum Format {
        text,
        tsv,
        md
    }

    private static final List<String> COLUMNS = List.of("variable", "units", "agree", "alpha", "95 % interval");
    private static final List<String> MACHINE_COLUMNS = List.of("variable", "units", "agree", "alpha", "low", "high");
    private static final String DASH = "-";
    private static final int NAMED = 10;

    /** The answer. */
    List<String> lines(int columns) {
        List<String> lines = new ArrayList<>();
        switch (format) {
            case text -> text(lines, columns);
            case tsv -> tsv(lines);
            case md -> markdown(lines);
        }
        return lines;
    }

    /** What the answer's form has no place for. */
    List<String> notes() {
        return format == Format.tsv ? partial(Integer.MAX_VALUE) : List.of();
    }

    private void text(List<String> lines, int columns) {
        lines.add("Agreement between " + String.join(", ", agreement.coders()));
        lines.add("");
        lines.add("  %-10s  %6s  %7s  %6s  %s".formatted(COLUMNS.toArray()));
        rows().forEach(row -> lines.add("  %-10s  %6s  %7s  %6s  %s".formatted(row.toArray())));
        List<String> partial = partial(NAMED);
        if (!partial.isEmpty()) {
            lines.add("");
            partial.forEach(line -> lines.addAll(new Paragraph(line, "", "  ").lines(columns)));
        }
        if (differences && !agreement.differences().isEmpty()) {
            lines.add("");
            lines.add("Differences");
            differenceRows().forEach(row -> lines.addAll(new Paragraph(
                            row.get(0) + " " + row.get(1) + ": " + String.join(" | ", row.subList(2, row.size())), "  ", "      ")
                    .lines(columns)));
        }
    }

    private void tsv(List<String> lines) {
        lines.add(String.join("\t", MACHINE_COLUMNS));
        for (Agreement.Figure figure : agreement.figures()) {
            lines.add(String.join(
                    "\t",
                    figure.variable().column(),
                    String.valueOf(figure.units()),
                    exact(figure.observed()),
                    exact(figure.alpha()),
                    exact(figure.low()),
                    exact(figure.high())));
        }
        if (differences) {
            lines.add("");
            lines.add("id\tvariable\t" + String.join("\t", agreement.coders()));
            differenceRows().forEach(row -> lines.add(String.join("\t", row)));
        }
    }

    private void markdown(List<String> lines) {
        lines.add("| " + String.join(" | ", COLUMNS) + " |");
        lines.add("|---|---:|---:|---:|---|");
        rows().forEach(row -> lines.add("| " + String.join(" | ", row) + " |"));
        lines.add("");
        lines.add("Coders: " + agreement.coders().stream().map(AgreementTable::cell).collect(Collectors.joining(", ")) + ".");
        partial(Integer.MAX_VALUE).forEach(line -> lines.addAll(List.of("", "- " + cell(line))));
        if (differences && !agreement.differences().isEmpty()) {
            lines.add("");
            String coders = agreement.coders().stream().map(AgreementTable::cell).collect(Collectors.joining(" | "));
            lines.add("| id | variable | " + coders + " |");
            lines.add("|---|---|" + "---|".repeat(agreement.coders().size()));
            differenceRows().forEach(row ->
                    lines.add("| " + row.stream().map(AgreementTable::cell).collect(Collectors.joining(" | ")) + " |"));
        }
    }

    private List<List<String>> rows() {
        return agreement.figures().stream()
                .map(figure -> List.of(
                        figure.variable().column(),
                        String.valueOf(figure.units()),
                        Double.isNaN(figure.observed()) ? DASH : format("%.1f %%", 100 * figure.observed()),
                        rounded(figure.alpha()),
                        Double.isNaN(figure.low()) ? DASH : rounded(figure.low()) + " to " + rounded(figure.high())))
                .toList();
    }

    /** Id, variable, then what each coder wrote; a dash of who coded nothing. */
    private List<List<String>> differenceRows() {
        return agreement.differences().stream()
                .map(difference -> {
                    List<String> row = new ArrayList<>(List.of(difference.unit(), difference.variable().column()));
                    agreement.coders().forEach(coder ->
                            row.add(difference.codes().getOrDefault(coder, DASH).replaceAll("\\s+", " ")));
                    return row;
                })
                .toList();
    }

    private List<String> partial(int most) {
        return agreement.partial().stream()
                .map(partial -> {
                    int size = partial.units().size();
                    String named = partial.units().stream().limit(most).collect(Collectors.joining(", "));
                    String more = size > most ? " and %d more".formatted(size - most) : "";
                    return "only in %s (%d): %s%s".formatted(String.join(" and ", partial.coders()), size, named, more);
                })
                .toList();
    }

    private static String cell(String text) {
        return text.replaceAll("([\\\\|*_`<>\\[\\]])", "\\\\$1");
    }

    private static String rounded(double value) {
        return Double.isNaN(value) ? DASH : format("%.3f", value);
    }

    private static String exact(double value) {
        return Double.isNaN(value) ? "" : format("%.6f", value);
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}

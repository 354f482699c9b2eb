package org.rapporteur.analysis.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.analysis.coding.Cells;
import org.rapporteur.record.Citation;

/** Matrix and history as tables for spreadsheets and statistics: one stance a row, CSV as in RFC 4180. */
public final class CsvForm {

    private CsvForm() {}

    public static String of(Matrix matrix) {
        StringBuilder table = new StringBuilder(Cells.line(List.of(
                "issue", "label", "party", "stance", "words", "date", "reports", "attribution", "confirmed", "position", "cited")));
        for (Matrix.Row row : matrix.rows()) {
            for (int i = 0; i < matrix.parties().size(); i++) {
                for (Matrix.Entry entry : row.cells().get(i)) {
                    table.append(Cells.line(List.of(
                            row.issue(),
                            row.label(),
                            matrix.parties().get(i).name(),
                            entry.stance(),
                            entry.words(),
                            entry.date().text(),
                            String.valueOf(entry.reports()),
                            entry.attribution().code(),
                            String.valueOf(entry.confirmed()),
                            entry.position(),
                            cited(entry.citations()))));
                }
            }
        }
        return table.toString();
    }

    public static String of(History history) {
        StringBuilder table = new StringBuilder(Cells.line(List.of(
                "party", "issue", "label", "date", "change", "stance", "words", "before", "attribution", "confirmed", "position",
                "previous", "cited", "cited_before")));
        for (History.Strand strand : history.strands()) {
            for (History.Turn turn : strand.turns()) {
                table.append(Cells.line(List.of(
                        strand.partyName(),
                        strand.issue(),
                        strand.issueLabel(),
                        turn.position().asOf().text(),
                        turn.position().change().code(),
                        turn.position().stance().code(),
                        turn.words(),
                        turn.before(),
                        turn.position().attribution().code(),
                        String.valueOf(turn.confirmed()),
                        turn.position().id(),
                        turn.position().previous(),
                        cited(turn.citations()),
                        cited(turn.beforeCitations()))));
            }
        }
        return table.toString();
    }

    /** "report:start-end", one a citation, parted by blanks. */
    private static String cited(List<Citation> citations) {
        return citations.stream()
                .map(it -> "%s:%d-%d".formatted(it.report(), it.span().start(), it.span().end()))
                .collect(Collectors.joining(" "));
    }
}

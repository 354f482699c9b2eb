package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.rapporteur.analysis.brief.Matrix;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.lists.Positions;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Position;

/**
 * Where each party stands on each issue.
 *
 * @param asked what is shown of it
 * @param heads the parties that are shown
 * @param rows the issues on which they stand
 * @param more how many further parties there are
 * @param parties all that hold a position, to choose from
 * @param issues all on which somebody stands, to choose from
 */
public record PositionsPage(
        Asked asked, List<Choice> heads, List<Row> rows, int more, List<Choice> parties, List<Choice> issues) {

    private static final String ALL = "all";

    /** The parameters of its address. */
    static final List<String> PARAMETERS = List.of("party", "issue", "since", "until", "attribution", ALL);

    private static final Positions LIST = new Positions();

    /** As many columns as a page is wide. */
    private static final int USUAL_PARTIES = 5;

    public PositionsPage {
        Objects.requireNonNull(asked, "asked");
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        parties = List.copyOf(parties);
        issues = List.copyOf(issues);
    }

    /** An issue with what each party holds on it. */
    public record Row(String issue, String label, List<List<Cell>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /**
     * What a party holds.
     *
     * @param asides the date, from how many reports, on whose word
     * @param hearsay whether nobody says it on record
     */
    public record Cell(String words, List<String> asides, boolean hearsay, boolean confirmed, String address) {
        public Cell {
            asides = List.copyOf(asides);
        }
    }

    /** The address of how a party came to where it stands on an issue. */
    public static String address(String party, String issue) {
        return "/positions/%s/%s".formatted(Words.encoded(party), Words.encoded(issue));
    }

    /** The address of the positions themselves for programs. */
    public String download(String form) {
        return asked.at("/api/v1/positions").without(ALL).with("format", form).address();
    }

    /** Whether all parties are shown. */
    public boolean all() {
        return asked.is(ALL, "true");
    }

    /** The matrix that {@code params} ask for: of the positions that were heard in a period, as if nothing else had been said. */
    static PositionsPage of(Shown shown, Params params, Asked asked) {
        boolean wishes = !params.hasOnly(ALL);
        Matrix matrix = wishes ? shown.matrix(LIST.wanted(shown, params)) : shown.matrix();
        List<Matrix.Party> parties = matrix.parties().stream()
                .filter(party -> matrix.rows().stream().anyMatch(row -> !row.cells().get(matrix.parties().indexOf(party)).isEmpty()))
                .toList();
        int columns = params.flag(ALL).orElse(false) ? parties.size() : Math.min(USUAL_PARTIES, parties.size());
        List<Matrix.Party> heads = parties.subList(0, columns);
        List<Integer> places = heads.stream().map(matrix.parties()::indexOf).toList();
        List<Row> rows = matrix.rows().stream()
                .map(row -> row(row, matrix, places))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        return new PositionsPage(
                asked,
                heads.stream().map(party -> new Choice(party.id(), party.name())).toList(),
                rows,
                parties.size() - columns,
                holders(shown),
                issues(shown));
    }

    private static Row row(Matrix.Row row, Matrix matrix, List<Integer> places) {
        List<List<Cell>> cells = places.stream()
                .map(place -> row.cells().get(place).stream()
                        .map(entry -> cell(entry, matrix.parties().get(place).id(), row.issue()))
                        .toList())
                .toList();
        return new Row(row.issue(), row.label(), cells);
    }

    private static Cell cell(Matrix.Entry entry, String party, String issue) {
        List<String> asides = new ArrayList<>();
        asides.add(entry.dateWords());
        asides.add(entry.reports() == 1 ? "1 report" : entry.reports() + " reports");
        asides.add(Matrix.attributionWords(entry.attribution()));
        asides.removeIf(String::isEmpty);
        boolean hearsay = entry.attribution() != Attribution.ON_RECORD;
        return new Cell(
                entry.words(), asides, hearsay, entry.confirmed(), address(party, issue) + "#" + entry.position());
    }

    private static List<Choice> holders(Shown shown) {
        return shown.findings().positions().stream()
                .map(Position::holder)
                .distinct()
                .map(id -> new Choice(id, shown.name(id)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static List<Choice> issues(Shown shown) {
        return shown.findings().positions().stream()
                .map(Position::issue)
                .distinct()
                .map(id -> new Choice(id, Phrases.capitalised(shown.issues().label(id))))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}

package org.rapporteur.desk.web.pages;

import java.util.List;
import java.util.Objects;
import org.rapporteur.analysis.brief.SourceWords;
import org.rapporteur.desk.Highlight;
import org.rapporteur.desk.RecordLine;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.desk.web.lists.Passages;
import org.rapporteur.desk.web.meaning.Meaning;
import org.rapporteur.dossier.Hit;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.record.Report;

/**
 * Passages that hold words, best first, each with the lines of the record that stand on it.
 *
 * @param outlets to choose from
 * @param progress how much was looked at, {@code ""} if all
 */
public record SearchPage(Asked asked, List<Found> passages, List<String> outlets, String progress) {

    /** The parameters of its address. */
    static final List<String> PARAMETERS = Passages.PARAMETERS;

    private static final int MOST = 50;
    private static final int LINES = 4;

    public SearchPage {
        Objects.requireNonNull(asked, "asked");
        passages = List.copyOf(passages);
        outlets = List.copyOf(outlets);
        Objects.requireNonNull(progress, "progress");
    }

    /**
     * A passage.
     *
     * @param source outlet, place and date of its report
     */
    public record Found(String address, String headline, String source, List<Highlight.Piece> words, List<Line> lines) {}

    /** A line of the record that stands on a passage. */
    public record Line(String address, String kind, String text) {}

    /** What is looked for, {@code ""} if nothing is yet. */
    public String query() {
        return asked.value("q");
    }

    /** The address of the same search for programs. */
    public String download(String form) {
        return asked.at("/api/v1/search").with("limit", String.valueOf(MOST)).with("format", form).address();
    }

    /** The passages that {@code params} ask for. */
    static SearchPage of(Workplace workplace, Shown shown, Params params, Asked asked) {
        Meaning.Found found = Passages.wanted(workplace, shown, params, MOST);
        Highlight highlight = new Highlight(params.text("q"));
        RecordLine words = new RecordLine(shown.record());
        return new SearchPage(
                asked,
                found.hits().stream().map(hit -> found(hit, shown, highlight, words)).toList(),
                shown.record().reports().stream().map(Report::source).filter(it -> !it.isBlank()).distinct().sorted().toList(),
                found.ready() < found.reports() ? "Looked at %,d of %,d reports so far; the rest is being looked at.".formatted(found.ready(), found.reports()) : "");
    }

    private static Found found(Hit hit, Shown shown, Highlight highlight, RecordLine words) {
        List<Line> lines = Passages.lines(hit, shown).stream()
                .limit(LINES)
                .map(line -> line(line, hit, words))
                .toList();
        String source = shown.report(hit.report()).map(SourceWords::imprint).orElse(hit.report());
        String headline = hit.headline().isBlank()
                ? shown.report(hit.report()).map(SourceWords::title).orElse(source)
                : hit.headline();
        return new Found(Words.address("", hit.report(), hit.span()), headline, source, highlight.pieces(hit.snippet()), lines);
    }

    private static Line line(Record line, Hit hit, RecordLine words) {
        String id = RecordKind.id(line);
        return new Line(Words.address(id, hit.report(), hit.span()), RecordKind.of(line).code(), words.of(line));
    }
}

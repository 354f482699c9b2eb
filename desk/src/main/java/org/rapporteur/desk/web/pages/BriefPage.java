package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.analysis.brief.Block;
import org.rapporteur.analysis.brief.Brief;
import org.rapporteur.analysis.brief.BriefSettings;
import org.rapporteur.analysis.brief.Diagram;
import org.rapporteur.analysis.brief.Notes;
import org.rapporteur.analysis.brief.Section;
import org.rapporteur.analysis.brief.Sentence;
import org.rapporteur.analysis.brief.SourceWords;
import org.rapporteur.analysis.brief.SvgDiagram;
import org.rapporteur.analysis.brief.Table;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.record.Citation;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Report;

/**
 * The brief: where things stand, each sentence with the words that it stands on.
 *
 * @param since from when on what was reported is told as news, {@code ""} for what the latest report adds
 * @param silentAfter days after which a party is told as silent
 * @param scope as of when, and from how many reports
 * @param parts its sections
 * @param notes the words under their numbers
 * @param outlets who published the reports, a line each
 * @param sources the latest of the reports, in the order of time
 * @param earlier how many reports there are before them
 */
public record BriefPage(
        String since,
        int silentAfter,
        String scope,
        List<Part> parts,
        List<Note> notes,
        List<String> outlets,
        List<Source> sources,
        int earlier) {

    /** The parameters of its address. */
    static final List<String> PARAMETERS = List.of("since", "silent_after");

    private static final int MOST_SOURCES = 250;
    private static final int MOST_DAYS = 3650;

    public BriefPage {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(scope, "scope");
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        outlets = List.copyOf(outlets);
        sources = List.copyOf(sources);
    }

    /** The address of the same brief as a file of this form: {@code md}, {@code html} or {@code json}. */
    public String download(String form) {
        String news = since.isEmpty() ? "" : "&since=" + Words.encoded(since);
        return "/api/v1/brief?format=%s&silent_after=%d%s".formatted(form, silentAfter, news);
    }

    /** A section. @param more how many sentences it leaves out, {@code ""} for none */
    public record Part(String id, String heading, List<Piece> pieces, String more) {
        public Part {
            pieces = List.copyOf(pieces);
        }
    }

    /** What a section is made of. */
    public sealed interface Piece permits Told, Grid, Picture {}

    /** Sentences one after the other. */
    public record Told(List<Line> lines) implements Piece {
        public Told {
            lines = List.copyOf(lines);
        }
    }

    /** Sentences side by side. */
    public record Grid(String caption, List<String> columns, List<Row> rows) implements Piece {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a {@link Grid}. */
    public record Row(String head, List<List<Line>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /** A drawing. @param svg a picture that is safe to write as it is */
    public record Picture(String caption, String svg) implements Piece {}

    /** A sentence with the numbers of the words that it stands on. */
    public record Line(String text, boolean confirmed, List<Reference> references) {
        public Line {
            references = List.copyOf(references);
        }
    }

    /** A number that leads to words. */
    public record Reference(int number, String address) {}

    /** Words under their number. */
    public record Note(int number, String title, Words words) {}

    /** A report. @param aside such as that it is a reprint, {@code ""} for nothing */
    public record Source(String address, String title, String imprint, String aside) {}

    /** The brief that {@code params} ask for. */
    static BriefPage of(Shown shown, Params params) {
        EdtfDate since = params.date("since");
        int silentAfter = params.number("silent_after", BriefSettings.SILENT_AFTER, 1, MOST_DAYS);
        boolean usual = params.hasOnly();
        Brief brief = usual ? shown.brief() : shown.brief(shown.settings().withSince(since).withSilentAfter(silentAfter));
        return new Writing(brief, shown).page(since.text(), silentAfter);
    }

    /** Puts the tree of a brief in the form of the page. */
    private static final class Writing {
        private final Brief brief;
        private final Shown shown;
        private final Notes notes;
        private int pictures;

        Writing(Brief brief, Shown shown) {
            this.brief = brief;
            this.shown = shown;
            this.notes = Notes.of(brief);
        }

        private static int earlier(Brief brief) {
            return Math.max(0, brief.sources().size() - MOST_SOURCES);
        }

        BriefPage page(String since, int silentAfter) {
            return new BriefPage(
                    since,
                    silentAfter,
                    SourceWords.scope(brief),
                    brief.sections().stream().map(this::part).toList(),
                    notes.inOrder().stream().map(this::note).toList(),
                    SourceWords.byWeight(brief),
                    brief.sources().stream().skip(earlier(brief)).map(Writing::source).toList(),
                    earlier(brief));
        }

        private Part part(Section section) {
            List<Piece> pieces = new ArrayList<>();
            List<Line> lines = new ArrayList<>();
            for (Block block : section.blocks()) {
                if (block instanceof Sentence sentence) {
                    lines.add(line(sentence));
                    continue;
                }
                end(lines, pieces);
                pieces.add(block instanceof Table table ? grid(table) : picture((Diagram) block));
            }
            end(lines, pieces);
            return new Part(section.id(), section.heading(), pieces, section.omitted() > 0 ? SourceWords.omitted(section) : "");
        }

        private static void end(List<Line> lines, List<Piece> pieces) {
            if (!lines.isEmpty()) {
                pieces.add(new Told(lines));
                lines.clear();
            }
        }

        private Line line(Sentence sentence) {
            List<Reference> references = sentence.citations().stream()
                    .map(citation -> new Reference(notes.of(citation), Words.address(citation)))
                    .toList();
            return new Line(sentence.text(), sentence.confirmed(), references);
        }

        private Grid grid(Table table) {
            List<Row> rows = table.rows().stream()
                    .map(row -> new Row(
                            row.head(),
                            row.cells().stream().map(cell -> cell.stream().map(this::line).toList()).toList()))
                    .toList();
            return new Grid(table.caption(), table.columns(), rows);
        }

        private Picture picture(Diagram diagram) {
            pictures++;
            return new Picture(diagram.caption(), SvgDiagram.picture(diagram, "picture-" + pictures));
        }

        private Note note(Citation citation) {
            String title = shown.report(citation.report()).map(SourceWords::title).orElse(citation.report());
            return new Note(notes.of(citation), title, Words.of(citation, shown));
        }

        private static Source source(Report report) {
            return new Source(
                    ReportPage.address(report),
                    SourceWords.title(report),
                    SourceWords.imprint(report),
                    report.duplicateOf().isEmpty() ? "" : "a reprint");
        }
    }
}

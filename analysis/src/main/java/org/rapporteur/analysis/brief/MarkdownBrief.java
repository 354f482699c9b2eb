package org.rapporteur.analysis.brief;

import static org.rapporteur.analysis.brief.MarkdownText.escaped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Report;

/**
 * Prints a brief as CommonMark with tables. Text of reports cannot break out of its place. Safe between threads.
 *
 * <p>Bracketed numbers after a sentence lead to the numbered notes at the end, which give the report, the cited words
 * character for character (line ends as blanks) and their offsets in code points.
 */
public final class MarkdownBrief {

    private final Brief brief;
    private final Notes notes;
    private final Map<String, Report> reports = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private MarkdownBrief(Brief brief) {
        this.brief = brief;
        this.notes = Notes.of(brief);
        brief.sources().forEach(report -> reports.put(report.id(), report));
    }

    /** The whole document, ending with a line end. */
    public static String print(Brief brief) {
        return new MarkdownBrief(brief).document();
    }

    private String document() {
        line("# " + escaped(brief.title()));
        line("");
        line("*" + SourceWords.scope(brief) + " Numbers in brackets lead to the words that each line stands on.*");
        brief.sections().forEach(this::section);
        sources();
        notes();
        return out.toString();
    }

    private void section(Section section) {
        line("");
        line("## " + escaped(section.heading()));
        boolean inList = false;
        for (Block block : section.blocks()) {
            if (block instanceof Sentence sentence) {
                if (!inList) {
                    line("");
                }
                line("- " + sentence(sentence));
                inList = true;
            } else if (block instanceof Table table) {
                table(table);
                inList = false;
            }
        }
        if (section.omitted() > 0) {
            line("");
            line("*" + SourceWords.omitted(section) + "*");
        }
    }

    private void table(Table table) {
        line("");
        line(escaped(table.caption()) + ":");
        line("");
        line(table.columns().stream().map(MarkdownText::escaped).collect(Collectors.joining(" | ", "| ", " |")));
        line(table.columns().stream().map(column -> "---").collect(Collectors.joining(" | ", "| ", " |")));
        for (Table.Row row : table.rows()) {
            String cells = row.cells().stream()
                    .map(cell -> cell.stream().map(this::sentence).collect(Collectors.joining("<br>")))
                    .map(cell -> cell.isEmpty() ? "–" : cell)
                    .collect(Collectors.joining(" | "));
            line("| **" + escaped(row.head()) + "** | " + cells + " |");
        }
    }

    private String sentence(Sentence sentence) {
        return escaped(sentence.text())
                + (sentence.confirmed() ? " " + SourceWords.CONFIRMED : "")
                + sentence.citations().stream()
                        .map(citation -> "[" + notes.of(citation) + "]")
                        .collect(Collectors.joining("", " ", ""));
    }

    private void sources() {
        line("");
        line("## Sources");
        line("");
        SourceWords.byWeight(brief).forEach(outlet -> line("- " + escaped(outlet)));
        if (!brief.outlets().isEmpty()) {
            line("");
            line("Reports:");
            line("");
        }
        for (Report report : brief.sources()) {
            String reprint = report.duplicateOf().isEmpty() ? "" : " (a reprint)";
            String address = report.url().isBlank() ? report.origin() : report.url();
            line("- %s. %s%s – %s"
                    .formatted(
                            escaped(SourceWords.title(report)),
                            escaped(SourceWords.imprint(report)),
                            reprint,
                            escaped(address)));
        }
    }

    private void notes() {
        List<Citation> citations = notes.inOrder();
        if (citations.isEmpty()) {
            return;
        }
        line("");
        line("## Notes");
        line("");
        for (Citation citation : citations) {
            Report report = reports.get(citation.report());
            String source = report == null
                    ? citation.report()
                    : SourceWords.title(report) + " (" + SourceWords.imprint(report) + ")";
            line("%d. %s, %s: “%s”"
                    .formatted(
                            notes.of(citation),
                            escaped(source),
                            SourceWords.where(citation),
                            escaped(citation.exact())));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}

package org.rapporteur.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.brief.Block;
import org.rapporteur.analysis.brief.Brief;
import org.rapporteur.analysis.brief.Section;
import org.rapporteur.analysis.brief.SourceWords;
import org.rapporteur.analysis.brief.Sentence;
import org.rapporteur.analysis.brief.Table;
import org.rapporteur.record.Citation;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Report;

/**
 * Sets a brief for reading in a terminal: wrapped to its width, each sentence followed by the numbers of the reports it
 * stands on. The cited words themselves are in the Markdown and on the page.
 */
final class TerminalBrief {

    private static final String ITEM = "  • ";
    private static final String UNDER_ITEM = "    ";

    private final Screen screen;

    TerminalBrief(Screen screen) {
        this.screen = screen;
    }

    void print(Brief brief) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Report report : brief.sources()) {
            numbers.put(report.id(), numbers.size() + 1);
        }
        String asOf = brief.asOf().isKnown() ? ", as of " + brief.asOf().text() : "";
        heading(brief.title() + asOf);
        if (brief.sources().size() < brief.held()) {
            screen.out().println(screen.dim("from %d of %d reports: the latest, and those that still bear on them".formatted(brief.sources().size(), brief.held())));
        }
        for (Section section : brief.sections()) {
            screen.out().println();
            heading(section.heading());
            for (Block block : section.blocks()) {
                print(block, numbers);
            }
            if (section.omitted() > 0) {
                screen.out().println(screen.dim(UNDER_ITEM + section.omitted() + " more"));
            }
        }
        if (!brief.sources().isEmpty()) {
            screen.out().println();
            heading("Sources");
            SourceWords.byWeight(brief).forEach(outlet -> lines(outlet, ITEM, UNDER_ITEM));
            brief.sources().forEach(report -> source(report, numbers.get(report.id())));
        }
    }

    private void print(Block block, Map<String, Integer> numbers) {
        if (block instanceof Sentence sentence) {
            item(sentence, ITEM, UNDER_ITEM, numbers);
        } else if (block instanceof Table table) {
            table(table, numbers);
        }
    }

    /** Two columns of a table fit no terminal with sentences in them: each row is a short list. */
    private void table(Table table, Map<String, Integer> numbers) {
        for (Table.Row row : table.rows()) {
            screen.out().println("  " + screen.bold(Characters.oneLine(row.head(), screen.columns() - 2)));
            for (int column = 0; column < row.cells().size(); column++) {
                String head = table.columns().get(column + 1);
                for (Sentence sentence : row.cells().get(column)) {
                    item(sentence, UNDER_ITEM + head + ": ", UNDER_ITEM + "  ", numbers);
                }
            }
        }
    }

    private void item(Sentence sentence, String first, String indent, Map<String, Integer> numbers) {
        List<String> marks = sentence.citations().stream()
                .map(Citation::report)
                .distinct()
                .filter(numbers::containsKey)
                .map(numbers::get)
                .sorted()
                .map(String::valueOf)
                .toList();
        String sources = marks.isEmpty() ? "" : " [" + String.join(",", marks) + "]";
        lines(sentence.text() + (sentence.confirmed() ? " " + SourceWords.CONFIRMED : "") + sources, first, indent);
    }

    private void source(Report report, int number) {
        EdtfDate date = report.written();
        String when = date.isKnown() ? date.text() : "no date";
        String title = report.headline().isBlank() ? "" : report.headline() + ". ";
        String outlet = report.source().isBlank() ? "" : report.source() + ", ";
        lines(title + outlet + when + " – " + report.origin(), "%3d ".formatted(number), UNDER_ITEM);
    }

    private void heading(String text) {
        screen.out().println(screen.bold(Characters.oneLine(text, screen.columns())));
    }

    private void lines(String text, String first, String indent) {
        new Paragraph(Characters.oneLine(text, Integer.MAX_VALUE), Characters.harmless(first), indent)
                .lines(screen.columns())
                .forEach(screen.out()::println);
    }
}

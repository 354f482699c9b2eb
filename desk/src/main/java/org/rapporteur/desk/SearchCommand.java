package org.rapporteur.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.rapporteur.analysis.Issues;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Hit;
import org.rapporteur.dossier.corrections.CorrectedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rapporteur search}. */
@Command(
        name = "search",
        header = "Find words in the reports of a dossier.",
        description = {
            "",
            "Prints the passages that hold the words, best first, each with its report's id and where it stands there, counted"
                    + " in characters. Words in quotation marks must stand together; capitals and accents do not count.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur search talks.dossier ceasefire",
            "  rapporteur search talks.dossier '\"prisoner exchange\" Istanbul' --limit 5",
            "  rapporteur search talks.dossier ceasefire --records"
        })
final class SearchCommand implements Callable<Integer> {

    private final Screen screen;
    private final Supplier<Issues> issues;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DOSSIER", description = "The dossier's file.")
    private Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "The words to find.")
    private List<String> query;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many passages (${DEFAULT-VALUE}).",
            defaultValue = "20")
    private int limit;

    @Option(
            names = "--records",
            description = "Print under each passage the records that cite it, with the ids by which 'correct' knows them.")
    private boolean records;

    @Option(
            names = "--only-confirmed",
            description = "Find passages that confirmed records cite; with --records, print these alone.")
    private boolean onlyConfirmed;

    @Mixin
    private LatestOption latest;

    SearchCommand(Screen screen, Supplier<Issues> issues) {
        this.screen = screen;
        this.issues = issues;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be 1 or more");
        }
        String words = String.join(" ", query);
        List<Hit> hits;
        CitingRecords citing = null;
        try (Dossier dossier = Dossier.openExisting(file)) {
            if (records || onlyConfirmed) {
                CorrectedRecord corrected = dossier.corrected(latest.extent());
                LatestOption.tell(corrected.found(), dossier.size(), screen);
                citing = new CitingRecords(screen, Picture.of(corrected, CodebookChoice.ofDossier(dossier, issues)), onlyConfirmed);
            }
            hits = onlyConfirmed ? dossier.search(words, limit, citing::cite) : dossier.search(words, limit);
        }
        if (hits.isEmpty()) {
            screen.note("nothing found for: " + words);
        }
        Highlight highlight = new Highlight(words);
        boolean first = true;
        for (Hit hit : hits) {
            if (!first) {
                screen.out().println();
            }
            first = false;
            print(hit, highlight);
            if (records) {
                citing.print(hit.report(), hit.passage());
            }
        }
        return ExitCodes.DONE;
    }

    private void print(Hit hit, Highlight highlight) {
        String date = hit.date().isKnown() ? hit.date().text() : "no date";
        String headline = hit.headline().isBlank() ? "(no headline)" : hit.headline();
        screen.line(date + "  " + Characters.oneLine(headline, screen.columns() - date.length() - 2));
        Paragraph snippet = new Paragraph(Characters.oneLine(hit.snippet(), Integer.MAX_VALUE), "  ");
        for (String line : screen.outIsTerminal() ? snippet.lines(screen.columns()) : snippet.lines(Integer.MAX_VALUE)) {
            screen.out().println(highlight.mark(line, screen::bold));
        }
        screen.out()
                .println(screen.dim("  %s, characters %d–%d"
                        .formatted(hit.report(), hit.span().start(), hit.span().end())));
    }
}

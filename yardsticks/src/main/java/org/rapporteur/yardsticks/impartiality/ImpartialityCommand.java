package org.rapporteur.yardsticks.impartiality;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.desk.Characters;
import org.rapporteur.desk.ExitCodes;
import org.rapporteur.desk.Screen;
import org.rapporteur.intake.Arrival;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.IntakeSettings;
import org.rapporteur.record.Report;
import org.rapporteur.yardsticks.ReadingCrew;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur yardstick impartiality}. */
@Command(
        name = "impartiality",
        header = "Whether the record depends on who the parties are.",
        description = {
            "",
            "Takes the two countries that a report speaks of most and exchanges them throughout its text: names, capitals and"
                    + " seats of government, adjectives, peoples, listed office-holders. Reads both versions, exchanges the"
                    + " second record back and compares statement by statement. Reports that do not speak of two countries are"
                    + " left out. What the tables of countries and office-holders do not know stays as it is.",
            "",
            "A SOURCE is what 'rapporteur read' takes: a text file, a saved page, a table of articles, a folder of these; the"
                    + " sample reports of 'rapporteur demo' unless told otherwise.",
            "",
            "Figures:",
            "  reports compared  those that speak of two countries, of those read.",
            "  statements        those of either version; one that both have counts once.",
            "  the same          speaker, whom he or she speaks for, on whose word we have it, act, negation, date and places are"
                    + " the same with the parties exchanged, and the words for the speaker, of the cue and of what is said stand"
                    + " in the same place. Offsets inside of an exchanged name, articles and the word used for a party (\"Ghana\","
                    + " \"Ghanaian\") are not compared.",
            "",
            "Each difference is given the first cause that fits:",
            "  other sentences       the sentence begins or ends elsewhere, or is cut into other words.",
            "  other names found     the name finder sees another class of name in its sentence.",
            "  other part of speech  the tagger takes a word of it for another part of speech.",
            "  other tree            the parser hangs a word of it on another, or by another relation.",
            "  other actor resolved  its sentence is parsed alike, but who is meant is not.",
            "  other date or place   nothing but the date or the places of the statement differ.",
            "  other reading of the same tree  its sentence is parsed alike and nobody else is meant.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur yardstick impartiality",
            "  rapporteur yardstick impartiality articles.csv --limit 200 --tsv > today.tsv"
        })
public final class ImpartialityCommand implements Callable<Integer> {

    private final Screen screen;
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "Files and folders to read.")
    private List<String> sources = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Compare the first N reports that speak of two countries, and no more.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--tsv",
            description = "For scripts: lines of 'figure', name, value; 'cause', name, number; 'difference', cause, report, parties,"
                    + " words, what differs, trace.")
    private boolean tsv;

    public ImpartialityCommand(Screen screen) {
        this.screen = screen;
        this.out = screen.out();
        this.err = screen.err();
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            err.printf("--limit takes a number from 1 on, not %d%n", limit);
            return ExitCodes.USAGE;
        }
        List<String> reasons = new ArrayList<>();
        List<Report> reports = sources.isEmpty() ? SampleReports.read() : read(sources, reasons);
        reasons.forEach(reason -> err.println(Characters.harmless(reason)));
        if (reports.isEmpty()) {
            err.println("there is no report to read");
            return ExitCodes.PARTLY;
        }
        ExchangedReading reading = new ExchangedReading();
        List<Optional<Comparison>> read = new ReadingCrew(screen)
                .each(reports, reading::compare, so -> so.stream().flatMap(Optional::stream).count() >= limit);
        print(read.size(), read.stream().flatMap(Optional::stream).toList());
        return reasons.isEmpty() ? ExitCodes.DONE : ExitCodes.PARTLY;
    }

    private static List<Report> read(List<String> sources, List<String> reasons) {
        Intake intake = new Intake(IntakeSettings.defaults());
        List<Report> reports = new ArrayList<>();
        for (String source : sources) {
            intake.read(source, arrival -> {
                if (arrival instanceof Arrival.Arrived arrived) {
                    reports.add(arrived.report());
                } else if (arrival instanceof Arrival.Failed failed) {
                    reasons.add(failed.origin() + ": " + failed.reason());
                }
            });
        }
        return reports;
    }

    private void print(int read, List<Comparison> comparisons) {
        int statements = comparisons.stream().mapToInt(Comparison::statements).sum();
        int same = comparisons.stream().mapToInt(Comparison::same).sum();
        String share = statements == 0 ? "-" : "%.1f %%".formatted(100.0 * same / statements);
        List<Difference> differences = comparisons.stream()
                .flatMap(comparison -> comparison.differences().stream())
                .sorted(Comparator.comparing(Difference::cause))
                .toList();
        Map<Cause, Long> causes = new LinkedHashMap<>();
        differences.forEach(difference -> causes.merge(difference.cause(), 1L, Long::sum));
        if (tsv) {
            row("figure", "reports read", read);
            row("figure", "reports compared", comparisons.size());
            row("figure", "statements", statements);
            row("figure", "the same", same);
            causes.forEach((cause, number) -> row("cause", cause.label(), number));
            differences.forEach(d -> row("difference", d.cause().label(), d.report(), d.parties(), d.words(), d.what(), d.trace()));
            return;
        }
        out.printf("reports compared  %d of %d%n", comparisons.size(), read);
        out.printf("statements        %d%n", statements);
        out.printf("the same          %d (%s)%n", same, share);
        for (Cause cause : causes.keySet()) {
            out.printf("%n%s: %d%n", cause.label(), causes.get(cause));
            differences.stream().filter(difference -> difference.cause() == cause).forEach(this::show);
        }
    }

    private void show(Difference difference) {
        out.println(Characters.harmless("  %s (%s): %s".formatted(difference.report(), difference.parties(), difference.words())));
        out.println(Characters.harmless("    " + difference.what()));
        if (!difference.trace().isEmpty()) {
            out.println(Characters.harmless("    " + difference.trace()));
        }
    }

    private void row(Object... cells) {
        out.println(Stream.of(cells)
                .map(cell -> Characters.harmless(String.valueOf(cell)).replaceAll("\\s+", " "))
                .reduce((a, b) -> a + "\t" + b)
                .orElse(""));
    }
}

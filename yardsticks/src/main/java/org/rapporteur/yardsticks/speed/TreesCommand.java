package org.rapporteur.yardsticks.speed;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.desk.ExitCodes;
import org.rapporteur.desk.Screen;
import org.rapporteur.record.Report;
import org.rapporteur.yardsticks.Form;
import org.rapporteur.yardsticks.ReportSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur yardstick trees}. */
@Command(
        name = "trees",
        header = "Whether our parser draws the trees of the stock one, and how much faster.",
        description = {
            "",
            "Splits and tags each report of a SOURCE (what 'rapporteur read' takes) with stock CoreNLP, and parses every sentence with"
                    + " its dependency parser and with Rapporteur's, which uses the same model.",
            "",
            "Figures:",
            "  all, the same  tokens, or sentences, and of how many head, or head and relation, are the same in both trees.",
            "  tokens/s       on one core, models loaded and the compiler warm; both take turns, a report at a time.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur yardstick trees polnear/data/dev/text",
            "  rapporteur yardstick trees articles.csv --errors 20",
            "",
            "The words that --errors shows are the corpus's text and belong in no commit."
        })
public final class TreesCommand implements Callable<Integer> {

    private static final int WARM_UP = 12;

    private final Screen screen;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Files and folders to read.")
    private List<String> sources = List.of();

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Show the first N tokens that differ (none unless told otherwise).")
    private int errors;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: text for reading (this one unless told otherwise), tsv for scripts (table,"
                    + " row, column, value), md for a page.")
    private Form form = Form.text;

    /** The command that prints to {@code screen}. */
    public TreesCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        ReportSources found = ReportSources.read(sources);
        found.faults().forEach(screen::note);
        if (found.reports().isEmpty()) {
            screen.note("there is no report to read");
            return ExitCodes.PARTLY;
        }
        ParsedAlike parsed = new ParsedAlike();
        found.first(WARM_UP).forEach(parsed::warm);
        for (Report report : found.reports()) {
            parsed.take(report);
        }
        parsed.trees().lines(form).forEach(screen::line);
        parsed.speed().lines(form).forEach(screen::line);
        parsed.differences().stream().limit(errors).forEach(screen::line);
        return found.faults().isEmpty() ? ExitCodes.DONE : ExitCodes.PARTLY;
    }
}

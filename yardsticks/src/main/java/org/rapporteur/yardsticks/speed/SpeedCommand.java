package org.rapporteur.yardsticks.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.desk.ExitCodes;
import org.rapporteur.desk.Screen;
import org.rapporteur.record.Report;
import org.rapporteur.yardsticks.Form;
import org.rapporteur.yardsticks.ReadingCrew;
import org.rapporteur.yardsticks.ReportSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur yardstick speed}. */
@Command(
        name = "speed",
        header = "How fast reports are read, beside the stock CoreNLP pipelines.",
        description = {
            "",
            "Reads the first reports of a SOURCE (what 'rapporteur read' takes: a folder, a table of articles) with Rapporteur, with"
                    + " everything that it extracts, and with stock CoreNLP: its default models and settings, once without and once"
                    + " with coreference and quotations.",
            "",
            "All read the same reports in one process on all cores, and take turns, a few reports at a time: what else the machine"
                    + " does slows all of them alike, so trust the ratios more than the seconds. Before time is taken each reads some"
                    + " of the reports.",
            "",
            "Figures:",
            "  seconds     for all reports, models loaded.",
            "  reports/s   the same as a rate.",
            "  tokens/s    words and marks, as the stock tokenizer counts them.",
            "  times …     how often the first pipeline would read the reports in that time.",
            "",
            "The stock quotation annotator mixes up speakers when several threads use it; that costs no time.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur yardstick speed articles.csv",
            "  rapporteur yardstick speed polnear/data/dev/text --reports 84 --no-coreference",
        })
public final class SpeedCommand implements Callable<Integer> {

    private static final String PLAIN = "tokenize,pos,lemma,ner,depparse";
    private static final String WITH_COREFERENCE = PLAIN + ",coref,quote";

    private final Screen screen;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Files and folders to read.")
    private List<String> sources = List.of();

    @Option(names = "--reports", paramLabel = "N", description = "Read the first N reports (${DEFAULT-VALUE}).", defaultValue = "60")
    private int reports;

    @Option(names = "--no-coreference", description = "Leave out the pipeline with coreference and quotations, the slowest.")
    private boolean withoutCoreference;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: text for reading (this one unless told otherwise), tsv for scripts (table,"
                    + " row, column, value), md for a page.")
    private Form form = Form.text;

    /** The command that prints to {@code screen}. */
    public SpeedCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (reports < 1) {
            screen.note("--reports takes a number from 1 on, not %d".formatted(reports));
            return ExitCodes.USAGE;
        }
        ReportSources found = ReportSources.read(sources);
        found.faults().forEach(screen::note);
        List<Report> chosen = found.first(reports);
        if (chosen.isEmpty()) {
            screen.note("there is no report to read");
            return ExitCodes.PARTLY;
        }
        if (screen.errIsTerminal()) {
            screen.note("loading the models of all pipelines …");
        }
        List<Pipeline> pipelines = new ArrayList<>(List.of(Pipeline.complete(), Pipeline.stock(PLAIN)));
        if (!withoutCoreference) {
            pipelines.add(Pipeline.stock(WITH_COREFERENCE));
        }
        Race.Result result = new Race(new ReadingCrew(screen)).run(pipelines, chosen, Pipeline.tokens());
        result.sheet().lines(form).forEach(screen::line);
        return found.faults().isEmpty() ? ExitCodes.DONE : ExitCodes.PARTLY;
    }
}

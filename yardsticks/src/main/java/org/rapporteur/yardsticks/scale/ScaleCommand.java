package org.rapporteur.yardsticks.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.desk.ExitCodes;
import org.rapporteur.desk.Screen;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.reading.language.CoreNlpLanguage;
import org.rapporteur.record.Reading;
import org.rapporteur.yardsticks.Form;
import org.rapporteur.yardsticks.ReadingCrew;
import org.rapporteur.yardsticks.ReportSources;
import org.rapporteur.yardsticks.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur yardstick scale}. */
@Command(
        name = "scale",
        header = "What a dossier costs as it grows.",
        description = {
            "",
            "Reads the first reports of a SOURCE (what 'rapporteur read' takes: a folder, a table of articles), makes as many"
                    + " readings of them as are asked for, keeps these in a dossier, and measures at 500 reports, at 5,000 and at"
                    + " 50,000, as far as it gets.",
            "",
            "A reading is made of a read one by exchanging the names of people, organisations and armed groups, every second of the"
                    + " longer words, and the dates that the record states, in text, records and citations alike. States stay."
                    + " The dossier gets 14 reports a day from 2014 on, and after every 1,000 reports other people are spoken of. The"
                    + " same sources always give the same dossier.",
            "",
            "Figures; a command is run in a process of its own, and its time is that of the whole process,"
                    + " in brackets the time for which processors worked on it:",
            "  open          seconds until a dossier is open and has told whether it holds the first report: within a running program.",
            "  brief         seconds for 'brief'.",
            "  brief since   seconds for 'brief --since' a day 30 days before the last report.",
            "  search        seconds for 'search' of two words that many reports have.",
            "  correct       seconds for 'correct note' of the first actor of the last report.",
            "  add           milliseconds to keep one further reading: the median of the last 101, transaction and all. What reading"
                    + " the report costs is not in it, and does not depend on the dossier.",
            "  add slowest   milliseconds for the slowest of these.",
            "  file          size of the dossier in MB.",
            "  heap …        the most that was on the heap of the command's process in MB, rubbish included.",
            "  A dash: the command failed, for want of heap mostly.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur yardstick scale articles.csv --reports 5000",
            "  rapporteur yardstick scale articles.csv --into kept.dossier --heap 1g"
        })
public final class ScaleCommand implements Callable<Integer> {

    private static final List<Integer> STEPS = List.of(500, 5_000, 50_000);

    private final Screen screen;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Files and folders to read.")
    private List<String> sources = List.of();

    @Option(names = "--reports", paramLabel = "N", description = "Go up to N reports (${DEFAULT-VALUE}).", defaultValue = "50000")
    private int reports;

    @Option(
            names = "--read",
            paramLabel = "N",
            description = "Read the first N reports, of which all others are made (${DEFAULT-VALUE}).",
            defaultValue = "60")
    private int read;

    @Option(names = "--heap", paramLabel = "SIZE", description = "What a command may use (${DEFAULT-VALUE}).", defaultValue = "1g")
    private String heap;

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "Keep the dossier there, and go on with the one that is there; sizes that it is past are left out. Without"
                    + " it, nothing stays.")
    private Path into;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: text for reading (this one unless told otherwise), tsv for scripts (table,"
                    + " row, column, value), md for a page.")
    private Form form = Form.text;

    public ScaleCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (reports < 1 || read < 1) {
            screen.note("--reports and --read take numbers from 1 on");
            return ExitCodes.USAGE;
        }
        ReportSources found = ReportSources.read(sources);
        found.faults().forEach(screen::note);
        if (found.reports().isEmpty()) {
            screen.note("there is no report to read");
            return ExitCodes.PARTLY;
        }
        Reader reader = new Reader(new CoreNlpLanguage(), Codebook.standard());
        List<Reading> readings = new ReadingCrew(screen).each(found.first(read), reader::read);
        Sheet sheet = into == null ? inTemporaryFolder(readings) : measured(into, readings);
        sheet.lines(form).forEach(screen::line);
        return found.faults().isEmpty() ? ExitCodes.DONE : ExitCodes.PARTLY;
    }

    private Sheet inTemporaryFolder(List<Reading> readings) {
        try {
            Path folder = Files.createTempDirectory("rapporteur-scale");
            Path file = folder.resolve("scale.dossier");
            try {
                return measured(file, readings);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Sheet measured(Path file, List<Reading> readings) {
        Growth growth = new Growth(file, new Variation(readings), heap);
        List<Growth.Costs> costs = new ArrayList<>();
        for (int step : STEPS) {
            if (step < reports && step >= growth.size()) {
                costs.add(at(growth, step));
            }
        }
        costs.add(at(growth, reports));
        return Growth.sheet(costs);
    }

    private Growth.Costs at(Growth growth, int size) {
        if (screen.errIsTerminal()) {
            screen.note("keeping %,d readings and measuring …".formatted(size));
        }
        return growth.to(size);
    }
}

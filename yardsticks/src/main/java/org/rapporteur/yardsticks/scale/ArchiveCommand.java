package org.rapporteur.yardsticks.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.desk.ExitCodes;
import org.rapporteur.desk.ReadingRun;
import org.rapporteur.desk.ReportReader;
import org.rapporteur.desk.Screen;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.intake.Arrival;
import org.rapporteur.reading.Reader;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.yardsticks.Form;
import org.rapporteur.yardsticks.ReadingCrew;
import org.rapporteur.yardsticks.ReportSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur yardstick archive}. */
@Command(
        name = "archive",
        header = "What reading costs as reports go by.",
        description = {
            "",
            "Reads the first reports of a SOURCE (what 'rapporteur read' takes), makes as many reports of their texts as are asked"
                    + " for, as 'yardstick scale' does, and reads these into a new dossier as 'rapporteur read' does: on all cores,"
                    + " and every one anew, since no text is like another.",
            "",
            "Figures, for the first 100 reports, the next to the 200th, to the 500th, the 1,000th and so on; each line is said on"
                    + " stderr as soon as it is known:",
            "  a second           reports read and kept.",
            "  ms of a core each  what all threads of the process worked for a report, making its text, compiling and collecting"
                    + " rubbish included.",
            "  on the heap        what lives there after a collection.",
            "  dossier            size of its file.",
            "",
            "How much heap there may be is for RAPPORTEUR_JAVA_OPTIONS to say.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur yardstick archive articles.csv --reports 1000",
            "  RAPPORTEUR_JAVA_OPTIONS=-Xmx1g rapporteur yardstick archive articles.csv --reports 100000"
        })
public final class ArchiveCommand implements Callable<Integer> {

    private static final String READER = "archive-1";

    private final Screen screen;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Files and folders to read.")
    private List<String> sources = List.of();

    @Option(names = "--reports", paramLabel = "N", description = "Read N reports (${DEFAULT-VALUE}).", defaultValue = "10000")
    private int reports;

    @Option(
            names = "--read",
            paramLabel = "N",
            description = "Make them of the first N reports (${DEFAULT-VALUE}).",
            defaultValue = "60")
    private int read;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: text for reading (this one unless told otherwise), tsv for scripts (table,"
                    + " row, column, value), md for a page.")
    private Form form = Form.text;

    public ArchiveCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
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
        Reader reader = Reader.standard();
        Variation variation = new Variation(new ReadingCrew(screen).each(found.first(read), reader::read));
        Path folder = Files.createTempDirectory("rapporteur-archive");
        try {
            Stretches stretches = measured(folder.resolve("archive.dossier"), variation, reader);
            stretches.sheet().lines(form).forEach(screen::line);
            return found.faults().isEmpty() && stretches.unread() == 0 ? ExitCodes.DONE : ExitCodes.PARTLY;
        } finally {
            delete(folder);
        }
    }

    private Stretches measured(Path file, Variation variation, Reader reader) {
        try (Dossier dossier = Dossier.open(file)) {
            Stretches stretches = new Stretches(file, reports, screen::note);
            ReadingRun.Sources made = (location, onArrival) -> {
                for (int number = 0; number < reports; number++) {
                    onArrival.accept(new Arrival.Arrived(variation.report(number)));
                }
            };
            new ReadingRun(made, new Asked(reader), dossier, stretches, Runtime.getRuntime().availableProcessors())
                    .read(List.of(""));
            return stretches;
        }
    }

    /** The reader as the desk asks for one. */
    private record Asked(Reader reader) implements ReportReader {

        @Override
        public String version() {
            return READER;
        }

        @Override
        public Reading read(Report report) {
            return reader.read(report);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}

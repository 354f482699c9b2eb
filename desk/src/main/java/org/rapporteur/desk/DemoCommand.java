package org.rapporteur.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.brief.Brief;
import org.rapporteur.analysis.brief.MarkdownBrief;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.intake.Arrival;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.IntakeSettings;
import org.rapporteur.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur demo}. */
@Command(
        name = "demo",
        header = "Read the sample reports and print the brief.",
        description = {
            "",
            "Reads the ten reports that come with the program, on the Istanbul talks of spring 2025, into a dossier of their own"
                    + " and prints the brief. The dossier stays, so that the other commands can be tried on it; a second demo"
                    + " answers from it.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  rapporteur demo", "  rapporteur demo --to /tmp/first.dossier", "  rapporteur search demo.dossier sanctions"})
final class DemoCommand implements Callable<Integer> {

    private static final String ORIGIN = "sample/";

    private final Screen screen;
    private final ReportReader reader;
    private final Supplier<Issues> issues;

    @Option(
            names = "--to",
            paramLabel = "DOSSIER",
            description = "The dossier to make (${DEFAULT-VALUE}).",
            defaultValue = "demo.dossier")
    private Path file;

    DemoCommand(Screen screen, ReportReader reader, Supplier<Issues> issues) {
        this.screen = screen;
        this.reader = reader;
        this.issues = issues;
    }

    @Override
    public Integer call() {
        boolean thereBefore = Files.exists(file);
        if (!thereBefore) {
            reader.prepare();
        }
        try (Dossier dossier = Dossier.open(file)) {
            List<Report> kept = thereBefore ? dossier.reports() : List.of();
            if (!isOfSample(kept)) {
                screen.note("%s holds other reports than the demo's; give another file with --to".formatted(file));
                return ExitCodes.USAGE;
            }
            int exitCode = isWhole(kept, dossier) ? ExitCodes.DONE : readSample(dossier);
            show(BriefCommand.of(dossier, issues));
            if (screen.outIsTerminal()) {
                screen.note("kept in " + file);
            }
            return exitCode;
        }
    }

    private static boolean isOfSample(List<Report> reports) {
        Set<String> origins = Sample.names().stream().map(ORIGIN::concat).collect(Collectors.toSet());
        return reports.stream().map(Report::origin).allMatch(origins::contains);
    }

    /** Whether the whole sample is there as this version of the program reads it. */
    private boolean isWhole(List<Report> kept, Dossier dossier) {
        return kept.size() == Sample.names().size()
                && kept.stream().allMatch(report -> dossier.holds(report, reader.version()));
    }

    private int readSample(Dossier dossier) {
        Path folder = temporaryFolder();
        try {
            Sample.layOut(folder);
            Intake intake = new Intake(IntakeSettings.defaults());
            List<String> locations = Sample.names().stream()
                    .map(name -> folder.resolve(name).toString())
                    .toList();
            return ReadingProgress.onlyNew(screen.beside())
                    .read((location, onArrival) -> intake.read(location, renaming(onArrival)), reader, dossier, locations);
        } finally {
            delete(folder);
        }
    }

    /** The reports are found again by their names, not by a folder that is gone. */
    private static Consumer<Arrival> renaming(Consumer<Arrival> onArrival) {
        return arrival -> onArrival.accept(
                arrival instanceof Arrival.Arrived arrived ? new Arrival.Arrived(renamed(arrived.report())) : arrival);
    }

    private static Report renamed(Report report) {
        return report.withOrigin(ORIGIN + Path.of(report.origin()).getFileName());
    }

    private void show(Brief brief) {
        if (screen.outIsTerminal()) {
            new TerminalBrief(screen).print(brief);
        } else {
            screen.out().print(Characters.harmless(MarkdownBrief.print(brief)));
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("rapporteur-sample");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder).sorted(Comparator.reverseOrder())) {
            for (Path path : (Iterable<Path>) inside::iterator) {
                Files.deleteIfExists(path);
            }
        } catch (IOException leftToTheSystem) {
            folder.toFile().deleteOnExit();
        }
    }
}

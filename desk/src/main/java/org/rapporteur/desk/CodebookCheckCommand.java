package org.rapporteur.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.reading.codebook.CodebookCheck;
import org.rapporteur.reading.codebook.CodebookException;
import org.rapporteur.reading.codebook.CodebookFault;
import org.rapporteur.reading.codebook.Issue;
import org.rapporteur.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur codebook check}. */
@Command(
        name = "check",
        header = "Check codebooks of your own.",
        description = {
            "",
            "Prints a line for each fault: file, line, what is wrong, what to do. Checked are the form of the file, that each issue"
                    + " is there once and is touched by its own sentences and not by those under 'not', that each word finds"
                    + " something and belongs to one issue, and that vocabularies name their source. Exit code 1 if there is any"
                    + " fault.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur codebook check fishery.yaml",
            "  rapporteur codebook check fishery.yaml --dossier talks.dossier",
            "",
            "With --dossier it also tells which issues none of the dossier's reports touches, which is no fault."
        })
final class CodebookCheckCommand implements Callable<Integer> {

    private final Screen screen;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "FILE", description = "The codebooks.")
    private List<Path> files;

    @Option(names = "--dossier", paramLabel = "DOSSIER", description = "Try the issues on the reports of this dossier, too.")
    private Path dossier;

    CodebookCheckCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        List<String> reports = dossier == null ? List.of() : reports();
        boolean faulty = false;
        for (Path file : files) {
            faulty |= !passes(file, reports);
        }
        return faulty ? ExitCodes.PARTLY : ExitCodes.DONE;
    }

    private boolean passes(Path file, List<String> reports) {
        List<CodebookFault> faults;
        try {
            faults = CodebookCheck.of(file);
        } catch (CodebookException unreadable) {
            screen.note(unreadable.getMessage());
            return false;
        }
        faults.forEach(fault -> screen.line(fault.toString()));
        if (faults.isEmpty()) {
            Codebook codebook = Codebook.of(file);
            screen.line("%s: %d issues, no fault".formatted(file, codebook.issues().size()));
            if (!reports.isEmpty()) {
                tryOn(reports, codebook, file);
            }
        }
        return faults.isEmpty();
    }

    private void tryOn(List<String> reports, Codebook codebook, Path file) {
        List<String> touched = reports.stream().flatMap(text -> codebook.issuesIn(text).stream()).distinct().toList();
        List<String> never =
                codebook.issues().stream().map(Issue::id).filter(issue -> !touched.contains(issue)).toList();
        String count = reports.size() == 1 ? "1 report" : reports.size() + " reports";
        screen.line(never.isEmpty()
                ? "%s: each issue is touched in %s".formatted(file, count)
                : "%s: never touched in %s: %s".formatted(file, count, String.join(", ", never)));
    }

    private List<String> reports() {
        try (Dossier opened = Dossier.openExisting(dossier)) {
            return opened.reports().stream().map(Report::text).map(Object::toString).toList();
        }
    }
}

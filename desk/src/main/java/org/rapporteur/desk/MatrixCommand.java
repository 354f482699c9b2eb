package org.rapporteur.desk;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.brief.Brief;
import org.rapporteur.analysis.brief.BriefForm;
import org.rapporteur.analysis.brief.CsvForm;
import org.rapporteur.analysis.brief.Matrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur matrix}. */
@Command(
        name = "matrix",
        header = "Tell where each party stands on each issue.",
        description = {
            "",
            "Prints the present positions, issues by parties. A cell is the stance in the fewest words with the date of the latest"
                    + " report, the number of independent reports where it is more than one (a reprint is none), and on whose"
                    + " word we have it where it is not on record: another's, or that of a source that nobody names. Such a"
                    + " source alone moves no position that is on record: it stands beside it. Empty: nothing is known.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur matrix talks.dossier",
            "  rapporteur matrix talks.dossier --format html -o matrix.html",
            "  rapporteur matrix talks.dossier --format csv -o matrix.csv",
            "",
            "'rapporteur history' tells how the positions came to be these."
        })
final class MatrixCommand implements Callable<Integer> {

    /** The forms in which a matrix can be printed. */
    enum Format {
        md,
        html,
        csv,
        json
    }

    private final Screen screen;
    private final Supplier<Issues> issues;

    @Mixin
    private View view = new View();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (md unless told otherwise; on a terminal it is set for reading).")
    private Format format = Format.md;

    MatrixCommand(Screen screen, Supplier<Issues> issues) {
        this.screen = screen;
        this.issues = issues;
    }

    @Override
    public Integer call() {
        View.Opened opened = view.open(issues);
        Matrix matrix = Matrix.of(
                opened.picture().record(), opened.picture().findings(), opened.issues(), opened.settings());
        Brief brief = opened.outOf(matrix.asBrief());
        if (brief.sections().isEmpty()) {
            screen.note("no party's position is known");
        }
        return view.show(brief, format == Format.md, screen, () -> switch (format) {
            case md -> View.markdown(brief);
            case html -> View.html(brief);
            case csv -> CsvForm.of(matrix);
            case json -> View.json(BriefForm.of(matrix));
        });
    }
}

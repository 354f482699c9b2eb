package org.rapporteur.desk;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.intake.CsvColumns;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.IntakeSettings;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.record.EdtfDate;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur read}. */
@Command(
        name = "read",
        header = "Read reports into a dossier.",
        description = {
            "",
            "Reads each SOURCE and keeps what it says in DOSSIER, which is made if it is not there. A report that the dossier"
                    + " holds already is not read again. A source that fails is named with its reason and stops none of the"
                    + " others.",
            "",
            "A source is a text file, a page saved from the web (HTML), a table of articles (CSV), or a folder of these.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur read talks.dossier report.txt",
            "  rapporteur read talks.dossier saved-pages/ wire.txt --date 2025-05-17",
            "  rapporteur read talks.dossier articles.csv --text-column body",
            "  rapporteur read fish.dossier reports/ --codebook fishery.yaml",
            "",
            "Prints a line for each report. Ctrl-C stops it: what was kept by then stays, and the same command goes on from"
                    + " there."
        })
final class ReadCommand implements Callable<Integer> {

    private final Screen screen;
    private final ReportReader reader;

    @Parameters(index = "0", paramLabel = "DOSSIER", description = "The dossier's file, for example talks.dossier.")
    private Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SOURCE", description = "Files and folders to read.")
    private List<String> sources;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Dates.Published.class,
            description = "Publication date of sources that carry none, such as 2025-05-17; EDTF where it is open in part"
                    + " (XXXX-05-17).")
    private EdtfDate date = EdtfDate.UNKNOWN;

    @Option(
            names = "--codebook",
            paramLabel = "NAME|FILE",
            converter = CodebookOption.class,
            description = CodebookOption.DESCRIPTION + " The dossier remembers it, for this and the other commands.")
    private Codebook codebook;

    @ArgGroup(exclusive = false, heading = "%nColumns of a table of articles, where their names do not tell:%n")
    private Columns columns = new Columns();

    /** Options for CSV. */
    static final class Columns {

        @Option(names = "--title-column", paramLabel = "NAME", description = "The headline.")
        private String title = "";

        @Option(names = "--text-column", paramLabel = "NAME", description = "The article itself.")
        private String text = "";

        @Option(names = "--date-column", paramLabel = "NAME", description = "When it was published.")
        private String date = "";

        @Option(names = "--url-column", paramLabel = "NAME", description = "Its address.")
        private String url = "";

        @Option(names = "--outlet-column", paramLabel = "NAME", description = "Who published it.")
        private String outlet = "";

        private CsvColumns names() {
            return new CsvColumns(title, text, date, url, outlet);
        }
    }

    ReadCommand(Screen screen, ReportReader reader) {
        this.screen = screen;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        Intake intake = new Intake(
                IntakeSettings.defaults().withDate(date).withColumns(columns.names()));
        if (Files.notExists(file) && sources.stream().anyMatch(source -> new File(source).exists())) {
            // A new dossier holds no report already: whatever comes must be read.
            reader.prepare();
        }
        try (Dossier dossier = Dossier.open(file)) {
            if (codebook != null) {
                dossier.readWith(codebook);
            }
            ReportReader chosen = dossier.codebook().map(reader::with).orElse(reader);
            return ReadingProgress.ofAll(screen).read(intake::read, chosen, dossier, sources);
        }
    }
}

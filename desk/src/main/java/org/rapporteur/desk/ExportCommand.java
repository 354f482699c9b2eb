package org.rapporteur.desk;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.rapporteur.analysis.Issues;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.corrections.CorrectedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur export}. */
@Command(
        name = "export",
        header = "Write the whole record for other programs.",
        description = {
            "",
            "Writes reports, actors, statements, positions, events, commitments and deadlocks as JSON lines: one object a line,"
                    + " UTF-8, each with the citations it stands on ('start' and 'end' count Unicode code points in the"
                    + " report's 'text'). 'issue_codes' says what published vocabularies call the issues"
                    + " ('rapporteur codebook show' tells which). A commitment's 'status' is what became of it by the latest report,"
                    + " its 'steps' tell how, each cited. Each record tells whether an analyst has confirmed it, which"
                    + " of its fields are as an analyst has them, and what is noted beside it (rapporteur correct --help).",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur export talks.dossier -o talks.jsonl",
            "  rapporteur export talks.dossier --only-confirmed -o confirmed.jsonl",
            "  rapporteur export talks.dossier | grep '\"type\":\"statement\"' | head"
        })
final class ExportCommand implements Callable<Integer> {

    /** The forms in which a record can be written. */
    enum Format {
        jsonl
    }

    private final Screen screen;
    private final Supplier<Issues> issues;

    @Parameters(index = "0", paramLabel = "DOSSIER", description = "The dossier's file.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (this one unless told otherwise).")
    private Format format = Format.jsonl;

    @Option(
            names = "--only-confirmed",
            description = "Write what analysts have confirmed, and what it refers to.")
    private boolean onlyConfirmed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of to stdout.")
    private Path output;

    @Mixin
    private CodebookChoice codebook = new CodebookChoice();

    ExportCommand(Screen screen, Supplier<Issues> issues) {
        this.screen = screen;
        this.issues = issues;
    }

    @Override
    public Integer call() {
        CorrectedRecord corrected;
        Issues chosen;
        try (Dossier dossier = Dossier.openExisting(file)) {
            corrected = dossier.corrected();
            chosen = codebook.issues(dossier, issues);
        }
        Picture picture = Picture.of(corrected, chosen, onlyConfirmed);
        Output.Answer answer =
                switch (format) {
                    case jsonl -> new RecordLines(picture.record(), picture.findings(), picture.marks(), chosen)::write;
                };
        return output == null ? Output.toScreen(answer, screen) : Output.toFile(output, answer, screen);
    }
}

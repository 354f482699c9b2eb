package org.rapporteur.desk;

import java.util.function.Supplier;
import org.rapporteur.analysis.Issues;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.reading.codebook.Codebook;
import picocli.CommandLine.Option;

/** By whose issues a command answers: those it is told, else those that the dossier was read with, else the default ones. */
final class CodebookChoice {

    @Option(
            names = "--codebook",
            paramLabel = "NAME|FILE",
            converter = CodebookOption.class,
            description = CodebookOption.DESCRIPTION + " Without it, the one that the dossier was read with.")
    private Codebook told;

    /** The issues for {@code dossier}. */
    Issues issues(Dossier dossier, Supplier<Issues> otherwise) {
        return told == null ? ofDossier(dossier, otherwise) : Issues.of(told);
    }

    /** The issues that a dossier was read with. */
    static Issues ofDossier(Dossier dossier, Supplier<Issues> otherwise) {
        return dossier.codebook().map(Issues::of).orElseGet(otherwise);
    }
}

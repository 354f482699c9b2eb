package org.rapporteur.desk;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.rapporteur.analysis.Issues;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Extent;
import org.rapporteur.dossier.corrections.Correction;
import org.rapporteur.dossier.corrections.CorrectionException;
import org.rapporteur.dossier.corrections.Drafting;
import org.rapporteur.dossier.corrections.Ruling;

/**
 * A correction that was added.
 *
 * @param added as it stands in the dossier
 * @param before what the dossier showed before it
 */
public record Correcting(Correction added, Picture before) {

    /**
     * Adds a correction of a line of the record or of what is worked out from it.
     *
     * @param known the issues by which the dossier is read
     * @param extent what of the dossier is looked at for it
     * @param draft says what is corrected
     * @throws CorrectionException if it cannot be done; the dossier is then as it was
     * @throws org.rapporteur.dossier.DossierException if it cannot be written; the dossier is then as it was
     */
    public static Correcting of(
            Dossier dossier, Issues known, String by, String because, Extent extent, Function<Drafting, Ruling> draft) {
        AtomicReference<Picture> seen = new AtomicReference<>();
        Correction added = dossier.correct(by.strip(), because.strip(), extent, corrected -> {
            Picture picture = Picture.of(corrected, known);
            seen.set(picture);
            return draft.apply(drafting(picture, known));
        });
        return new Correcting(added, seen.get());
    }

    /**
     * Adds a correction of what somebody has before him, without looking at the dossier anew.
     *
     * @return empty, and nothing is added, if somebody else has corrected since
     * @throws CorrectionException if it cannot be done; the dossier is then as it was
     * @throws org.rapporteur.dossier.DossierException if it cannot be written; the dossier is then as it was
     */
    public static Optional<Correcting> of(
            Dossier dossier, Issues known, String by, String because, Picture seen, Function<Drafting, Ruling> draft) {
        return dossier.correct(by.strip(), because.strip(), seen.corrected(), draft.apply(drafting(seen, known)))
                .map(added -> new Correcting(added, seen));
    }

    private static Drafting drafting(Picture picture, Issues known) {
        return new Drafting(picture.corrected(), picture.findings().positions(), picture.findings().deadlocks(), known.ids());
    }
}

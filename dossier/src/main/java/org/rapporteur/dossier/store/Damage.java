package org.rapporteur.dossier.store;

import java.util.function.Supplier;
import org.rapporteur.dossier.DossierException;
import org.rapporteur.record.RecordException;

/** A row that does not hold what was written into it is told by the report it belongs to. */
final class Damage {

    private static final int LONGEST_REASON = 200;

    private Damage() {}

    /**
     * Reads something of report {@code id}.
     *
     * @throws DossierException naming the report if it cannot be read
     */
    static <T> T named(String id, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RecordException broken) {
            String reason = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
            String shortened = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason;
            throw new DossierException("what is kept of report %s is damaged: %s".formatted(id, shortened), broken);
        }
    }
}

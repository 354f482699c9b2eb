package org.rapporteur.dossier.store;

import java.util.function.Supplier;
import org.rapporteur.record.RecordException;

/** A row that does not hold what was written into it: told by the report it belongs to. */
final class Damage extends RecordException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 200;

    private final String report;

    private Damage(String report, String reason, Throwable cause) {
        super(reason, cause);
        this.report = report;
    }

    /** The id of the report it is about. */
    String report() {
        return report;
    }

    /**
     * Reads something of report {@code id}.
     *
     * @throws Damage if it cannot be read
     */
    static <T> T named(String id, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RecordException broken) {
            String reason = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
            throw new Damage(id, reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason, broken);
        }
    }
}

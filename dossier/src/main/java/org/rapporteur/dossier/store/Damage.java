package org.rapporteur.dossier.store;

import java.util.function.Supplier;
import org.rapporteur.record.RecordException;

/** A row that does not hold what was written into it: told by the report it belongs to, or by its number. */
final class Damage extends RecordException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 200;

    private final String what;

    private Damage(String what, String reason, Throwable cause) {
        super(reason, cause);
        this.what = what;
    }

    /** What it is about: "report r-…". */
    String what() {
        return what;
    }

    /**
     * Reads something of report {@code id}.
     *
     * @throws Damage if it cannot be read
     */
    static <T> T named(String id, Supplier<T> reading) {
        return of("report " + id, reading);
    }

    /**
     * Reads the correction with this number.
     *
     * @throws Damage if it cannot be read
     */
    static <T> T ofCorrection(int number, Supplier<T> reading) {
        return of("correction " + number, reading);
    }

    private static <T> T of(String what, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RecordException broken) {
            String reason = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
            throw new Damage(what, reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason, broken);
        }
    }
}

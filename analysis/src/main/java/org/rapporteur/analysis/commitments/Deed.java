package org.rapporteur.analysis.commitments;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.record.Citation;
import org.rapporteur.record.EdtfDate;

/**
 * Something told of a commitment after it was made.
 *
 * @param kind what it does to it
 * @param amount how much of what was agreed, {@code NaN} if not counted
 * @param inAll whether the amount is that of all that is done by then, not of this deed: "38 of the 60"
 * @param extent whether the words say that it is a part or the whole
 * @param day by which it is ordered; only {@code date} may reach a reader
 * @param by id of the event or statement that tells it
 */
record Deed(
        Kind kind,
        double amount,
        boolean inAll,
        Extent extent,
        LocalDate day,
        EdtfDate date,
        String by,
        boolean denied,
        List<Citation> citations) {

    /** What a deed does to a commitment. */
    enum Kind {
        FULFILS,
        BREAKS,
        ENDS
    }

    /** What words say of how much was done. */
    enum Extent {
        PART,
        WHOLE,
        OPEN
    }
}

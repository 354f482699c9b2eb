package org.rapporteur.analysis.brief;

import java.util.Objects;
import java.util.function.Predicate;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.RecordException;

/**
 * What a brief is asked to tell.
 *
 * @param since what is reported on this day or later is news; {@link EdtfDate#UNKNOWN}: what the latest report adds
 * @param asOf the day by which dates have passed and silences are counted; {@link EdtfDate#UNKNOWN}: that of the latest report
 * @param silentAfter a party not heard for so many days is told as silent
 * @param confirmed whether an analyst has confirmed the line of the record with this id
 */
public record BriefSettings(EdtfDate since, EdtfDate asOf, int silentAfter, Predicate<String> confirmed) {

    /** Two weeks: between rounds of talks a week without a word is usual. */
    public static final int SILENT_AFTER = 14;

    public BriefSettings {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(confirmed, "confirmed");
        if (silentAfter < 1) {
            throw new RecordException("a silence of %d days is none".formatted(silentAfter));
        }
    }

    /** The usual: nothing is known to be confirmed. */
    public static BriefSettings usual() {
        return new BriefSettings(EdtfDate.UNKNOWN, EdtfDate.UNKNOWN, SILENT_AFTER, id -> false);
    }

    public BriefSettings withSince(EdtfDate day) {
        return new BriefSettings(day, asOf, silentAfter, confirmed);
    }

    public BriefSettings withAsOf(EdtfDate day) {
        return new BriefSettings(since, day, silentAfter, confirmed);
    }

    public BriefSettings withSilentAfter(int days) {
        return new BriefSettings(since, asOf, days, confirmed);
    }

    public BriefSettings withConfirmed(Predicate<String> which) {
        return new BriefSettings(since, asOf, silentAfter, which);
    }
}

package org.rapporteur.intake;

import java.util.Objects;
import org.rapporteur.record.EdtfDate;

/**
 * How sources are read.
 *
 * @param date the publication date of sources that carry none, {@link EdtfDate#UNKNOWN} to leave it open
 * @param columns which columns of a table hold what
 * @param limits how much one source may ask of the machine
 */
public record IntakeSettings(EdtfDate date, CsvColumns columns, Limits limits) {

    public IntakeSettings {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(limits, "limits");
    }

    /** No date, columns guessed, standard limits. */
    public static IntakeSettings defaults() {
        return new IntakeSettings(EdtfDate.UNKNOWN, CsvColumns.GUESSED, Limits.STANDARD);
    }

    /** These settings with another publication date for sources that carry none. */
    public IntakeSettings withDate(EdtfDate value) {
        return new IntakeSettings(value, columns, limits);
    }

    /** These settings with other column names. */
    public IntakeSettings withColumns(CsvColumns value) {
        return new IntakeSettings(date, value, limits);
    }

    /** These settings with other limits. */
    public IntakeSettings withLimits(Limits value) {
        return new IntakeSettings(date, columns, value);
    }
}

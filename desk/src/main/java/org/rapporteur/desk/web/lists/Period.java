package org.rapporteur.desk.web.lists;

import java.time.LocalDate;
import org.rapporteur.desk.web.Params;
import org.rapporteur.record.EdtfDate;

/**
 * A stretch of time that is asked for, both days in it. What has no date is in none but the one that has no bounds.
 *
 * @param since {@link LocalDate#MIN} if from the beginning
 * @param until {@link LocalDate#MAX} if to the end
 */
public record Period(LocalDate since, LocalDate until) {

    /** From {@code since} to {@code until}, as far as these are given; a month or a year means all its days. */
    public static Period of(Params params) {
        EdtfDate since = params.date("since");
        EdtfDate until = params.date("until");
        return new Period(since.earliest().orElse(LocalDate.MIN), until.latest().orElse(LocalDate.MAX));
    }

    /** Whether it has no bounds, so that everything is in it. */
    boolean isUnbounded() {
        return since.equals(LocalDate.MIN) && until.equals(LocalDate.MAX);
    }

    /** Whether something of this day is in it; {@link LocalDate#MIN} stands for no date. */
    public boolean has(LocalDate day) {
        return overlaps(day, day);
    }

    /** Whether something that lasted from the first to the last day is in it in part. */
    boolean overlaps(LocalDate first, LocalDate last) {
        boolean dated = !first.equals(LocalDate.MIN);
        return isUnbounded() || dated && !last.isBefore(since) && !first.isAfter(until);
    }
}

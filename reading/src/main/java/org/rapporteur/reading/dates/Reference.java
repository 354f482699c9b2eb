package org.rapporteur.reading.dates;

import org.rapporteur.reading.language.Passage;
import org.rapporteur.record.EdtfDate;

/**
 * Where the text stands in time.
 *
 * @param now the day it was written, as far as known
 * @param told the day or month last told of, {@link CalendarPoint#UNKNOWN} if none yet
 * @param toldYear the date last told of whose year is known
 * @param tense of the words around
 */
record Reference(CalendarPoint now, CalendarPoint told, CalendarPoint toldYear, Tense tense) {

    /** The report's dateline where it has one with a day, with the year of its publication; else its publication. */
    static Reference of(Passage passage) {
        CalendarPoint filed = CalendarPoint.of(passage.report().dateline().date());
        CalendarPoint published = CalendarPoint.of(passage.report().published());
        CalendarPoint now = filed.hasDay() ? filed : published.isPossible() ? published : filed;
        if (now.year() == 0 && now.hasDay() && published.year() > 0) {
            now = new Reference(published, CalendarPoint.UNKNOWN, CalendarPoint.UNKNOWN, Tense.PAST).yearOf(now, 0, false);
        }
        return new Reference(now, CalendarPoint.UNKNOWN, CalendarPoint.UNKNOWN, Tense.OPEN);
    }

    Reference in(Tense tense) {
        return new Reference(now, told, toldYear, tense);
    }

    /** After a mention of {@code date}: "the following day" now means the day after it. */
    Reference telling(EdtfDate date) {
        CalendarPoint point = CalendarPoint.of(date);
        return new Reference(now, point.hasMonth() ? point : told, point.year() > 0 ? point : toldYear, tense);
    }

    /** As {@link #telling} of a date that bounds a stretch: only its year may be told of later. */
    Reference tellingYear(EdtfDate date) {
        CalendarPoint point = CalendarPoint.of(date);
        return new Reference(now, told, point.year() > 0 ? point : toldYear, tense);
    }

    /** As if it had been written then. */
    Reference asOf(CalendarPoint then) {
        return new Reference(then, told, toldYear, tense);
    }

    /** Told of this day alone: for the hour that stands beside it. */
    Reference on(CalendarPoint day) {
        return new Reference(now, day, toldYear, tense);
    }

    /**
     * A day or month without a year, with the year that it must have: the last one or the next one by turn, else the
     * nearest, where both are far the one that the tense points to. Without a year of writing it stays without.
     */
    CalendarPoint yearOf(CalendarPoint point, int turn, boolean sameYear) {
        if (now.year() == 0) {
            return point;
        }
        if (!now.hasMonth() || (sameYear && turn == 0)) {
            return point.withYear(now.year());
        }
        int here = now.month() * 100 + (point.hasDay() ? now.day() : 0);
        int there = point.month() * 100 + (point.hasDay() ? point.day() : 0);
        if (turn < 0) {
            return point.withYear(there < here ? now.year() : now.year() - 1);
        }
        if (turn > 0) {
            return point.withYear(there > here ? now.year() : now.year() + 1);
        }
        int monthsBack = now.month() - point.month();
        boolean near = Math.min(Math.abs(monthsBack), 12 - Math.abs(monthsBack)) <= (tense == Tense.OPEN ? 3 : 1);
        // "was planned for July 8" in June: tense decides only between dates that are both far
        return switch (near ? Tense.OPEN : tense) {
            case PAST -> point.withYear(there <= here ? now.year() : now.year() - 1);
            case AHEAD -> point.withYear(there >= here ? now.year() : now.year() + 1);
            case OPEN -> point.withYear(now.year() + nearest(monthsBack));
        };
    }

    private static int nearest(int monthsBack) {
        return monthsBack > 6 ? 1 : monthsBack < -6 ? -1 : 0;
    }
}

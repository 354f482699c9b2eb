package org.rapporteur.reading.dates;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.rapporteur.record.EdtfDate;

/**
 * What an expression means.
 *
 * @param value {@link EdtfDate#UNKNOWN} if open
 * @param timex the same in TIMEX3 notation, {@code ""} if open; one, or of a stretch between two dates its two ends
 */
record Resolved(EdtfDate value, List<String> timex) {

    static final Resolved OPEN = new Resolved(EdtfDate.UNKNOWN, List.of(""));

    Resolved {
        timex = List.copyOf(timex);
    }

    Resolved(EdtfDate value, String timex) {
        this(value, List.of(timex));
    }

    static Resolved of(CalendarPoint point) {
        return new Resolved(point.edtf(), point.text());
    }

    static Resolved timex(String timex) {
        return new Resolved(EdtfDate.UNKNOWN, timex);
    }

    static Resolved between(CalendarPoint from, CalendarPoint to) {
        List<String> ends = List.of(from.text(), to.text());
        boolean known = from.isPossible() && to.isPossible();
        return new Resolved(known ? EdtfDate.of(String.join("/", ends)) : EdtfDate.UNKNOWN, ends);
    }

    /** The ISO week, Monday to Sunday, that holds {@code day}. */
    static Resolved week(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return new Resolved(EdtfDate.of(monday + "/" + monday.plusDays(6)), weekName(day));
    }

    static String weekName(LocalDate day) {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    Resolved withTimex(String other) {
        return new Resolved(value, other);
    }

    /** A part of the day ({@code TMO}), which EDTF cannot say but TIMEX3 can; {@code ""} for the whole. */
    Resolved inThe(String part) {
        return part.isEmpty() || timex.get(0).isEmpty() ? this : withTimex(timex.get(0) + part);
    }

    /** From then on. */
    Resolved onwards() {
        String start = value.text().contains("/") ? value.text().substring(0, value.text().indexOf('/')) : value.text();
        return start.isEmpty() || start.equals("..") ? this : new Resolved(EdtfDate.of(start + "/.."), timex);
    }

    /** Up to then. */
    Resolved upTo() {
        String end = value.text().contains("/") ? value.text().substring(value.text().indexOf('/') + 1) : value.text();
        return end.isEmpty() || end.equals("..") ? this : new Resolved(EdtfDate.of("../" + end), timex);
    }
}

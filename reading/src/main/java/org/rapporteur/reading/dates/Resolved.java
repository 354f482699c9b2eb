package org.rapporteur.reading.dates;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.rapporteur.record.EdtfDate;

/**
 * What an expression means.
 *
 * @param value {@link EdtfDate#UNKNOWN} if open
 * @param timex the same in TIMEX3 notation, {@code ""} if open
 */
record Resolved(EdtfDate value, String timex) {

    static final Resolved OPEN = new Resolved(EdtfDate.UNKNOWN, "");

    static Resolved of(CalendarPoint point) {
        return new Resolved(point.edtf(), point.text());
    }

    static Resolved timex(String timex) {
        return new Resolved(EdtfDate.UNKNOWN, timex);
    }

    static Resolved between(CalendarPoint from, CalendarPoint to) {
        boolean known = from.isPossible() && to.isPossible();
        return known ? new Resolved(EdtfDate.of(from.text() + "/" + to.text()), from.text() + "/" + to.text()) : OPEN;
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

    /** A part of the day, which EDTF cannot say but TIMEX3 can. */
    Resolved inThe(String part) {
        String code =
                switch (part) {
                    case "morning" -> "TMO";
                    case "afternoon" -> "TAF";
                    case "evening" -> "TEV";
                    case "night" -> "TNI";
                    default -> "";
                };
        return timex.isEmpty() ? this : withTimex(timex + code);
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

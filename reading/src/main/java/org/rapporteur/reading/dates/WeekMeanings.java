package org.rapporteur.reading.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.EdtfDate;

/** What days of the week and hours mean. Pure functions. */
final class WeekMeanings {

    private static final int DAYS = 7;
    private static final int SATURDAY = 6;

    private WeekMeanings() {}

    static Resolved weekday(Words words, Reference at) {
        return day(words, at).map(day -> Resolved.of(CalendarPoint.of(day)).inThe(words.part())).orElse(Resolved.OPEN);
    }

    private static Optional<LocalDate> day(Words words, Reference at) {
        boolean told = words.text("turn").startsWith("the ") || words.text("turn").equals("that");
        Optional<LocalDate> from = (told ? at.told() : at.now()).local();
        return from.map(day -> day.plusDays(distance(day.getDayOfWeek().getValue(), words, at)));
    }

    private static int distance(int today, Words words, Reference at) {
        int ahead = Math.floorMod(words.weekday("weekday") - today, DAYS);
        int turn = words.turn();
        if (words.has("later")) {
            // "Wednesday week": said on a Wednesday it is that of the next week but one
            return (ahead == 0 ? DAYS : ahead) + DAYS;
        }
        if (turn != 0) {
            return turn > 0 ? (ahead == 0 ? DAYS : ahead) : ahead - DAYS;
        }
        boolean back = words.text("turn").equals("this") ? at.tense() == Tense.PAST : at.tense() != Tense.AHEAD;
        return back && ahead != 0 ? ahead - DAYS : ahead;
    }

    static Resolved range(Words words, Reference at) {
        Optional<LocalDate> from = day(words, at);
        if (from.isEmpty()) {
            return new Resolved(EdtfDate.UNKNOWN, List.of("", ""));
        }
        int length = Math.floorMod(words.weekday("weekday2") - words.weekday("weekday"), DAYS);
        return Resolved.between(CalendarPoint.of(from.get()), CalendarPoint.of(from.get().plusDays(length)));
    }

    static Resolved weekend(Words words, Reference at) {
        Optional<LocalDate> from = at.now().local();
        if (from.isEmpty()) {
            return Resolved.OPEN;
        }
        LocalDate day = from.get();
        LocalDate coming = day.plusDays((long) SATURDAY - day.getDayOfWeek().getValue());
        int turn = words.turn();
        boolean inside = day.getDayOfWeek().getValue() >= SATURDAY;
        boolean told = words.text("turn").equals("this") ? at.tense() == Tense.PAST : at.tense() != Tense.AHEAD;
        boolean back = turn < 0 || (turn == 0 && !inside && told);
        LocalDate saturday = back ? coming.minusDays(DAYS) : turn > 0 && inside ? coming.plusDays(DAYS) : coming;
        EdtfDate both = EdtfDate.of(saturday + "/" + saturday.plusDays(1));
        return new Resolved(both, Resolved.weekName(saturday) + "-WE");
    }

    static Resolved clock(Words words, Reference at) {
        double hour = words.has("named") ? words.namedHour() : words.hour();
        int minute = words.has("minute") ? Integer.parseInt(words.text("minute")) : 0;
        if (words.has("half")) {
            hour = hour % 12 + (words.text("half").startsWith("p") ? 12 : 0);
        }
        if (Double.isNaN(hour) || hour > 24) {
            return Resolved.OPEN;
        }
        Optional<LocalDate> said = words.has("month") ? CalendarMeanings.day(words, at).local() : words.has("weekday") ? day(words, at) : Optional.empty();
        Optional<LocalDate> day = said.or(() -> (at.told().hasDay() ? at.told() : at.now()).local());
        String date = day.map(LocalDate::toString).orElse("");
        EdtfDate value = said.map(EdtfDate::of).orElse(EdtfDate.UNKNOWN);
        return new Resolved(value, "%sT%02d:%02d".formatted(date, (int) hour, minute));
    }
}

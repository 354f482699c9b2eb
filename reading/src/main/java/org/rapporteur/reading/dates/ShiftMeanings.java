package org.rapporteur.reading.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.EdtfDate;

/** What lies so far from now, or from the day last told of. Pure functions. */
final class ShiftMeanings {

    /** Beyond so many units a number is no distance in time. */
    private static final int FARTHEST = 5000;
    private static final Set<String> BY_THE_YEAR = Set.of("year", "decade", "century");

    private ShiftMeanings() {}

    private static boolean isSteps(double number) {
        return number == Math.rint(number) && Math.abs(number) <= FARTHEST;
    }

    static Resolved shift(Words words, Reference at) {
        String unit = words.unit();
        boolean told = words.text("from").equals("told");
        CalendarPoint from = !told ? at.now() : BY_THE_YEAR.contains(unit) ? at.toldYear() : at.told();
        boolean counted = words.has("number") || words.has("number2");
        double number = counted ? words.number() : Integer.parseInt(words.text("count"));
        if (!isSteps(number)) {
            return Resolved.OPEN;
        }
        return shifted(from, (int) number * words.turn(), unit, counted).inThe(words.part());
    }

    private static Resolved shifted(CalendarPoint from, int steps, String unit, boolean counted) {
        return switch (unit) {
            case "hour" -> steps % 24 == 0 ? Resolved.of(from.plusDays(steps / 24)) : Resolved.OPEN;
            case "day" -> Resolved.of(from.plusDays(steps));
            case "week" -> counted ? about(from.plusDays(7 * steps)) : week(from.plusDays(7 * steps));
            case "fortnight" -> about(from.plusDays(14 * steps));
            case "month" -> Resolved.of(from.plusMonths(steps));
            case "quarter" -> quarter(from, steps);
            case "year" -> Resolved.of(from.plusYears(steps));
            case "decade" -> counted ? Resolved.of(from.plusYears(10 * steps)) : digits(from.plusYears(10 * steps), 3);
            case "century" -> digits(from.plusYears(100 * steps), 2);
            default -> Resolved.OPEN;
        };
    }

    private static Resolved week(CalendarPoint day) {
        return day.local().map(Resolved::week).orElse(Resolved.OPEN);
    }

    /** "Two weeks ago" is not said of one day: the day is approximate, the week is meant. */
    private static Resolved about(CalendarPoint day) {
        return day.local()
                .map(known -> new Resolved(EdtfDate.of(known + "~"), Resolved.weekName(known)))
                .orElse(Resolved.OPEN);
    }

    private static Resolved quarter(CalendarPoint from, int steps) {
        if (from.year() == 0 || !from.hasMonth()) {
            return Resolved.OPEN;
        }
        int quarters = from.year() * 4 + (from.month() - 1) / 3 + steps;
        return CalendarMeanings.quarter(quarters / 4, quarters % 4 + 1);
    }

    private static Resolved digits(CalendarPoint year, int known) {
        String stem = year.text().isEmpty() ? "" : year.text().substring(0, known);
        return stem.isEmpty() ? Resolved.OPEN : new Resolved(EdtfDate.of((stem + "XX").substring(0, 4)), stem);
    }

    static Resolved stretch(Words words, Reference at) {
        double number = words.number();
        String timex = Lengths.period(words);
        if (!isSteps(number)) {
            return Resolved.timex(timex);
        }
        int steps = (int) number * (words.turn() < 0 ? -1 : 1);
        CalendarPoint now = at.now();
        CalendarPoint here = now;
        CalendarPoint there =
                switch (words.unit()) {
                    case "second", "minute" -> CalendarPoint.UNKNOWN;
                    case "hour" -> now.plusDays(steps / 24);
                    case "day" -> now.plusDays(steps);
                    case "week" -> now.plusDays(7 * steps);
                    case "fortnight" -> now.plusDays(14 * steps);
                    case "month" -> now.plusMonths(steps);
                    case "quarter" -> now.plusMonths(3 * steps);
                    case "decade" -> now.plusYears(10 * steps);
                    case "century" -> now.plusYears(100 * steps);
                    default -> now.plusYears(steps);
                };
        if (!there.hasDay()) {
            here = new CalendarPoint(now.year(), there.hasMonth() ? now.month() : 0, 0);
        }
        Resolved both = steps < 0 ? Resolved.between(there, here) : Resolved.between(here, there);
        return both.withTimex(timex);
    }

    /** "The end of the year": its last day, as TIMEX3 has it the year, with a modifier. */
    static Resolved edge(Words words, Reference at) {
        Resolved unit = shift(words, at);
        Optional<LocalDate> day =
                switch (words.mod()) {
                    case "END" -> unit.value().latest();
                    case "START" -> unit.value().earliest();
                    default -> Optional.empty();
                };
        return new Resolved(day.map(EdtfDate::of).orElse(EdtfDate.UNKNOWN), unit.timex());
    }
}

package org.rapporteur.reading.dates;

import org.rapporteur.record.EdtfDate;

/** What the calendar's own names mean. Pure functions. */
final class CalendarMeanings {

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};
    /** EDTF numbers the quarters of a year as months from here on. */
    private static final int QUARTERS = 32;
    /** A month told of is meant by "on the 2nd" as long as it is no further from the month of writing. */
    private static final int NEAR_MONTHS = 6;

    private CalendarMeanings() {}

    static Resolved point(Words words, Reference at) {
        if (words.season() > 0) {
            return season(words, at);
        }
        CalendarPoint said = new CalendarPoint(words.year("year"), words.month("month"), words.day("day"));
        if (words.has("yearturn")) {
            CalendarPoint year = words.text("yearturn").equals("that") ? at.toldYear() : at.now().plusYears(words.turn("yearturn"));
            return year.year() > 0 ? Resolved.of(said.withYear(year.year())) : Resolved.of(said);
        }
        return Resolved.of(dated(said, words, at)).inThe(words.part());
    }

    /** "On the 2nd": of the month last told of, if that is near, else of the month of writing or the one beside it. */
    static Resolved dayOfMonth(Words words, Reference at) {
        int day = words.day("day");
        CalendarPoint now = at.now();
        CalendarPoint told = at.told();
        if (now.year() == 0 || !now.hasMonth()) {
            return Resolved.OPEN;
        }
        boolean near = told.year() > 0 && told.hasMonth() && Math.abs(now.year() * 12 + now.month() - told.year() * 12 - told.month()) <= NEAR_MONTHS;
        CalendarPoint month = near ? told : now;
        CalendarPoint meant = new CalendarPoint(month.year(), month.month(), day);
        if (!near && at.tense() == Tense.PAST && day > now.day()) {
            CalendarPoint last = now.plusMonths(-1);
            meant = new CalendarPoint(last.year(), last.month(), day);
        } else if (!near && at.tense() == Tense.AHEAD && day < now.day()) {
            CalendarPoint next = now.plusMonths(1);
            meant = new CalendarPoint(next.year(), next.month(), day);
        }
        return meant.isPossible() ? Resolved.of(meant) : Resolved.OPEN;
    }

    /** With its year: the one said, else the one that "last" or "the following" gives, else the nearest that the tense allows. */
    private static CalendarPoint dated(CalendarPoint said, Words words, Reference at) {
        Reference from = words.text("from").equals("told") ? at.asOf(at.told()) : at;
        return said.year() > 0 ? said : from.yearOf(said, words.turn(), words.has("turn"));
    }

    /** The day of an hour, as far as it is said beside it. */
    static CalendarPoint day(Words words, Reference at) {
        return dated(new CalendarPoint(words.year("year"), words.month("month"), words.day("day")), words, at);
    }

    private static Resolved season(Words words, Reference at) {
        int year = words.year("year");
        if (year == 0 && words.text("turn").equals("that")) {
            year = at.toldYear().year();
        } else if (year == 0) {
            year = yearOfSeason(words, at);
        }
        String years = year > 0 ? "%04d".formatted(year) : "XXXX";
        return new Resolved(EdtfDate.of(years + "-" + words.season()), years + "-" + SEASONS[words.season() - 21]);
    }

    /** Winter ends in the year after the one that it is named by: "this winter", said in February, began last year. */
    private static int yearOfSeason(Words words, Reference at) {
        int firstMonth = (words.season() - 20) * 3;
        Reference from = words.text("from").equals("told") ? at.asOf(at.toldYear()) : at;
        boolean runs = firstMonth == 12 && from.now().hasMonth() && from.now().month() <= 3;
        if (runs && words.text("turn").equals("this")) {
            return from.now().plusYears(-1).year();
        }
        if (!from.now().hasMonth()) {
            return from.now().plusYears(words.turn()).year();
        }
        return from.yearOf(new CalendarPoint(0, firstMonth, 0), words.turn(), words.turn() != 0).year();
    }

    static Resolved range(Words words, Reference at) {
        int toYear = words.has("yearturn")
                ? at.now().plusYears(words.turn("yearturn")).year()
                : words.year(words.has("year2") ? "year2" : "year");
        if (!words.has("month") && !words.has("month2")) {
            return Resolved.between(new CalendarPoint(words.year("year"), 0, 0), new CalendarPoint(toYear, 0, 0));
        }
        int month = words.month(words.has("month") ? "month" : "month2");
        int month2 = words.month(words.has("month2") ? "month2" : "month");
        CalendarPoint to = new CalendarPoint(toYear, month2, words.day("day2"));
        to = toYear > 0 ? to : at.yearOf(to, 0, false);
        int year = to.year() == 0 || month <= month2 ? to.year() : to.year() - 1;
        boolean ownYear = words.has("year2") && words.has("year");
        return Resolved.between(new CalendarPoint(ownYear ? words.year("year") : year, month, words.day("day")), to);
    }

    static Resolved shortRange(Words words, Reference at) {
        int year = words.year("year");
        int rest = Integer.parseInt(words.text("short"));
        if (rest > year % 100) {
            return Resolved.between(new CalendarPoint(year, 0, 0), new CalendarPoint(year / 100 * 100 + rest, 0, 0));
        }
        return rest >= 1 && rest <= 12 ? Resolved.of(new CalendarPoint(year, rest, 0)) : Resolved.OPEN;
    }

    static Resolved numeric(Words words, Reference at) {
        int year = words.year("year");
        int first = Integer.parseInt(words.text("first"));
        int second = Integer.parseInt(words.text("second"));
        CalendarPoint dayFirst = new CalendarPoint(year, second, first);
        CalendarPoint monthFirst = new CalendarPoint(year, first, second);
        boolean one = dayFirst.hasDay() && dayFirst.isPossible();
        boolean other = monthFirst.hasDay() && monthFirst.isPossible();
        if (one && other && first != second) {
            return Resolved.of(new CalendarPoint(year, 0, 0));
        }
        return one ? Resolved.of(dayFirst) : other ? Resolved.of(monthFirst) : Resolved.OPEN;
    }

    static Resolved partOfYear(Words words, Reference at) {
        boolean half = words.text("unit").equals("half");
        int parts = half ? 2 : 4;
        int part = words.ordinal();
        if (part < 1 || part > parts) {
            return Resolved.OPEN;
        }
        int months = 12 / parts;
        int year = words.year("year");
        if (words.has("yearturn")) {
            year = at.now().plusYears(words.turn("yearturn")).year();
        } else if (year == 0) {
            year = yearOfPart(at, (part - 1) * months + 1, months);
        }
        if (year == 0) {
            return Resolved.OPEN;
        }
        return half
                ? Resolved.between(new CalendarPoint(year, part * 6 - 5, 0), new CalendarPoint(year, part * 6, 0))
                        .withTimex("%04d-H%d".formatted(year, part))
                : quarter(year, part);
    }

    /** The part last begun; where the tense points ahead the next one that has not ended. */
    private static int yearOfPart(Reference at, int firstMonth, int months) {
        CalendarPoint now = at.now();
        if (now.year() == 0 || !now.hasMonth()) {
            return 0;
        }
        if (at.tense() == Tense.AHEAD) {
            return firstMonth + months - 1 >= now.month() ? now.year() : now.year() + 1;
        }
        return firstMonth <= now.month() ? now.year() : now.year() - 1;
    }

    static Resolved quarter(int year, int quarter) {
        return new Resolved(EdtfDate.of("%04d-%d".formatted(year, QUARTERS + quarter)), "%04d-Q%d".formatted(year, quarter));
    }

    static Resolved decade(Words words, Reference at) {
        String stem = words.has("decade") ? words.text("decade").substring(0, 3) : words.namedDecade();
        return new Resolved(EdtfDate.of(stem + "X"), stem);
    }

    static Resolved century(Words words, Reference at) {
        int century = words.ordinal() - 1;
        return century < 1 || century > 29
                ? Resolved.OPEN
                : new Resolved(EdtfDate.of("%02dXX".formatted(century)), "%02d".formatted(century));
    }

    static Resolved feast(Words words, Reference at) {
        String[] parts = words.feast().split("-");
        CalendarPoint day = new CalendarPoint(0, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        return Resolved.of(at.yearOf(day, words.turn(), false));
    }
}

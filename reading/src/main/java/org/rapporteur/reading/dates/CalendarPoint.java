package org.rapporteur.reading.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.EdtfDate;

/**
 * A day, month or year of which parts may be unknown: 0 stands for an unknown part.
 *
 * <p>Arithmetic gives only what follows: the day after an 17 May of an unknown year is 18 May, the day after 28
 * February is unknown.
 */
record CalendarPoint(int year, int month, int day) {

    static final CalendarPoint UNKNOWN = new CalendarPoint(0, 0, 0);

    private static final Pattern POINT = Pattern.compile("([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?.*");

    static CalendarPoint of(EdtfDate date) {
        Matcher matcher = POINT.matcher(date.text());
        if (date.text().contains("/") || !matcher.matches()) {
            return UNKNOWN;
        }
        int month = part(matcher.group(2));
        return new CalendarPoint(part(matcher.group(1)), month > 12 ? 0 : month, part(matcher.group(3)));
    }

    static CalendarPoint of(LocalDate day) {
        return new CalendarPoint(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static int part(String digits) {
        return digits == null || digits.contains("X") ? 0 : Integer.parseInt(digits);
    }

    boolean hasDay() {
        return month > 0 && day > 0;
    }

    boolean hasMonth() {
        return month > 0;
    }

    /** Whether the calendar has it: there is no 31 June, and no 29 February 2025. */
    boolean isPossible() {
        try {
            if (year > 0 && hasDay()) {
                LocalDate.of(year, month, day);
            } else if (hasDay()) {
                MonthDay.of(month, day);
            }
            return month <= 12 && (year > 0 || month > 0);
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    /** The calendar day, if it is wholly known. */
    Optional<LocalDate> local() {
        return year > 0 && hasDay() && isPossible() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    CalendarPoint withYear(int value) {
        return new CalendarPoint(value, month, day);
    }

    CalendarPoint plusDays(int days) {
        if (!hasDay() || !isPossible()) {
            return UNKNOWN;
        }
        if (year > 0) {
            return of(LocalDate.of(year, month, day).plusDays(days));
        }
        // Of an unknown year only what a common and a leap year agree on; the turn of a year leaves it unknown anyway.
        CalendarPoint common = new CalendarPoint(2023, month, day);
        CalendarPoint leap = new CalendarPoint(2024, month, day);
        if (!common.isPossible()) {
            return UNKNOWN;
        }
        CalendarPoint one = common.plusDays(days).withYear(0);
        return one.equals(leap.plusDays(days).withYear(0)) ? one : UNKNOWN;
    }

    /** The month so many months on, without its day. */
    CalendarPoint plusMonths(int months) {
        if (!hasMonth()) {
            return UNKNOWN;
        }
        if (year > 0) {
            YearMonth then = YearMonth.of(year, month).plusMonths(months);
            return new CalendarPoint(then.getYear(), then.getMonthValue(), 0);
        }
        return new CalendarPoint(0, Math.floorMod(month - 1 + months, 12) + 1, 0);
    }

    /** The year so many years on. */
    CalendarPoint plusYears(int years) {
        return year > 0 ? new CalendarPoint(year + years, 0, 0) : UNKNOWN;
    }

    EdtfDate edtf() {
        return EdtfDate.of(text());
    }

    String text() {
        if (!isPossible()) {
            return "";
        }
        String years = year > 0 ? "%04d".formatted(year) : "XXXX";
        if (!hasMonth()) {
            return years;
        }
        return hasDay() ? "%s-%02d-%02d".formatted(years, month, day) : "%s-%02d".formatted(years, month);
    }
}

package org.rapporteur.yardsticks.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a value covers, both included. {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for an open end.
 *
 * <p>A season is its three months by the calendar of the north, as GUM has it; the winter of a year ends in the next.
 */
record Days(LocalDate first, LocalDate last) {

    private static final Pattern POINT = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?:T.*)?");
    private static final Pattern WEEK = Pattern.compile("([0-9]{4})-W([0-9]{2})(-WE)?");
    private static final Pattern SEASON = Pattern.compile("([0-9]{4})-(SP|SU|FA|WI)");
    private static final Pattern PART = Pattern.compile("([0-9]{4})-([QH])([1-4])");
    private static final Map<String, Integer> SEASON_STARTS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    boolean isOneDay() {
        return first.equals(last);
    }

    /** Of a date, of two with a bar between, of which one may be open ({@code ..}); empty if it is none of these. */
    static Optional<Days> annotated(String value) {
        int bar = value.indexOf('/');
        if (bar < 0) {
            return found(value);
        }
        String from = value.substring(0, bar);
        String to = value.substring(bar + 1);
        Optional<LocalDate> first = from.equals("..") ? Optional.of(LocalDate.MIN) : found(from).map(Days::first);
        Optional<LocalDate> last = to.equals("..") ? Optional.of(LocalDate.MAX) : found(to).map(Days::last);
        return first.isPresent() && last.isPresent() ? Optional.of(new Days(first.get(), last.get())) : Optional.empty();
    }

    /** Of a value of TIMEX3, empty if it covers no days of the calendar. */
    static Optional<Days> found(String value) {
        try {
            return covered(value);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Days> covered(String value) {
        if (value.matches("[0-9]{2,3}")) {
            String zeros = "0".repeat(4 - value.length());
            int year = Integer.parseInt(value + zeros);
            return Optional.of(months(year, 1, year + Integer.parseInt("1" + zeros) - 1, 12));
        }
        Matcher point = POINT.matcher(value);
        if (point.matches()) {
            return Optional.of(point(point));
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                    .with(java.time.DayOfWeek.MONDAY);
            return Optional.of(new Days(week.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6)));
        }
        Matcher season = SEASON.matcher(value);
        if (season.matches()) {
            YearMonth start = YearMonth.of(Integer.parseInt(season.group(1)), SEASON_STARTS.get(season.group(2)));
            return Optional.of(new Days(start.atDay(1), start.plusMonths(2).atEndOfMonth()));
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            int length = part.group(2).equals("Q") ? 3 : 6;
            int from = (Integer.parseInt(part.group(3)) - 1) * length + 1;
            int year = Integer.parseInt(part.group(1));
            return Optional.of(months(year, from, year, from + length - 1));
        }
        return Optional.empty();
    }

    private static Days point(Matcher point) {
        int year = Integer.parseInt(point.group(1));
        if (point.group(2) == null) {
            return months(year, 1, year, 12);
        }
        int month = Integer.parseInt(point.group(2));
        if (point.group(3) == null) {
            return months(year, month, year, month);
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(point.group(3)));
        return new Days(day, day);
    }

    private static Days months(int fromYear, int fromMonth, int toYear, int toMonth) {
        return new Days(LocalDate.of(fromYear, fromMonth, 1), YearMonth.of(toYear, toMonth).atEndOfMonth());
    }
}

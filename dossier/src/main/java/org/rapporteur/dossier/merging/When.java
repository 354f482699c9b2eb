package org.rapporteur.dossier.merging;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.EdtfDate;

/**
 * Whether two dates that are known more or less can be one. A date is told to the day if it leaves no more than a week
 * open; of one without a year, month and day are compared.
 */
final class When {

    /** What two dates say about each other. */
    enum Verdict {
        /** Both are told to the day and agree. */
        AGREE,
        /** One at least is too vague to say, and nothing speaks against it. */
        OPEN,
        DIFFER
    }

    private static final int NARROW = 7;
    private static final Pattern YEARLESS = Pattern.compile("XXXX-([0-9]{2})-([0-9]{2}).*");
    /** Has all days that any year has. */
    private static final int LEAP_YEAR = 2000;

    /** Thousands of events bear some hundred dates, and each is compared with many: a date is taken apart once. */
    private static final Map<String, Optional<Range>> RANGES = new ConcurrentHashMap<>();

    private When() {}

    private record Range(LocalDate from, LocalDate to, boolean yearless) {

        private boolean isNarrow() {
            return ChronoUnit.DAYS.between(from, to) <= NARROW;
        }

        private Range inYearOf(Range other) {
            if (!yearless || other.yearless) {
                return this;
            }
            return new Range(movedTo(from, other.from.getYear()), movedTo(to, other.from.getYear()), false);
        }

        private static LocalDate movedTo(LocalDate day, int year) {
            return MonthDay.from(day).atYear(year);
        }
    }

    /** The verdict on two dates that may lie {@code tolerance} days apart. */
    static Verdict compare(EdtfDate one, EdtfDate other, int tolerance) {
        Optional<Range> first = range(one);
        Optional<Range> second = range(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Verdict.OPEN;
        }
        Range a = first.get().inYearOf(second.get());
        Range b = second.get().inYearOf(first.get());
        if (gap(a, b) > tolerance) {
            return Verdict.DIFFER;
        }
        return a.isNarrow() && b.isNarrow() ? Verdict.AGREE : Verdict.OPEN;
    }

    /** Days between two ranges, 0 if they touch; of days without a year the shorter way round it. */
    private static long gap(Range a, Range b) {
        long days = Math.max(0, Math.max(ChronoUnit.DAYS.between(a.to, b.from), ChronoUnit.DAYS.between(b.to, a.from)));
        return a.yearless && b.yearless ? Math.min(days, Math.max(0, 366 - days)) : days;
    }

    private static Optional<Range> range(EdtfDate date) {
        return RANGES.computeIfAbsent(date.text(), text -> rangeOf(date));
    }

    private static Optional<Range> rangeOf(EdtfDate date) {
        Matcher yearless = YEARLESS.matcher(date.text());
        if (yearless.matches()) {
            return day(Integer.parseInt(yearless.group(1)), Integer.parseInt(yearless.group(2)))
                    .map(day -> new Range(day, day, true));
        }
        return date.earliest().flatMap(from -> date.latest().filter(to -> !to.isBefore(from)).map(to -> new Range(from, to, false)));
    }

    private static Optional<LocalDate> day(int month, int day) {
        try {
            return Optional.of(LocalDate.of(LEAP_YEAR, month, day));
        } catch (java.time.DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Whether the date is told to the day, the year apart. */
    static boolean isNarrow(EdtfDate date) {
        return range(date).filter(Range::isNarrow).isPresent();
    }

    /** The days of the year ({@code --05-17}) on which a narrow date may fall or to which it is next; of others none. */
    static Set<MonthDay> daysAround(EdtfDate date) {
        Set<MonthDay> days = new TreeSet<>();
        range(date).filter(Range::isNarrow).ifPresent(range -> {
            for (LocalDate day = range.from.minusDays(1); !day.isAfter(range.to.plusDays(1)); day = day.plusDays(1)) {
                days.add(MonthDay.from(day));
            }
        });
        return days;
    }

    /** The one that leaves less open, the first if they leave the same. */
    static EdtfDate moreTelling(EdtfDate one, EdtfDate other) {
        return openness(other) < openness(one) ? other : one;
    }

    private static long openness(EdtfDate date) {
        return range(date)
                .map(range -> ChronoUnit.DAYS.between(range.from, range.to) + (range.yearless ? 1 : 0))
                .orElse(date.isKnown() ? Long.MAX_VALUE - 1 : Long.MAX_VALUE);
    }
}

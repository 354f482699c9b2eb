package org.rapporteur.desk.web.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.record.EdtfDate;

/**
 * Where days stand on a line of time.
 *
 * @param from first day that is on it
 * @param to last day that is on it, not before {@code from}
 */
public record TimeScale(LocalDate from, LocalDate to) {

    /** Length of the line in units of the drawing. */
    static final int WIDTH = 1000;

    /** Free at either end. */
    private static final int MARGIN = 12;

    private static final int MOST_TICKS = 12;
    private static final int LAST_LABEL = 920;

    public TimeScale {
        if (to.isBefore(from)) {
            to = from;
        }
    }

    /** What parts the line: the finest of these that is not too fine for it. */
    private enum Step {
        DAY(1), TWO_DAYS(2), WEEK(7), TWO_WEEKS(14), MONTH(30.44), QUARTER(91.3), YEAR(365.25), FIVE_YEARS(1826), TWENTY_YEARS(7305),
        CENTURY(36525), MILLENNIUM(365250);

        private final double days;

        Step(double days) {
            this.days = days;
        }

        LocalDate first(LocalDate from) {
            return switch (this) {
                case DAY, TWO_DAYS -> from;
                case WEEK, TWO_WEEKS -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                case MONTH -> onOrAfter(from.withDayOfMonth(1), from, 1);
                case QUARTER -> onOrAfter(from.withDayOfMonth(1).withMonth((from.getMonthValue() - 1) / 3 * 3 + 1), from, 3);
                default -> {
                    int years = years();
                    yield onOrAfter(LocalDate.of(Math.floorDiv(from.getYear(), years) * years, 1, 1), from, 12L * years);
                }
            };
        }

        private static LocalDate onOrAfter(LocalDate begun, LocalDate from, long months) {
            return begun.isBefore(from) ? begun.plusMonths(months) : begun;
        }

        LocalDate next(LocalDate day) {
            return switch (this) {
                case DAY, TWO_DAYS, WEEK, TWO_WEEKS -> day.plusDays((long) days);
                case MONTH -> day.plusMonths(1);
                case QUARTER -> day.plusMonths(3);
                default -> day.plusYears(years());
            };
        }

        private int years() {
            return (int) Math.round(days / YEAR.days);
        }

        String label(LocalDate day, boolean withYear) {
            return switch (this) {
                case DAY, TWO_DAYS, WEEK, TWO_WEEKS -> withYear ? DateWords.of(EdtfDate.of(day)) : DateWords.withoutYear(EdtfDate.of(day));
                case MONTH, QUARTER -> DateWords.of(EdtfDate.of(day.toString().substring(0, 7)));
                default -> String.valueOf(day.getYear());
            };
        }
    }

    /**
     * A day, month or year that is named under the line.
     *
     * @param before whether its name stands at the left of it
     */
    public record Tick(double x, double labelX, String label, boolean before) {}

    /** Where the beginning of a day stands; at an end what is beyond it. */
    double at(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / (ChronoUnit.DAYS.between(from, to) + 1);
        return Math.round((MARGIN + Math.max(0, Math.min(1, share)) * (WIDTH - 2 * MARGIN)) * 10) / 10.0;
    }

    /** The day that stands at {@code x}. */
    LocalDate day(double x) {
        double share = Math.max(0, Math.min(1, (x - MARGIN) / (WIDTH - 2 * MARGIN)));
        return from.plusDays((long) Math.floor(share * ChronoUnit.DAYS.between(from, to)));
    }

    List<Tick> ticks() {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        Step step = Step.MILLENNIUM;
        for (int i = Step.values().length - 1; i >= 0 && days / Step.values()[i].days <= MOST_TICKS; i--) {
            step = Step.values()[i];
        }
        List<Tick> ticks = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        for (LocalDate day = step.first(from); !day.isAfter(to); day = step.next(day)) {
            double x = at(day);
            boolean before = x > LAST_LABEL;
            ticks.add(new Tick(x, before ? x - 3 : x + 3, step.label(day, day.getYear() != year), before));
            year = day.getYear();
        }
        return ticks;
    }
}

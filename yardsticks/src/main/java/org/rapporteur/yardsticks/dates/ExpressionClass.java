package org.rapporteur.yardsticks.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What sort of expression it is, by its type, value and words. Each is counted in the first class that fits. */
enum ExpressionClass {
    SET("set", "of type SET: what repeats", mark -> mark.type().equals("SET")),
    VAGUE("vague reference", "PRESENT_REF, PAST_REF or FUTURE_REF", Marked::isVague),
    VAGUE_LENGTH("vague duration", "of type DURATION, not counted (PXD)", mark -> mark.type().equals("DURATION") && mark.value().contains("X")),
    LENGTH("duration", "of type DURATION, counted", mark -> mark.type().equals("DURATION")),
    TIME("time of day", "of type TIME", mark -> mark.type().equals("TIME")),
    DAY("month and day", "a month's name with a day, or a date in digits", mark -> holds(mark, Words.DAY)),
    WEEKDAY("day name", "Monday to Sunday without a date", mark -> holds(mark, Words.WEEKDAY)),
    MONTH("month", "a month's name without a day", mark -> holds(mark, Words.MONTH)),
    YEAR("year", "a year, decade or century in digits", mark -> holds(mark, Words.YEAR)),
    RELATIVE("relative", "all other: yesterday, last week, two years ago, the end of the year", mark -> true);

    private final String label;
    private final String definition;
    private final Predicate<Marked> fits;

    ExpressionClass(String label, String definition, Predicate<Marked> fits) {
        this.label = label;
        this.definition = definition;
        this.fits = fits;
    }

    /** The calendar's names, long and short, as the Java platform has them. */
    private static final class Words {

        private static final String MONTHS = Arrays.stream(Month.values())
                .flatMap(month -> Stream.of(TextStyle.FULL, TextStyle.SHORT).map(style -> month.getDisplayName(style, Locale.ENGLISH)))
                .distinct()
                .collect(Collectors.joining("|", "(?:", "|Sept)"));
        private static final Pattern DAY = Pattern.compile(
                "\\b" + MONTHS + "\\.? (?:the )?[0-3]?[0-9](?![0-9])|\\b[0-3]?[0-9](?:st|nd|rd|th)?(?: of)? " + MONTHS + "\\b|[0-9]+[-/.][0-9]+[-/.][0-9]+");
        private static final Pattern MONTH = Pattern.compile("\\b" + MONTHS + "\\b");
        private static final Pattern WEEKDAY = Pattern.compile(Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(Collectors.joining("|", "\\b(?:", ")")));
        private static final Pattern YEAR = Pattern.compile("\\b[0-9]{4}s?\\b|[0-9]0s\\b|\\b[12]?[0-9](?:st|nd|rd|th)[ -]century");
    }

    private static boolean holds(Marked mark, Pattern pattern) {
        return pattern.matcher(mark.words()).find();
    }

    static ExpressionClass of(Marked mark) {
        return Stream.of(values()).filter(one -> one.fits.test(mark)).findFirst().orElseThrow();
    }

    String label() {
        return label;
    }

    String definition() {
        return definition;
    }
}

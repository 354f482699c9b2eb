package org.rapporteur.intake.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.record.EdtfDate;

/**
 * A date found in a line of text.
 *
 * <p>Understood are the English ways of writing ({@code 2 June 2025, June 2nd, 02-Jun-25, Monday 2 June}), ISO 8601 and
 * numbers with the day first where dots or the numbers themselves settle it. What is not written stays {@code X}: the
 * year of {@code May 17} is {@code XXXX}, the century of {@code 3 JAN 90} is {@code XX}, and of {@code 03/04/2025} only
 * the year is sure.
 *
 * @param start where it starts in the line, in UTF-16 units
 * @param end first unit after it
 * @param date what it says
 */
public record WrittenDate(int start, int end, EdtfDate date) {

    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                + "|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:1[89]|20)[0-9]{2})(?![0-9])";
    private static final String GAP = "(?:\\s*[,./-]\\s*|\\s+(?:of\\s+)?)";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?\\s*,?\\s+)?";
    private static final String LEFT = "(?<![\\p{L}\\p{N}])";
    private static final String RIGHT = "(?![\\p{L}\\p{N}])";

    /** The forms, the fuller before the barer. */
    private static final List<Pattern> FORMS = compiled(
            LEFT + "(?<year>[12][0-9]{3})(?<mark>[-/.])(?<number>0?[1-9]|1[0-2])\\k<mark>" + DAY
                    + "(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?\\s?(?:z|utc|gmt|[+-][0-9]{2}:?[0-9]{2})?)?"
                    + RIGHT,
            LEFT + WEEKDAY + DAY + GAP + MONTH + GAP + YEAR,
            LEFT + WEEKDAY + MONTH + "\\s*" + DAY + "(?:\\s*,\\s*|\\s+)" + YEAR,
            LEFT + "(?<first>[0-3]?[0-9])(?<mark>[./-])(?<second>[0-3]?[0-9])\\k<mark>" + YEAR,
            LEFT + WEEKDAY + DAY + "[ -]" + MONTH + "[ -]’?'?(?<decade>[0-9]{2})(?![0-9:])",
            LEFT + WEEKDAY + DAY + "\\s+(?:of\\s+)?" + MONTH + RIGHT,
            LEFT + WEEKDAY + MONTH + "\\s*" + DAY + RIGHT,
            LEFT + MONTH + "\\s*,?\\s+" + YEAR);

    private static List<Pattern> compiled(String... forms) {
        return Arrays.stream(forms)
                .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /** The first date in {@code line}; where several forms start together, the fullest. */
    public static Optional<WrittenDate> first(String line) {
        return FORMS.stream()
                .flatMap(form -> firstOf(form, line).stream())
                .min(Comparator.comparingInt(WrittenDate::start)
                        .thenComparing(WrittenDate::end, Comparator.reverseOrder()));
    }

    private static Optional<WrittenDate> firstOf(Pattern form, String line) {
        Matcher matcher = form.matcher(line);
        while (matcher.find()) {
            Optional<EdtfDate> date = edtf(matcher);
            if (date.isPresent()) {
                return Optional.of(new WrittenDate(matcher.start(), matcher.end(), date.get()));
            }
        }
        return Optional.empty();
    }

    /** What {@code text} says if it is a date and nothing else, else {@link EdtfDate#UNKNOWN}. */
    public static EdtfDate read(String text) {
        String line = text.strip();
        return line.length() > 60
                ? EdtfDate.UNKNOWN
                : first(line)
                        .filter(hit -> hit.start == 0 && hit.end == line.length())
                        .map(WrittenDate::date)
                        .orElse(EdtfDate.UNKNOWN);
    }

    private static Optional<EdtfDate> edtf(Matcher matcher) {
        String year = group(matcher, "year");
        String decade = group(matcher, "decade");
        String written = !year.isEmpty() ? year : decade.isEmpty() ? "XXXX" : "XX" + decade;
        if (!group(matcher, "first").isEmpty()) {
            return numeric(written, matcher);
        }
        String number = group(matcher, "number");
        int month = number.isEmpty() ? monthOf(group(matcher, "month")) : Integer.parseInt(number);
        String day = group(matcher, "day");
        return day.isEmpty()
                ? Optional.of(EdtfDate.of("%s-%02d".formatted(written, month)))
                : day(written, month, Integer.parseInt(day));
    }

    private static String group(Matcher matcher, String name) {
        if (!matcher.pattern().pattern().contains("(?<" + name + ">")) {
            return "";
        }
        String group = matcher.group(name);
        return group == null ? "" : group;
    }

    private static int monthOf(String name) {
        String letters = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(letters) / 3 + 1;
    }

    /** Dots put the day first everywhere; strokes do so in some countries only, so there the numbers must settle it. */
    private static Optional<EdtfDate> numeric(String year, Matcher matcher) {
        int first = Integer.parseInt(matcher.group("first"));
        int second = Integer.parseInt(matcher.group("second"));
        if (matcher.group("mark").equals(".") || first > 12 || first == second) {
            return day(year, second, first);
        }
        if (second > 12) {
            return day(year, first, second);
        }
        return first < 1 || second < 1 ? Optional.empty() : Optional.of(EdtfDate.of(year));
    }

    private static Optional<EdtfDate> day(String year, int month, int day) {
        // 2024 stands for any year that is not written: it has a 29th of February.
        int leap = year.contains("X") ? 2024 : Integer.parseInt(year);
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(leap, month).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(EdtfDate.of("%s-%02d-%02d".formatted(year, month, day)));
    }

    /**
     * Gives {@code date} its year, or its century, if {@code published} leaves only one that makes sense: a dateline is
     * at most a month older than the publication and not more than three days younger. Otherwise {@code date} as it is.
     */
    public static EdtfDate settled(EdtfDate date, EdtfDate published) {
        Optional<LocalDate> from = published.earliest().map(day -> day.minusDays(31));
        Optional<LocalDate> until = published.latest().map(day -> day.plusDays(3));
        if (!date.text().startsWith("XX") || from.isEmpty() || until.isEmpty()) {
            return date;
        }
        Pattern fitting = Pattern.compile(date.text().substring(0, 4).replace("X", "[0-9]"));
        List<EdtfDate> possible = IntStream.rangeClosed(
                        from.get().getYear(), until.get().getYear())
                .mapToObj(Integer::toString)
                .filter(year -> fitting.matcher(year).matches())
                .map(year -> EdtfDate.of(year + date.text().substring(4)))
                .filter(candidate -> candidate
                        .day()
                        .filter(day -> !day.isBefore(from.get()) && !day.isAfter(until.get()))
                        .isPresent())
                .toList();
        return possible.size() == 1 ? possible.get(0) : date;
    }
}

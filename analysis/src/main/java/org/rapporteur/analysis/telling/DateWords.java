package org.rapporteur.analysis.telling;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.EdtfDate;

/** Dates as people write them; what the date leaves open stays open. */
public final class DateWords {

    private static final Pattern POINT =
            Pattern.compile("([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?([~?%])?(?:T.*)?");

    private DateWords() {}

    /** "2 June 2025", "17 May (year not stated)", "May 2025", "16 May 2025 to 18 May 2025"; {@code ""} if unknown. */
    public static String of(EdtfDate date) {
        return words(date, true);
    }

    /** As {@link #of}, without the year: "17 May"; of a date without month the year. */
    public static String withoutYear(EdtfDate date) {
        return words(date, false);
    }

    /** As {@link #of}, to stand in brackets. */
    public static String inBrackets(EdtfDate date) {
        return of(date).replace(" (year not stated)", ", year not stated");
    }

    /** With the preposition it takes in a sentence: "on 2 June 2025", "in May 2025"; {@code ""} if unknown. */
    public static String when(EdtfDate date) {
        String words = of(date);
        if (words.isEmpty()) {
            return "";
        } else if (date.text().contains("/")) {
            return words.startsWith("since") || words.startsWith("until") ? words : "from " + words;
        }
        return (Character.isDigit(words.charAt(0)) && words.contains(" ") ? "on " : "in ") + words;
    }

    private static String words(EdtfDate date, boolean year) {
        String text = date.text();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text, year);
        }
        String from = point(text.substring(0, slash), year);
        String to = point(text.substring(slash + 1), year);
        if (from.isEmpty()) {
            return to.isEmpty() ? "" : "until " + to;
        }
        return to.isEmpty() ? "since " + from : from + " to " + to;
    }

    private static String point(String text, boolean withYear) {
        Matcher point = POINT.matcher(text);
        if (!point.matches()) {
            return "";
        }
        String year = point.group(1).contains("X") ? "" : point.group(1);
        String about = "~".equals(point.group(4)) || "%".equals(point.group(4)) ? "about " : "";
        String month = monthOf(point.group(2));
        if (month.isEmpty()) {
            return year.isEmpty() ? "" : about + year;
        }
        String day = point.group(3) == null || point.group(3).contains("X")
                ? ""
                : Integer.parseInt(point.group(3)) + " ";
        String tail = !withYear ? "" : year.isEmpty() ? " (year not stated)" : " " + year;
        return about + day + month + tail;
    }

    private static String monthOf(String number) {
        if (number == null || number.contains("X")) {
            return "";
        }
        int month = Integer.parseInt(number);
        return switch (month) {
            case 21, 25, 29 -> "spring";
            case 22, 26, 30 -> "summer";
            case 23, 27, 31 -> "autumn";
            case 24, 28, 32 -> "winter";
            case 33, 34, 35, 36 -> "quarter " + (month - 32);
            default -> month >= 1 && month <= 12 ? Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK) : "";
        };
    }
}

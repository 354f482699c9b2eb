package org.rapporteur.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that may be known only in part, in the Extended Date/Time Format (EDTF, ISO 8601-2).
 *
 * <p>Held are: days, months and years with unspecified digits ({@code 2025-06-02}, {@code XXXX-05-17},
 * {@code 2025-05}, {@code 202X}), the qualifiers {@code ~ ? %}, seasons and quarters as months 21–36, intervals
 * ({@code 2025-05-16/2025-05-18}, {@code 2022-02/..}) and a time of day after {@code T}. Nothing is ever guessed: what
 * the report leaves open stays {@code X}.
 *
 * @param text the EDTF string; {@code ""} when nothing is known
 */
public record EdtfDate(String text) {

    public static final EdtfDate UNKNOWN = new EdtfDate("");

    private static final String POINT =
            "[0-9X]{4}(?:-(?:[0-9X]{2})(?:-(?:[0-9X]{2}))?)?[~?%]?(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?";
    private static final Pattern EDTF = Pattern.compile("(?:" + POINT + ")|(?:(?:\\.\\.|" + POINT + ")?/(?:\\.\\.|" + POINT + ")?)");
    private static final Pattern DAY = Pattern.compile("([0-9X]{4})-([0-9X]{2})-([0-9X]{2}).*");
    private static final Pattern WHOLE = Pattern.compile("([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-([0-9]{2}))?)?(?:[~?%T].*)?");

    public EdtfDate {
        Objects.requireNonNull(text, "text");
        if (!text.isEmpty() && !EDTF.matcher(text).matches()) {
            throw new RecordException("'%s' is not a date in EDTF, such as 2025-06-02 or XXXX-05-17".formatted(text));
        }
    }

    public static EdtfDate of(String text) {
        return text.isEmpty() ? UNKNOWN : new EdtfDate(text);
    }

    public static EdtfDate of(LocalDate day) {
        return new EdtfDate(day.toString());
    }

    public boolean isKnown() {
        return !text.isEmpty();
    }

    /** The one calendar day this is, if it is exactly that. */
    public Optional<LocalDate> day() {
        return text.contains("/") || !DAY.matcher(text).matches() || !text.matches("[0-9-]{10}(?:[~?%T].*)?")
                ? Optional.empty()
                : earliest();
    }

    /** The first day it can mean, where the year is known. */
    public Optional<LocalDate> earliest() {
        String first = text.contains("/") ? text.substring(0, text.indexOf('/')) : text;
        return bound(first, true);
    }

    /** The last day it can mean, where the year is known; empty for an interval without an end. */
    public Optional<LocalDate> latest() {
        String last = text.contains("/") ? text.substring(text.indexOf('/') + 1) : text;
        return bound(last, false);
    }

    private static Optional<LocalDate> bound(String point, boolean first) {
        Matcher whole = WHOLE.matcher(point.replace("-XX", ""));
        if (!whole.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(whole.group(1));
            if (whole.group(2) == null) {
                return Optional.of(first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(whole.group(2)));
            if (whole.group(3) == null) {
                return Optional.of(first ? month.atDay(1) : month.atEndOfMonth());
            }
            return Optional.of(LocalDate.parse(point.substring(0, 10)));
        } catch (DateTimeParseException impossibleDay) {
            return Optional.empty();
        }
    }

    /** As written, for people and for the record. */
    @Override
    public String toString() {
        return text;
    }
}

package org.rapporteur.desk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.RecordException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Dates as people type them: a day in the calendar, or an EDTF date that is open in part. */
public final class Dates {

    private static final Pattern OPEN = Pattern.compile("[0-9X]{4}(?:-(?<month>[0-9X]{2})(?:-(?<day>[0-9X]{2}))?)?[~?%]?");
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;

    private Dates() {}

    /** Any EDTF date that can be a date of the calendar: {@code 2025-05-17}, {@code 2025-05}, {@code XXXX-05-17}. */
    static final class Published implements ITypeConverter<EdtfDate> {

        @Override
        public EdtfDate convert(String typed) {
            return published(typed).orElseThrow(() -> noSuchDay(typed));
        }
    }

    /** A date of which at least the year is known, so that others can be before or after it. */
    static final class Since implements ITypeConverter<EdtfDate> {

        @Override
        public EdtfDate convert(String typed) {
            return ofKnownYear(typed).orElseThrow(() -> noSuchDay(typed));
        }
    }

    /** An EDTF date that can be a date of the calendar; empty if {@code typed} is none. */
    public static Optional<EdtfDate> published(String typed) {
        return parsed(typed).filter(date -> date.earliest().isPresent() || typed.contains("X") && canBe(typed));
    }

    /** A date of which at least the year is known; empty if {@code typed} is none. */
    public static Optional<EdtfDate> ofKnownYear(String typed) {
        return parsed(typed).filter(date -> date.earliest().isPresent());
    }

    private static Optional<EdtfDate> parsed(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(EdtfDate.of(typed.strip()));
        } catch (RecordException notEdtf) {
            return Optional.empty();
        }
    }

    private static boolean canBe(String typed) {
        Matcher open = OPEN.matcher(typed.strip());
        return open.matches() && within(open.group("month"), MONTHS) && within(open.group("day"), LONGEST_MONTH);
    }

    private static boolean within(String digits, int highest) {
        if (digits == null || digits.contains("X")) {
            return true;
        }
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= highest;
    }

    private static TypeConversionException noSuchDay(String typed) {
        return new TypeConversionException("'%s' is not a date such as 2025-05-17".formatted(typed));
    }
}

package org.rapporteur.yardsticks.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.EdtfDate;

/**
 * The days on which an incident may have been.
 *
 * @param first the first of them, {@link LocalDate#MIN} where only the last is known ({@code - 08 JAN 90})
 * @param last the last of them
 */
record Days(LocalDate first, LocalDate last) {

    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final Pattern DAY = Pattern.compile("(?:([0-9]{1,2})\\s+)?([A-Z]{3})[A-Z]*\\.?\\s+(?:19)?([0-9]{2})(?![0-9])");
    private static final String BEFORE = "-";

    /** Whether it says no more than that it was before a day. */
    boolean isOpen() {
        return first.equals(LocalDate.MIN);
    }

    /** The alternatives of a slot's value: {@code 08 JAN 90}, {@code 07 JAN 90 - 08 JAN 90}, {@code - 08 JAN 90}; none if it gives no date with a year. */
    static List<Days> in(String value) {
        List<Days> found = new ArrayList<>();
        for (String part : value.split("/")) {
            String words = part.replaceAll("[()?]", " ").strip();
            Matcher day = DAY.matcher(words);
            if (!day.find()) {
                continue;
            }
            LocalDate first = day(day, true);
            LocalDate last = day(day, false);
            while (day.find()) {
                last = day(day, false);
            }
            found.add(new Days(words.startsWith(BEFORE) ? LocalDate.MIN : first, last));
        }
        return found.stream().filter(days -> !days.first.isAfter(days.last)).toList();
    }

    private static LocalDate day(Matcher written, boolean first) {
        int month = MONTHS.indexOf(written.group(2)) + 1;
        LocalDate begin = LocalDate.of(1900 + Integer.parseInt(written.group(3)), Math.max(1, month), 1);
        if (written.group(1) == null) {
            return first ? begin : begin.plusMonths(1).minusDays(1);
        }
        int day = Math.max(1, Integer.parseInt(written.group(1)));
        return begin.withDayOfMonth(Math.min(day, begin.lengthOfMonth()));
    }

    private EdtfDate inYear(EdtfDate date) {
        return EdtfDate.of(date.text().replace("XXXX", String.valueOf(last.getYear())));
    }

    /** Whether a date, or the time from it to {@code end}, can mean one of these days; one without a year can be of any. */
    boolean meet(EdtfDate start, EdtfDate end) {
        EdtfDate from = inYear(start.isKnown() ? start : end);
        EdtfDate until = inYear(end.isKnown() ? end : start);
        return from.earliest().isPresent()
                && until.latest().isPresent()
                && !from.earliest().get().isAfter(last)
                && !until.latest().get().isBefore(first);
    }
}

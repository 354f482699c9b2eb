package org.rapporteur.reading.dates;

import java.util.Objects;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Span;

/**
 * Words that stand for a time.
 *
 * @param value the date or stretch they mean, {@link EdtfDate#UNKNOWN} where the report leaves it open (and for mere
 *     lengths: "two hours")
 * @param timex the same in TIMEX3 notation (TimeML 1.2.1: {@code P3Y}, {@code 2025-W22}, {@code PRESENT_REF}),
 *     {@code ""} if open
 * @param sentence index of the sentence in the passage
 * @param first index of the first token
 * @param last index of the last token
 * @param span offsets in the report's text, in code points
 */
public record DateMention(EdtfDate value, String timex, Kind kind, int sentence, int first, int last, Span span) {

    /** What kind of time, as in TIMEX3. */
    public enum Kind {
        DATE,
        DURATION,
        SET,
        TIME
    }

    public DateMention {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(timex, "timex");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}

package org.rapporteur.reading.dates;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Span;

/**
 * Words that stand for a time.
 *
 * @param value the date or stretch they mean, {@link EdtfDate#UNKNOWN} where the report leaves it open (and for mere
 *     lengths: "two hours")
 * @param kind that of its first expression
 * @param expressions the same as TIMEX3 has it: one, of a stretch between two dates its two ends
 * @param sentence index of the sentence in the passage
 * @param first index of the first token
 * @param last index of the last token
 * @param span offsets in the report's text, in code points
 */
public record DateMention(EdtfDate value, Kind kind, List<Timex> expressions, int sentence, int first, int last, Span span) {

    /** What kind of time, as in TIMEX3. */
    public enum Kind {
        DATE,
        DURATION,
        SET,
        TIME
    }

    public DateMention {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        expressions = List.copyOf(expressions);
        if (expressions.isEmpty()) {
            throw new IllegalArgumentException("a mention without an expression");
        }
    }

    /** In TIMEX3 notation ({@code P3Y}, {@code 2025-W22}, {@code PRESENT_REF}), {@code ""} if open; of two ends {@code from/to}. */
    public String timex() {
        return expressions.stream().map(Timex::value).collect(Collectors.joining("/"));
    }
}

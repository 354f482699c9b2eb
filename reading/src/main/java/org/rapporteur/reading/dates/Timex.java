package org.rapporteur.reading.dates;

import java.util.Objects;
import org.rapporteur.record.Span;

/**
 * One expression of time as TIMEX3 marks it (TimeML 1.2.1, Saurí et al. 2006). "From 3 to 5 May" is one stretch of time
 * but two expressions.
 *
 * @param value {@code 2025-06-04}, {@code P3Y}, {@code 2025-W22}, {@code PRESENT_REF}; {@code ""} if open
 * @param mod {@code START MID END APPROX EQUAL_OR_MORE} …, {@code ""} if none
 * @param span offsets in the report's text, in code points; without the preposition
 */
public record Timex(DateMention.Kind kind, String value, String mod, Span span) {

    public Timex {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(mod, "mod");
        Objects.requireNonNull(span, "span");
    }
}

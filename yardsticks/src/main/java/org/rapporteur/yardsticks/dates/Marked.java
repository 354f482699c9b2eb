package org.rapporteur.yardsticks.dates;

import java.util.Objects;
import org.rapporteur.record.Span;

/**
 * An expression of time, annotated or found.
 *
 * @param type {@code DATE TIME DURATION SET}
 * @param value as TIMEX3 has it ({@code 2013-03-22}, {@code P2Y}); in GUM days, or two with a bar between; {@code ""} if
 *     none is given
 * @param mod {@code START END APPROX} …, {@code ""} if none
 * @param span code points of the text
 * @param words of the text at the span
 */
record Marked(String type, String value, String mod, Span span, String words) {

    Marked {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(mod, "mod");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(words, "words");
    }

    boolean meets(Marked other) {
        return span.start() < other.span.end() && other.span.start() < span.end();
    }

    /** A reference to now, to the past or to the future as such. */
    boolean isVague() {
        return value.endsWith("_REF");
    }
}

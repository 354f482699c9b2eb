package org.rapporteur.record;

import java.util.List;
import java.util.Objects;

/**
 * A number with what it counts.
 *
 * @param what {@code killed injured missing captured displaced exchanged duration …}
 * @param value the number stated, {@code NaN} where only a bound or a vague one ("thousands") is
 * @param low lower bound, {@code NaN} if none ("at least 30 days": 30)
 * @param high upper bound, {@code NaN} if none
 * @param unit what is counted in ("person", "day", "euro")
 * @param of the words for what is counted ("prisoners of war")
 * @param per {@code "side"} where it holds for each side, the noun where it holds for each of something else ("50 for each
 *     officer": {@code officer}), else {@code ""}
 * @param source id of the actor who gives the figure, {@code ""} if the report itself
 */
public record Figure(
        String what,
        double value,
        double low,
        double high,
        String unit,
        String of,
        String per,
        String source,
        List<Citation> citations) {

    public Figure {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(per, "per");
        Objects.requireNonNull(source, "source");
        if (what.isBlank()) {
            throw new RecordException("a figure that counts nothing");
        }
        citations = Evidence.of(citations, "figure");
    }
}

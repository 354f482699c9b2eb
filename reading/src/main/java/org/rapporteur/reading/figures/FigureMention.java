package org.rapporteur.reading.figures;

import java.util.Locale;
import java.util.Objects;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Span;

/**
 * Words that give a number of something.
 *
 * @param sentence index of the sentence in the passage
 * @param token index of the word that the number stands for: the counted noun, or the number itself ("nine killed")
 * @param total {@code true} if it sums up over time ("since the war began") rather than counting one incident
 * @param span of the number with its bounds and what it counts, in code points of the report's text
 */
public record FigureMention(Figure figure, int sentence, int token, boolean total, Span span) {

    public FigureMention {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(span, "span");
    }

    /** In short: {@code killed 9 person (civilians)}, {@code duration 30.. day (truce)}. */
    @Override
    public String toString() {
        String unit = figure.unit().isEmpty() ? "" : figure.unit() + " ";
        String per = figure.per().isEmpty() ? "" : " per " + figure.per();
        return "%s %s %s(%s)%s".formatted(figure.what(), number(), unit, figure.of(), per);
    }

    private String number() {
        if (!Double.isNaN(figure.value())) {
            return plain(figure.value());
        }
        return plain(figure.low()) + ".." + plain(figure.high());
    }

    private static String plain(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        return number == Math.rint(number) ? "%d".formatted((long) number) : String.format(Locale.ROOT, "%s", number);
    }
}

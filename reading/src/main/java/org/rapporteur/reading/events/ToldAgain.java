package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.reading.figures.FigureMention;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

/**
 * Figures of one event that a report gives more than once: "a guard was killed … the guard", "the murder of Salas". Told
 * again it is one figure with two citations; "a guard" and "a guard" are two. Pure functions.
 */
final class ToldAgain {

    /** How much before the counted words is looked at: as long as "another ". */
    private static final int BEFORE = 8;

    private static final Pattern DEFINITE = Pattern.compile("(?:^|\\W)the ");
    private static final Pattern INDEFINITE = Pattern.compile("\\b(?:an?|another) ");

    private ToldAgain() {}

    /** @param mentions of one event, in the order in which they are told */
    static List<Figure> once(Report report, List<FigureMention> mentions) {
        List<Figure> figures = new ArrayList<>();
        for (FigureMention mention : mentions) {
            Figure figure = mention.figure();
            int known = isDefinite(report, mention) ? indexOf(figures, figure) : -1;
            if (known < 0) {
                figures.add(figure);
            } else {
                figures.set(known, cited(figures.get(known), both(figures.get(known), figure)));
            }
        }
        return List.copyOf(figures);
    }

    private static boolean isDefinite(Report report, FigureMention mention) {
        Span span = mention.span();
        String words = report.text().slice(new Span(Math.max(0, span.start() - BEFORE), span.end())).toLowerCase(Locale.ROOT);
        boolean indefinite = INDEFINITE.matcher(words).find();
        boolean named = !mention.figure().of().isEmpty() && Character.isUpperCase(mention.figure().of().codePointAt(0));
        return DEFINITE.matcher(words).find() || named && !indefinite;
    }

    /** Of the figure that counts the same; -1 if none does. */
    private static int indexOf(List<Figure> figures, Figure figure) {
        for (int i = 0; i < figures.size(); i++) {
            if (cited(figures.get(i), figure.citations()).equals(figure)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Citation> both(Figure one, Figure other) {
        return Stream.concat(one.citations().stream(), other.citations().stream()).distinct().toList();
    }

    private static Figure cited(Figure figure, List<Citation> citations) {
        return new Figure(
                figure.what(), figure.value(), figure.low(), figure.high(), figure.unit(), figure.of(), figure.per(), figure.source(), citations);
    }
}

package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.rapporteur.analysis.telling.FigureWords;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.record.Figure;

/**
 * What different sources say of one number: who says 12, who says 17, who says no more than 20, each on the same scale from nought.
 *
 * @param what is counted
 * @param span from the least to the most that is said, {@code ""} if all say one number or none does
 * @param most at the end of the scale, {@code ""} if there is no number
 */
public record Counted(String what, String span, String most, List<Row> rows) {

    /** Length of a bar's drawing in its own units. */
    public static final int WIDTH = 200;

    private static final double LEAST = 3;

    /** What counts people and says nothing of which. */
    private static final Set<String> ANY_PEOPLE = Set.of("", "people", "persons", "person");

    public Counted {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(most, "most");
        rows = List.copyOf(rows);
    }

    /** Whether there is anything to compare. */
    public boolean compares() {
        return !most.isEmpty() && rows.size() > 1;
    }

    /**
     * A figure.
     *
     * @param source who gives it
     * @param now what has taken its place, {@code ""} if it holds
     */
    public record Row(String amount, String source, String now, Words words, Bar bar) {}

    /**
     * A figure on the scale.
     *
     * @param from where what it can mean begins
     * @param width how far it reaches; 0 for one number
     * @param open whether it reaches on without a bound
     * @param known whether it has any number
     */
    public record Bar(double from, double width, boolean open, boolean known) {}

    /** A figure and what is said of it beside its number. */
    record Given(Figure figure, String source, String now, Words words) {}

    /** The figures by what they count, in the order in which that comes up; those of one thing from the least to the most. */
    static List<Counted> of(List<Given> figures) {
        Map<List<String>, List<Given>> alike = new LinkedHashMap<>();
        figures.forEach(it -> alike.computeIfAbsent(thing(it.figure()), none -> new ArrayList<>()).add(it));
        return alike.values().stream().map(Counted::one).toList();
    }

    private static List<String> thing(Figure figure) {
        String of = figure.of().toLowerCase(Locale.ROOT).strip();
        return List.of(figure.what(), figure.unit(), figure.per(), figure.unit().equals("person") && ANY_PEOPLE.contains(of) ? "" : of);
    }

    private static Counted one(List<Given> figures) {
        double most = figures.stream().flatMapToDouble(it -> numbers(it.figure())).max().orElse(Double.NaN);
        double least = figures.stream().flatMapToDouble(it -> numbers(it.figure())).min().orElse(Double.NaN);
        Figure first = figures.get(0).figure();
        String of = first.of().isBlank() ? first.unit() : first.of();
        Function<Given, Double> order = it -> numbers(it.figure()).min().orElse(Double.POSITIVE_INFINITY);
        return new Counted(
                Phrases.capitalised(Phrases.oneLine(first.what() + (of.isBlank() ? "" : ", " + of) + (first.per().isBlank() ? "" : ", on each " + first.per()))),
                Double.isNaN(most) || least == most ? "" : "%s to %s".formatted(FigureWords.number(least), FigureWords.number(most)),
                Double.isNaN(most) ? "" : FigureWords.number(most),
                figures.stream()
                        .sorted(Comparator.comparing(order))
                        .map(it -> new Row(FigureWords.of(it.figure()), it.source(), it.now(), it.words(), bar(it.figure(), most)))
                        .toList());
    }

    private static DoubleStream numbers(Figure figure) {
        return DoubleStream.of(figure.value(), figure.low(), figure.high()).filter(number -> !Double.isNaN(number));
    }

    private static Bar bar(Figure figure, double most) {
        double scale = most > 0 ? (WIDTH - 2 * LEAST) / most : 0;
        if (!Double.isNaN(figure.value())) {
            return new Bar(at(figure.value(), scale), 0, false, true);
        } else if (Double.isNaN(figure.low()) && Double.isNaN(figure.high())) {
            return new Bar(0, 0, false, false);
        }
        double from = Double.isNaN(figure.low()) ? LEAST : at(figure.low(), scale);
        double to = Double.isNaN(figure.high()) ? WIDTH : at(figure.high(), scale);
        return new Bar(from, Math.max(LEAST, to - from), Double.isNaN(figure.high()), true);
    }

    private static double at(double number, double scale) {
        return Math.round((LEAST + Math.max(0, number) * scale) * 10) / 10.0;
    }
}

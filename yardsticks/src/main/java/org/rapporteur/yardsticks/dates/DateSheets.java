package org.rapporteur.yardsticks.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.yardsticks.Sheet;
import org.rapporteur.yardsticks.dates.DateScore.Pair;
import org.rapporteur.yardsticks.dates.DateScore.Slip;

/** The tables of one scheme. Pure functions. */
final class DateSheets {

    private DateSheets() {}

    static List<Sheet> of(Scheme scheme, List<DateScore> scores) {
        return List.of(figures(scheme, scores), classes(scheme, scores), errors(scheme, scores));
    }

    private static String id(Scheme scheme, String table) {
        return scheme.name().toLowerCase(Locale.ROOT) + "-" + table;
    }

    private static List<Pair> pairs(List<DateScore> scores) {
        return scores.stream().flatMap(score -> score.pairs().stream()).toList();
    }

    private static Sheet figures(Scheme scheme, List<DateScore> scores) {
        int spurious = scores.stream().mapToInt(score -> score.spurious().size()).sum();
        DateTally all = DateTally.of(pairs(scores), spurious);
        String title = "%s: %d texts, %d expressions annotated, %d found"
                .formatted(scheme.label(), scores.size(), all.annotated(), all.found());
        List<List<String>> rows = new ArrayList<>(List.of(row("strict", all, all.exact()), row("relaxed", all, all.matched())));
        if (scheme == Scheme.TIMEML) {
            rows.add(row("type", all, all.typed()));
        }
        rows.add(row("value", all, all.valued()));
        return new Sheet(id(scheme, "figures"), title, List.of("", "right", "precision", "recall", "F1"), rows);
    }

    private static List<String> row(String name, DateTally tally, int right) {
        return List.of(
                name,
                String.valueOf(right),
                DateTally.figure(tally.precision(right)),
                DateTally.figure(tally.recall(right)),
                DateTally.figure(tally.f1(right)));
    }

    private static Sheet classes(Scheme scheme, List<DateScore> scores) {
        List<List<String>> rows = new ArrayList<>();
        for (ExpressionClass kind : ExpressionClass.values()) {
            List<Pair> own = pairs(scores).stream().filter(pair -> ExpressionClass.of(pair.annotated()) == kind).toList();
            int spurious = (int) scores.stream()
                    .flatMap(score -> score.spurious().stream())
                    .filter(mark -> ExpressionClass.of(mark) == kind)
                    .count();
            DateTally tally = DateTally.of(own, spurious);
            if (tally.annotated() + tally.found() > 0) {
                rows.add(List.of(
                        kind.label(),
                        String.valueOf(tally.annotated()),
                        String.valueOf(tally.matched()),
                        String.valueOf(tally.valued()),
                        String.valueOf(spurious),
                        DateTally.figure(tally.f1(tally.valued()))));
            }
        }
        return new Sheet(
                id(scheme, "classes"),
                "By class of expression",
                List.of("class", "annotated", "matched", "right value", "spurious", "value F1"),
                rows);
    }

    private static Sheet errors(Scheme scheme, List<DateScore> scores) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (Slip slip : slips(scores)) {
            numbers.merge(slip.error().label() + ": " + slip.expression().label(), 1, Integer::sum);
        }
        List<List<String>> rows = numbers.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> List.of(entry.getKey(), String.valueOf(entry.getValue())))
                .toList();
        return new Sheet(id(scheme, "errors"), "What went wrong", List.of("error", "number"), rows);
    }

    static List<Slip> slips(List<DateScore> scores) {
        return scores.stream().flatMap(score -> score.slips().stream()).toList();
    }
}

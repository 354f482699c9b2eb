package org.rapporteur.yardsticks.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.yardsticks.Sheet;
import org.rapporteur.yardsticks.attribution.ArticleScore.Slip;

/** The tables in which the scores are shown. Pure functions of the scores. */
final class AttributionSheets {

    private AttributionSheets() {}

    /**
     * Errors of one class with one word as cue.
     *
     * @param example the first of them, in the order of the articles
     */
    record Kind(ErrorClass errorClass, String word, int number, String example) {}

    /** All tables of figures, in the order in which they are printed. */
    static List<Sheet> figures(List<ArticleScore> scores) {
        return List.of(
                counts(scores),
                measures(scores),
                constructions(scores),
                errors("missed", "Missed, by what went wrong", scores, ErrorClass::isMiss),
                errors("false", "False finds, by what went wrong", scores, errorClass -> !errorClass.isMiss()));
    }

    private static Sheet counts(List<ArticleScore> scores) {
        Tally tally = ArticleScore.tally(scores);
        long unread = scores.stream().filter(score -> !score.unread().isEmpty()).count();
        return new Sheet("counts", "Read", List.of("", "number"), List.of(
                List.of("articles", number(scores.size())),
                List.of("of them not read", number((int) unread)),
                List.of("attributions annotated", number(tally.all().annotated())),
                List.of("statements found", number(tally.found()))));
    }

    private static Sheet measures(List<ArticleScore> scores) {
        Tally tally = ArticleScore.tally(scores);
        Reference reference = Reference.standard();
        List<String> columns = new ArrayList<>(List.of("figure", "Rapporteur"));
        columns.addAll(reference.columns());
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            List<String> row = new ArrayList<>(List.of(measure.label(), share(measure.of(tally))));
            row.addAll(reference.of(measure));
            rows.add(row);
        }
        return new Sheet("figures", "Figures", columns, rows);
    }

    private static Sheet constructions(List<ArticleScore> scores) {
        List<List<String>> rows = new ArrayList<>();
        ArticleScore.constructions(scores)
                .forEach((construction, recall) -> rows.add(row(construction.label(), recall)));
        rows.add(row("all", ArticleScore.tally(scores).all()));
        return new Sheet(
                "constructions",
                "By construction",
                List.of("construction", "annotated", "missed", "recall", "source right"),
                rows);
    }

    private static List<String> row(String label, Tally.Recall recall) {
        return List.of(
                label,
                number(recall.annotated()),
                number(recall.annotated() - recall.matched()),
                recall.annotated() == 0 ? "–" : share(recall.share()),
                recall.sourced() == 0 ? "–" : share(recall.sourceShare()));
    }

    private static Sheet errors(String id, String title, List<ArticleScore> scores, Predicate<ErrorClass> which) {
        Map<ErrorClass, Long> sizes = slips(scores)
                .filter(slip -> which.test(slip.errorClass()))
                .collect(Collectors.groupingBy(Slip::errorClass, Collectors.counting()));
        long all = sizes.values().stream().mapToLong(size -> size).sum();
        List<List<String>> rows = Stream.of(ErrorClass.values())
                .filter(which)
                .sorted(Comparator.comparing(errorClass -> -sizes.getOrDefault(errorClass, 0L)))
                .map(errorClass -> {
                    int size = sizes.getOrDefault(errorClass, 0L).intValue();
                    return List.of(errorClass.label(), number(size), share(Tally.Share.of(size, (int) all)), errorClass.toString());
                })
                .toList();
        return new Sheet(id, title, List.of("class", "number", "share", "--of"), rows);
    }

    /** The commonest kinds of error first; where two are as common, in the order of class and word. */
    static List<Kind> kinds(List<ArticleScore> scores, Predicate<ErrorClass> which, int most) {
        Map<String, List<Slip>> groups = slips(scores)
                .filter(slip -> which.test(slip.errorClass()))
                .collect(Collectors.groupingBy(
                        slip -> slip.errorClass() + " " + slip.word(), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(group -> new Kind(
                        group.get(0).errorClass(), group.get(0).word(), group.size(), group.get(0).example()))
                .sorted(Comparator.comparing((Kind kind) -> -kind.number())
                        .thenComparing(Kind::errorClass)
                        .thenComparing(Kind::word))
                .limit(most)
                .toList();
    }

    private static Stream<Slip> slips(List<ArticleScore> scores) {
        return scores.stream().flatMap(score -> score.slips().stream());
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%d", number);
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}

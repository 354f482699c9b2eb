package org.rapporteur.yardsticks.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.reading.mentions.EntityKind;
import org.rapporteur.yardsticks.Sheet;
import org.rapporteur.yardsticks.entities.TextScore.Counts;
import org.rapporteur.yardsticks.entities.TextScore.Slip;

/** The tables that the yardstick prints. Pure functions. */
final class EntitySheets {

    private EntitySheets() {}

    static List<Sheet> of(List<AnnotatedText> texts, List<TextScore> scores) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(figures("overlapping", "Overlapping spans", scores, Counts::matched));
        sheets.add(figures("exact", "Exact spans", scores, Counts::exact));
        List<String> sources = texts.stream().map(AnnotatedText::source).distinct().toList();
        if (sources.size() > 1) {
            sheets.add(new Sheet("sources", "By source, overlapping, F1", headings(), sources.stream().map(s -> source(s, texts, scores)).toList()));
        }
        sheets.add(errors(scores));
        return sheets;
    }

    private static Sheet figures(String id, String title, List<TextScore> scores, Function<Counts, Integer> right) {
        List<List<String>> rows = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            rows.add(row(name(kind), sum(scores, kind), right));
        }
        rows.add(row("micro", all(scores), right));
        return new Sheet(id, title, List.of("kind", "annotated", "found", "right", "precision", "recall", "F1"), rows);
    }

    private static List<String> row(String name, Counts counts, Function<Counts, Integer> of) {
        int right = of.apply(counts);
        return List.of(
                name,
                String.valueOf(counts.annotated()),
                String.valueOf(counts.found()),
                String.valueOf(right),
                share(counts.precision(right)),
                share(counts.recall(right)),
                share(counts.f1(right)));
    }

    private static List<String> headings() {
        return Stream.of(Stream.of("source", "texts"), Stream.of(EntityKind.values()).map(EntitySheets::name), Stream.of("micro"))
                .flatMap(part -> part)
                .toList();
    }

    private static List<String> source(String source, List<AnnotatedText> texts, List<TextScore> scores) {
        List<TextScore> own = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).source().equals(source)) {
                own.add(scores.get(i));
            }
        }
        List<String> row = new ArrayList<>(List.of(source, String.valueOf(own.size())));
        for (EntityKind kind : EntityKind.values()) {
            Counts counts = sum(own, kind);
            row.add(share(counts.f1(counts.matched())));
        }
        row.add(share(all(own).f1(all(own).matched())));
        return row;
    }

    /** The largest first. */
    private static Sheet errors(List<TextScore> scores) {
        Map<ErrorClass, List<Slip>> byClass = slips(scores).collect(Collectors.groupingBy(Slip::errorClass));
        List<List<String>> rows = byClass.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<ErrorClass, List<Slip>> entry) -> -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> {
                    List<String> row = new ArrayList<>(List.of(entry.getKey().label(), String.valueOf(entry.getValue().size())));
                    for (EntityKind kind : EntityKind.values()) {
                        row.add(String.valueOf(entry.getValue().stream().filter(slip -> slip.kind() == kind).count()));
                    }
                    return row;
                })
                .toList();
        List<String> columns = new ArrayList<>(List.of("class", "number"));
        Stream.of(EntityKind.values()).map(EntitySheets::name).forEach(columns::add);
        return new Sheet("errors", "Errors", columns, rows);
    }

    static Stream<Slip> slips(List<TextScore> scores) {
        return scores.stream().flatMap(score -> score.slips().stream());
    }

    static String name(EntityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Counts sum(List<TextScore> scores, EntityKind kind) {
        return scores.stream().map(score -> score.counts().getOrDefault(kind, Counts.NONE)).reduce(Counts.NONE, Counts::plus);
    }

    private static Counts all(List<TextScore> scores) {
        return Stream.of(EntityKind.values()).map(kind -> sum(scores, kind)).reduce(Counts.NONE, Counts::plus);
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
    }
}

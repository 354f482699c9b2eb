package org.rapporteur.yardsticks.acts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How often each class was annotated and each found for it. Immutable once counted. */
final class Confusion {

    private final Map<RootClass, Map<RootClass, Integer>> counts = new EnumMap<>(RootClass.class);
    private final int all;

    /** Of annotated classes and, in the same order, those found. */
    Confusion(List<RootClass> gold, List<RootClass> found) {
        for (int i = 0; i < gold.size(); i++) {
            counts.computeIfAbsent(gold.get(i), row -> new EnumMap<>(RootClass.class)).merge(found.get(i), 1, Integer::sum);
        }
        all = gold.size();
    }

    /** The classes that are annotated, in the order of {@link RootClass}. */
    List<RootClass> annotated() {
        return List.copyOf(counts.keySet());
    }

    int count(RootClass gold, RootClass found) {
        return counts.getOrDefault(gold, Map.of()).getOrDefault(found, 0);
    }

    int annotated(RootClass gold) {
        return counts.getOrDefault(gold, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    }

    int found(RootClass found) {
        return counts.keySet().stream().mapToInt(gold -> count(gold, found)).sum();
    }

    int all() {
        return all;
    }

    double accuracy() {
        return share(annotated().stream().mapToInt(gold -> count(gold, gold)).sum(), all);
    }

    double precision(RootClass type) {
        return share(count(type, type), found(type));
    }

    double recall(RootClass type) {
        return share(count(type, type), annotated(type));
    }

    double f1(RootClass type) {
        double sum = precision(type) + recall(type);
        return sum == 0 ? 0 : 2 * precision(type) * recall(type) / sum;
    }

    /** The mean of F1 over the classes that are annotated. */
    double macroF1() {
        return annotated().stream().mapToDouble(this::f1).average().orElse(0);
    }

    /** What was found instead, the commonest first. */
    List<Mistake> mistakes() {
        return annotated().stream()
                .flatMap(gold -> Stream.of(RootClass.values())
                        .filter(found -> found != gold && count(gold, found) > 0)
                        .map(found -> new Mistake(gold, found, count(gold, found))))
                .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                .toList();
    }

    /** One class found for another. */
    record Mistake(RootClass gold, RootClass found, int number) {}

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}

package org.rapporteur.yardsticks.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Span;

/**
 * Which find answers to which annotation: spans that share a code point, those that share the most of both first, each once.
 * Immutable.
 */
final class Pairs {

    private final Map<Integer, Integer> findOf;
    private final Set<Integer> taken;

    private Pairs(Map<Integer, Integer> findOf) {
        this.findOf = Map.copyOf(findOf);
        this.taken = Set.copyOf(findOf.values());
    }

    private record Pair(int annotation, int find, double agreement) {}

    /** One-to-one, the same for the same input. */
    static Pairs of(List<Span> annotated, List<Span> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < annotated.size(); a++) {
            for (int f = 0; f < found.size(); f++) {
                double agreement = agreement(annotated.get(a), found.get(f));
                if (agreement > 0) {
                    pairs.add(new Pair(a, f, agreement));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::agreement)
                .reversed()
                .thenComparingInt(Pair::annotation)
                .thenComparingInt(Pair::find));
        Map<Integer, Integer> findOf = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!findOf.containsKey(pair.annotation()) && taken.add(pair.find())) {
                findOf.put(pair.annotation(), pair.find());
            }
        }
        return new Pairs(findOf);
    }

    /** Shared code points by all code points of either. */
    private static double agreement(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return shared <= 0 ? 0 : shared / (double) all;
    }

    Optional<Integer> findOf(int annotation) {
        return Optional.ofNullable(findOf.get(annotation));
    }

    boolean isTaken(int find) {
        return taken.contains(find);
    }

    int number() {
        return findOf.size();
    }
}

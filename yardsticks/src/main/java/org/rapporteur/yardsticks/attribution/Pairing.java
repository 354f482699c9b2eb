package org.rapporteur.yardsticks.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which find answers to which annotation: those whose contents agree by half or more, the best first, each once. Immutable.
 *
 * <p>The measure is that of the character F1 of content spans; where two pairs agree alike, the later annotation goes first,
 * then the later find, so that the same input always gives the same pairs.
 */
final class Pairing {

    /** Contents that agree less are two things. */
    static final double LEAST = 0.5;

    private final Map<Integer, Integer> findOf;
    private final Set<Integer> taken;

    private Pairing(Map<Integer, Integer> findOf) {
        this.findOf = Map.copyOf(findOf);
        this.taken = Set.copyOf(findOf.values());
    }

    private record Pair(double agreement, int annotation, int find) {}

    static Pairing of(List<Saying> annotated, List<Saying> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < annotated.size(); a++) {
            for (int f = 0; f < found.size(); f++) {
                double agreement = annotated.get(a).content().agreement(found.get(f).content());
                if (agreement >= LEAST) {
                    pairs.add(new Pair(agreement, a, f));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::agreement)
                .thenComparingInt(Pair::annotation)
                .thenComparingInt(Pair::find)
                .reversed());
        Map<Integer, Integer> findOf = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!findOf.containsKey(pair.annotation()) && taken.add(pair.find())) {
                findOf.put(pair.annotation(), pair.find());
            }
        }
        return new Pairing(findOf);
    }

    /** The index of the find that answers to the annotation with this index. */
    Optional<Integer> findOf(int annotation) {
        return Optional.ofNullable(findOf.get(annotation));
    }

    /** Whether the find with this index answers to an annotation. */
    boolean isTaken(int find) {
        return taken.contains(find);
    }
}

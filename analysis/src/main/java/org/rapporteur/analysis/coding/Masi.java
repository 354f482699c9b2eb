package org.rapporteur.analysis.coding;

import java.util.HashSet;
import java.util.Set;

/**
 * How far two sets are apart: MASI, measuring agreement on set-valued items (Passonneau 2006, LREC).
 *
 * <p>1 − J · M, where J is the share of the common members in all members (Jaccard) and M is 1 for the same set, 2/3 where
 * one holds the other, 1/3 where both have members of their own, 0 where nothing is common. Two empty sets are the same.
 * Stateless.
 */
final class Masi {

    private static final double ONE_HOLDS_THE_OTHER = 2.0 / 3;
    private static final double THEY_OVERLAP = 1.0 / 3;

    private Masi() {}

    /** From 0, the same, to 1, nothing in common. */
    static double distance(Set<String> one, Set<String> other) {
        if (one.equals(other)) {
            return 0;
        }
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        double jaccard = (double) common.size() / all.size();
        boolean held = common.size() == Math.min(one.size(), other.size());
        return 1 - jaccard * (held ? ONE_HOLDS_THE_OTHER : THEY_OVERLAP);
    }
}

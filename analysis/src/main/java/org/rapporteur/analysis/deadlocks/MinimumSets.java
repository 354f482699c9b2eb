package org.rapporteur.analysis.deadlocks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All sets of the smallest size that fulfil something, found by trying all sets in the order of their size: exact for
 * small instances, and given up, not guessed, where more than {@value #MOST_ITEMS} things may be chosen or {@value
 * #MOST_TRIED} sets do not suffice.
 *
 * @param sets all of one size; empty if there is none or it was given up
 * @param complete whether it was not given up
 */
record MinimumSets<T>(List<Set<T>> sets, boolean complete) {

    /** How many things may be chosen. */
    static final int MOST_ITEMS = 24;
    /** How many sets are tried: all of four things among {@value #MOST_ITEMS}. */
    static final int MOST_TRIED = 13_000;

    MinimumSets {
        sets = sets.stream().map(Set::copyOf).toList();
    }

    static <T> MinimumSets<T> of(List<T> items, Predicate<Set<T>> fulfils) {
        List<Set<T>> found = new ArrayList<>();
        int tried = 0;
        if (items.size() > MOST_ITEMS) {
            return new MinimumSets<>(found, false);
        }
        for (int size = 1; size <= items.size() && found.isEmpty(); size++) {
            int[] chosen = first(size);
            do {
                if (++tried > MOST_TRIED) {
                    return new MinimumSets<>(List.of(), false);
                }
                Set<T> set = new LinkedHashSet<>();
                for (int index : chosen) {
                    set.add(items.get(index));
                }
                if (fulfils.test(set)) {
                    found.add(set);
                }
            } while (next(chosen, items.size()));
        }
        return new MinimumSets<>(found, true);
    }

    private static int[] first(int size) {
        int[] chosen = new int[size];
        for (int i = 0; i < size; i++) {
            chosen[i] = i;
        }
        return chosen;
    }

    /** The next choice in lexicographic order (Knuth 4A, 7.2.1.3). */
    private static boolean next(int[] chosen, int items) {
        int last = chosen.length - 1;
        int i = last;
        while (i >= 0 && chosen[i] == items - 1 - (last - i)) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        chosen[i]++;
        for (int j = i + 1; j <= last; j++) {
            chosen[j] = chosen[j - 1] + 1;
        }
        return true;
    }
}

package org.rapporteur.dossier.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which bearers of names are one (disjoint sets); the earliest of each set stands for it. What is known to belong to
 * different countries is never one, however it is joined.
 */
final class Unions {

    private final int[] parents;
    private final List<Set<String>> countries = new ArrayList<>();

    /** All apart. */
    Unions(List<Bearer> bearers) {
        parents = new int[bearers.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            countries.add(new HashSet<>(bearers.get(i).countries()));
        }
    }

    /** The earliest thing that is one with {@code index}. */
    int root(int index) {
        int root = index;
        while (parents[root] != root) {
            root = parents[root];
        }
        for (int step = index; step != root; ) {
            int next = parents[step];
            parents[step] = root;
            step = next;
        }
        return root;
    }

    /** Whether what is one with {@code one} is known to be of another country than what is one with {@code other}. */
    boolean clash(int one, int other) {
        return Bearer.countriesClash(countries.get(root(one)), countries.get(root(other)));
    }

    /** Makes them one, unless their countries clash. */
    void join(int one, int other) {
        int first = Math.min(root(one), root(other));
        int second = Math.max(root(one), root(other));
        if (first != second && !clash(first, second)) {
            parents[second] = first;
            countries.get(first).addAll(countries.get(second));
        }
    }

    /** The sets, in the order of their earliest members, each in its order. */
    List<List<Integer>> sets() {
        List<List<Integer>> byRoot = new ArrayList<>();
        int[] places = new int[parents.length];
        for (int i = 0; i < parents.length; i++) {
            int root = root(i);
            if (root == i) {
                places[i] = byRoot.size();
                byRoot.add(new ArrayList<>());
            }
            byRoot.get(places[root]).add(i);
        }
        return byRoot;
    }
}

package org.rapporteur.analysis.deadlocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/**
 * Steps that wait for steps, as an AND/OR graph: a step can be taken when all of its needs are met, or any one where that
 * is enough; a need is met when all the steps it waits for have been taken, one that waits for no step of the graph is
 * not in the way. Immutable.
 *
 * <p>What can be taken one after the other is the least fixed point of that rule (Dowling and Gallier 1984). Among what
 * is left, steps wait for each other in a circle exactly where a strongly connected component holds more than one; they
 * are found in linear time (Sharir 1981), while the circles in them could be exponentially many.
 *
 * @param steps by index
 */
record AndOrGraph(List<Step> steps) {

    AndOrGraph {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param any whether one of the needs is enough
     * @param needs for each need the indexes of the steps it waits for
     */
    record Step(boolean any, List<Set<Integer>> needs) {

        Step {
            needs = needs.stream().map(Set::copyOf).toList();
        }
    }

    /** That the step {@code step} has its need {@code need}, both by index. */
    record Wait(int step, int need) {}

    /** The steps that can be taken one after the other, where {@code dropped} is not asked for and {@code taken} is done. */
    Set<Integer> open(Set<Wait> dropped, Set<Integer> taken) {
        Set<Integer> open = new TreeSet<>(taken);
        boolean more = true;
        while (more) {
            more = false;
            for (int step = 0; step < steps.size(); step++) {
                if (!open.contains(step) && isMet(step, dropped, open)) {
                    open.add(step);
                    more = true;
                }
            }
        }
        return open;
    }

    private boolean isMet(int step, Set<Wait> dropped, Set<Integer> done) {
        Step it = steps.get(step);
        int met = 0;
        for (int need = 0; need < it.needs().size(); need++) {
            met += dropped.contains(new Wait(step, need)) || done.containsAll(it.needs().get(need)) ? 1 : 0;
        }
        return met == it.needs().size() || it.any() && met > 0;
    }

    /** The strongly connected components of more than one step, of those that cannot be taken one after the other. */
    List<Set<Integer>> circles() {
        Set<Integer> open = open(Set.of(), Set.of());
        Graph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (int step = 0; step < steps.size(); step++) {
            graph.addVertex(step);
        }
        for (int step = 0; step < steps.size(); step++) {
            for (Set<Integer> need : steps.get(step).needs()) {
                for (int other : need) {
                    if (other != step && !open.contains(step) && !open.contains(other)) {
                        graph.addEdge(step, other);
                    }
                }
            }
        }
        return new KosarajuStrongConnectivityInspector<>(graph)
                .stronglyConnectedSets().stream()
                        .filter(component -> component.size() > 1)
                        .<Set<Integer>>map(TreeSet::new)
                        .toList();
    }

    /** The graph of {@code chosen} alone, in their order: what stands outside is not in the way. */
    AndOrGraph of(List<Integer> chosen) {
        List<Step> inside = new ArrayList<>();
        for (int step : chosen) {
            List<Set<Integer>> needs = new ArrayList<>();
            for (Set<Integer> need : steps.get(step).needs()) {
                Set<Integer> among = new LinkedHashSet<>();
                need.stream().filter(chosen::contains).forEach(other -> among.add(chosen.indexOf(other)));
                needs.add(among);
            }
            inside.add(new Step(steps.get(step).any(), needs));
        }
        return new AndOrGraph(inside);
    }

    /** All needs that wait for a step of the graph. */
    List<Wait> waits() {
        List<Wait> waits = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            for (int need = 0; need < steps.get(step).needs().size(); need++) {
                if (!steps.get(step).needs().get(need).isEmpty()) {
                    waits.add(new Wait(step, need));
                }
            }
        }
        return waits;
    }

    /**
     * The smallest sets of waits without which all steps can be taken one after the other: the minimum hitting sets of
     * its circles (Reiter 1987), since a circle is broken by the loss of any of its waits.
     */
    MinimumSets<Wait> smallestDropped() {
        return MinimumSets.of(waits(), dropped -> open(dropped, Set.of()).size() == steps.size());
    }

    /**
     * The smallest sets of steps that are each other's needs: taken at the same time they leave none of their own needs
     * unmet, and all others can be taken after them.
     */
    MinimumSets<Integer> smallestTogether() {
        List<Integer> all = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            all.add(step);
        }
        if (all.stream().allMatch(step -> steps.get(step).needs().size() < 2 || !steps.get(step).any())
                && all.stream().allMatch(step -> needed(step).size() == steps.size())) {
            // Without choices each step needs all the others in the end: no smaller set is its own need.
            return new MinimumSets<>(List.of(Set.copyOf(all)), true);
        }
        return MinimumSets.of(
                all,
                taken -> taken.stream().allMatch(step -> isMet(step, Set.of(), taken))
                        && open(Set.of(), taken).size() == steps.size());
    }

    /** All steps that {@code step} waits for in the end, by any of its needs, and itself. */
    private Set<Integer> needed(int step) {
        Set<Integer> needed = new LinkedHashSet<>(Set.of(step));
        Deque<Integer> next = new ArrayDeque<>(needed);
        while (!next.isEmpty()) {
            for (Set<Integer> need : steps.get(next.pop()).needs()) {
                need.stream().filter(needed::add).forEach(next::push);
            }
        }
        return needed;
    }
}

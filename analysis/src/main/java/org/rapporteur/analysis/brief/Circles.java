package org.rapporteur.analysis.brief;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which steps of a diagram wait, in the end, for themselves. */
final class Circles {

    /** By step, the steps that it waits for, directly or by others. */
    private final List<Set<Integer>> awaited = new ArrayList<>();

    private Circles(Diagram diagram) {
        for (int i = 0; i < diagram.steps().size(); i++) {
            awaited.add(from(i, diagram));
        }
    }

    static Circles of(Diagram diagram) {
        return new Circles(diagram);
    }

    private static Set<Integer> from(int step, Diagram diagram) {
        Set<Integer> reached = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(step));
        while (!open.isEmpty()) {
            diagram.steps().get(open.pop()).needs().stream()
                    .flatMap(need -> need.steps().stream())
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }

    /** Whether the step is part of one. */
    boolean hold(int step) {
        return awaited.get(step).contains(step);
    }

    /** Whether the arrow from one step to another that it waits for is. */
    boolean hold(int from, int to) {
        return awaited.get(to).contains(from);
    }
}

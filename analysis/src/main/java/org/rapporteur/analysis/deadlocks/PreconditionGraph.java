package org.rapporteur.analysis.deadlocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which precondition waits for what another one withholds. Immutable. */
final class PreconditionGraph {

    private final List<Precondition> preconditions;
    private final AndOrGraph graph;

    PreconditionGraph(List<Precondition> preconditions) {
        this.preconditions = List.copyOf(preconditions);
        this.graph = graphOf(preconditions);
    }

    /**
     * Preconditions that wait for each other, with the graph of their waits in the same order; what they wait for
     * outside has no step in it.
     */
    record Circle(List<Precondition> preconditions, AndOrGraph graph) {

        Circle {
            preconditions = List.copyOf(preconditions);
        }

        /** Preconditions of two that ask steps of each other, be it that no step withheld is one asked for. */
        static Circle asked(Precondition one, Precondition other) {
            List<Precondition> both = List.of(one, other);
            return new Circle(both, graphOf(both));
        }

        /** One that waits for nobody. */
        static Circle alone(Precondition precondition) {
            return new Circle(List.of(precondition), graphOf(List.of(precondition)));
        }
    }

    /** Each circle that more than one holder makes, in the order in which they were given. */
    List<Circle> circles() {
        List<Circle> circles = new ArrayList<>();
        for (Set<Integer> component : graph.circles()) {
            List<Integer> members = List.copyOf(component);
            List<Precondition> circle = members.stream().map(preconditions::get).toList();
            long holders = circle.stream().map(Precondition::holder).distinct().count();
            if (holders > 1 && !closedByOne(circle)) {
                circles.add(new Circle(circle, graph.of(members)));
            }
        }
        return circles;
    }

    /** Whether one holder's own conditions make a circle already: then it is a muddle, not a deadlock between two. */
    private static boolean closedByOne(List<Precondition> circle) {
        return circle.stream()
                .collect(Collectors.groupingBy(Precondition::holder))
                .values()
                .stream()
                .anyMatch(own -> !graphOf(own).circles().isEmpty());
    }

    private static AndOrGraph graphOf(List<Precondition> preconditions) {
        Set<String> holders = preconditions.stream().map(Precondition::holder).collect(Collectors.toSet());
        List<AndOrGraph.Step> steps = new ArrayList<>();
        for (Precondition one : preconditions) {
            List<Set<Integer>> needs = new ArrayList<>();
            for (Precondition.Need need : one.needs()) {
                Set<Integer> awaited = new TreeSet<>();
                for (int other = 0; other < preconditions.size(); other++) {
                    if (preconditions.get(other) != one && preconditions.get(other).withholds(need, holders)) {
                        awaited.add(other);
                    }
                }
                needs.add(awaited);
            }
            steps.add(new AndOrGraph.Step(one.condition().any(), needs));
        }
        return new AndOrGraph(steps);
    }
}

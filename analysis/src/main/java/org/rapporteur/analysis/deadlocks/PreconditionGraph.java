package org.rapporteur.analysis.deadlocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DirectedMultigraph;

/**
 * Which issue waits for which, and on whose word: an edge runs from what is withheld to what it waits for. Steps wait
 * for each other in a circle exactly where a strongly connected component holds more than one issue; components are
 * found in linear time (Sharir 1981), while the circles in them could be exponentially many.
 */
final class PreconditionGraph {

    private final DirectedMultigraph<String, Tie> graph = new DirectedMultigraph<>(null, null, false);

    PreconditionGraph(List<Precondition> preconditions) {
        for (Precondition precondition : preconditions) {
            String issue = precondition.position().issue();
            graph.addVertex(issue);
            for (String required : precondition.required()) {
                if (!required.equals(issue)) {
                    graph.addVertex(required);
                    graph.addEdge(issue, required, new Tie(precondition, required));
                }
            }
        }
    }

    /** The preconditions of each circle that more than one holder makes, in the order in which they were given. */
    List<List<Precondition>> circles() {
        List<List<Precondition>> circles = new ArrayList<>();
        for (Set<String> component : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            List<Precondition> inside = graph.edgeSet().stream()
                    .filter(tie -> component.contains(tie.precondition().position().issue())
                            && component.contains(tie.required()))
                    .map(Tie::precondition)
                    .distinct()
                    .toList();
            long holders = inside.stream().map(Precondition::holder).distinct().count();
            if (component.size() > 1 && holders > 1 && !closedByOne(inside)) {
                circles.add(inside);
            }
        }
        return circles;
    }

    /** Whether one holder's own conditions make the circle already: then it is a muddle, not a deadlock between two. */
    private static boolean closedByOne(List<Precondition> circle) {
        return circle.stream()
                .collect(Collectors.groupingBy(Precondition::holder))
                .values()
                .stream()
                .anyMatch(own -> new KosarajuStrongConnectivityInspector<>(new PreconditionGraph(own).graph)
                        .stronglyConnectedSets().stream().anyMatch(component -> component.size() > 1));
    }

    /** An edge: each is its own, so that two holders may tie the same issues. */
    private static final class Tie {

        private final Precondition precondition;
        private final String required;

        Tie(Precondition precondition, String required) {
            this.precondition = Objects.requireNonNull(precondition, "precondition");
            this.required = Objects.requireNonNull(required, "required");
        }

        Precondition precondition() {
            return precondition;
        }

        String required() {
            return required;
        }
    }
}

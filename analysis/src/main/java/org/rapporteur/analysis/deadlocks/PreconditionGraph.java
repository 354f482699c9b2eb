package org.rapporteur.analysis.deadlocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/**
 * Which precondition waits for what another one withholds. Steps wait for each other in a circle exactly where a strongly
 * connected component holds more than one precondition; components are found in linear time (Sharir 1981), while the
 * circles in them could be exponentially many.
 */
final class PreconditionGraph {

    private final List<Precondition> preconditions;

    PreconditionGraph(List<Precondition> preconditions) {
        this.preconditions = preconditions;
    }

    /** The preconditions of each circle that more than one holder makes, in the order in which they were given. */
    List<List<Precondition>> circles() {
        List<List<Precondition>> circles = new ArrayList<>();
        for (Set<Integer> component : components(preconditions)) {
            List<Precondition> circle = component.stream().sorted().map(preconditions::get).toList();
            long holders = circle.stream().map(Precondition::holder).distinct().count();
            if (holders > 1 && !closedByOne(circle)) {
                circles.add(circle);
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
                .anyMatch(own -> components(own).stream().anyMatch(component -> component.size() > 1));
    }

    /** Strongly connected components as indexes into {@code preconditions}. */
    private static List<Set<Integer>> components(List<Precondition> preconditions) {
        Graph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (int i = 0; i < preconditions.size(); i++) {
            graph.addVertex(i);
        }
        for (int one = 0; one < preconditions.size(); one++) {
            for (int other = 0; other < preconditions.size(); other++) {
                if (one != other && preconditions.get(one).waitsFor(preconditions.get(other))) {
                    graph.addEdge(one, other);
                }
            }
        }
        return new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets();
    }
}

package org.rapporteur.analysis.deadlocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.cycle.TarjanSimpleCycles;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.deadlocks.AndOrGraph.Step;
import org.rapporteur.analysis.deadlocks.AndOrGraph.Wait;

/** On random small graphs everything is checked against the plainest way of finding it: trying all. */
class AndOrGraphTest {

    private static final int ROUNDS = 60;

    private static Step all(Integer... needs) {
        return new Step(false, IntStream.range(0, needs.length).mapToObj(i -> Set.of(needs[i])).toList());
    }

    private static Step any(Integer... needs) {
        return new Step(true, all(needs).needs());
    }

    @Test
    void twoThatWaitForEachOtherAreOpenedByEitherConditionOrBySteppingTogether() {
        AndOrGraph graph = new AndOrGraph(List.of(all(1), all(0)));
        assertThat(graph.circles()).containsExactly(Set.of(0, 1));
        assertThat(graph.smallestDropped().sets()).containsExactly(Set.of(new Wait(0, 0)), Set.of(new Wait(1, 0)));
        assertThat(graph.smallestTogether().sets()).containsExactly(Set.of(0, 1));
    }

    @Test
    void oneWayThatIsEnoughLeadsOutOfTheCircle() {
        assertThat(new AndOrGraph(List.of(all(1), any(0, 2), all())).circles()).isEmpty();
        assertThat(new AndOrGraph(List.of(all(1), all(0, 2), all())).circles()).containsExactly(Set.of(0, 1));
    }

    @Test
    void aNeedThatNobodyWithholdsIsNotInTheWay() {
        AndOrGraph graph = new AndOrGraph(List.of(new Step(false, List.of(Set.of()))));
        assertThat(graph.circles()).isEmpty();
        assertThat(graph.waits()).isEmpty();
    }

    @Test
    void twoCirclesWithNothingInCommonNeedTwoDropped() {
        AndOrGraph graph = new AndOrGraph(List.of(all(1, 2), all(0), all(0)));
        assertThat(graph.smallestDropped().sets())
                .allSatisfy(set -> assertThat(set).hasSize(2))
                .hasSize(4);
    }

    @Test
    void whatIsTooLargeIsGivenUpAndNotGuessed() {
        for (int size : List.of(MinimumSets.MOST_ITEMS, MinimumSets.MOST_ITEMS + 1)) {
            List<Integer> many = IntStream.range(0, size).boxed().toList();
            MinimumSets<Integer> found = MinimumSets.of(many, set -> set.size() == size);
            assertThat(found.complete()).isFalse();
            assertThat(found.sets()).isEmpty();
        }
        assertThat(MinimumSets.of(List.of(1, 2, 3), set -> set.size() > 3).complete()).isTrue();
    }

    @RepeatedTest(ROUNDS)
    void theSmallestDroppedSetsHitEveryCircleAndAreMinimal(RepetitionInfo round) {
        AndOrGraph whole = random(new Random(round.getCurrentRepetition()), 0);
        for (Set<Integer> circle : whole.circles()) {
            AndOrGraph graph = whole.of(List.copyOf(circle));
            List<Set<Wait>> circles = everyCircle(graph);
            Predicate<Set<Wait>> hits = set -> circles.stream().allMatch(one -> one.stream().anyMatch(set::contains));

            Set<Set<Wait>> smallest = Set.copyOf(graph.smallestDropped().sets());

            assertThat(circles).isNotEmpty();
            assertThat(smallest).isEqualTo(smallestOf(graph.waits(), hits));
            assertThat(smallest).allSatisfy(set -> assertThat(set).allSatisfy(wait -> {
                Set<Wait> less = new HashSet<>(set);
                less.remove(wait);
                assertThat(hits.test(less)).isFalse();
            }));
        }
    }

    @RepeatedTest(ROUNDS)
    void withChoicesTooTheSmallestSetsAreThoseThatTryingAllOrdersFinds(RepetitionInfo round) {
        AndOrGraph whole = random(new Random(1000 + round.getCurrentRepetition()), 0.5);
        for (Set<Integer> circle : whole.circles()) {
            AndOrGraph graph = whole.of(List.copyOf(circle));
            assertThat(Set.copyOf(graph.smallestDropped().sets()))
                    .isEqualTo(smallestOf(graph.waits(), dropped -> someOrder(graph, dropped, Set.of())));
            assertThat(Set.copyOf(graph.smallestTogether().sets()))
                    .isEqualTo(smallestOf(
                            IntStream.range(0, graph.steps().size()).boxed().toList(),
                            taken -> taken.stream().allMatch(step -> met(graph, step, Set.of(), taken))
                                    && someOrder(graph, Set.of(), taken)));
        }
    }

    @RepeatedTest(ROUNDS)
    void whatIsLeftWithoutACircleCanBeTakenInSomeOrder(RepetitionInfo round) {
        AndOrGraph graph = random(new Random(2000 + round.getCurrentRepetition()), 0.3);
        assertThat(graph.circles().isEmpty()).isEqualTo(someOrder(graph, Set.of(), Set.of()));
    }

    @RepeatedTest(ROUNDS)
    void renumberedStepsGiveTheSameCirclesRenumbered(RepetitionInfo round) {
        AndOrGraph graph = random(new Random(3000 + round.getCurrentRepetition()), 0.3);
        int last = graph.steps().size() - 1;
        List<Step> reversed = new ArrayList<>();
        for (int i = last; i >= 0; i--) {
            Step step = graph.steps().get(i);
            reversed.add(new Step(
                    step.any(),
                    step.needs().stream().map(need -> need.stream().map(other -> last - other).collect(Collectors.toSet())).toList()));
        }
        Set<Set<Integer>> renumbered = graph.circles().stream()
                .map(circle -> circle.stream().map(step -> last - step).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        assertThat(new HashSet<>(new AndOrGraph(reversed).circles())).isEqualTo(renumbered);
    }

    private static AndOrGraph random(Random random, double choices) {
        int size = 2 + random.nextInt(4);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Set<Integer>> needs = new ArrayList<>();
            for (int n = random.nextInt(3); n >= 0; n--) {
                Set<Integer> need = new LinkedHashSet<>();
                for (int other = 0; other < size; other++) {
                    if (other != i && random.nextDouble() < 0.35) {
                        need.add(other);
                    }
                }
                needs.add(need);
            }
            steps.add(new Step(random.nextDouble() < choices, needs));
        }
        return new AndOrGraph(steps);
    }

    /** The waits along each elementary circle of a graph without choices; one step may wait for another by several needs. */
    private static List<Set<Wait>> everyCircle(AndOrGraph graph) {
        SimpleDirectedGraph<String, DefaultEdge> split = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (Wait wait : graph.waits()) {
            String step = "s" + wait.step();
            String need = "n" + wait.step() + "/" + wait.need();
            split.addVertex(step);
            split.addVertex(need);
            split.addEdge(step, need);
            for (int other : graph.steps().get(wait.step()).needs().get(wait.need())) {
                split.addVertex("s" + other);
                split.addEdge(need, "s" + other);
            }
        }
        return new TarjanSimpleCycles<>(split).findSimpleCycles().stream()
                .map(circle -> circle.stream()
                        .filter(vertex -> vertex.startsWith("n"))
                        .map(vertex -> vertex.substring(1).split("/"))
                        .map(parts -> new Wait(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static <T> Set<Set<T>> smallestOf(List<T> items, Predicate<Set<T>> fulfils) {
        Set<Set<T>> found = new HashSet<>();
        for (int mask = 1; mask < 1 << items.size(); mask++) {
            Set<T> set = new HashSet<>();
            for (int i = 0; i < items.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    set.add(items.get(i));
                }
            }
            if (fulfils.test(set)) {
                found.add(set);
            }
        }
        int least = found.stream().mapToInt(Set::size).min().orElse(0);
        return found.stream().filter(set -> set.size() == least).collect(Collectors.toSet());
    }

    /** Whether all steps can be put in a row in which each finds its needs met by those before it. */
    private static boolean someOrder(AndOrGraph graph, Set<Wait> dropped, Set<Integer> done) {
        if (done.size() == graph.steps().size()) {
            return true;
        }
        for (int step = 0; step < graph.steps().size(); step++) {
            if (!done.contains(step) && met(graph, step, dropped, done)) {
                Set<Integer> more = new HashSet<>(done);
                more.add(step);
                if (someOrder(graph, dropped, more)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean met(AndOrGraph graph, int step, Set<Wait> dropped, Set<Integer> done) {
        Step it = graph.steps().get(step);
        List<Boolean> needs = new ArrayList<>();
        for (int n = 0; n < it.needs().size(); n++) {
            needs.add(dropped.contains(new Wait(step, n)) || done.containsAll(it.needs().get(n)));
        }
        return it.any() ? needs.isEmpty() || needs.contains(true) : !needs.contains(false);
    }
}

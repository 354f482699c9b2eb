package org.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.analysis.deadlocks.Deadlocks;
import org.rapporteur.analysis.positions.Positions;
import org.rapporteur.analysis.telling.Lexicon;

class LexiconExamplesTest {

    @TestFactory
    List<DynamicTest> everyPatternMatchesItsExamplesAndNotItsCounterexamples() {
        List<DynamicTest> tests = new ArrayList<>();
        addTo(tests, Lexicon.load(Positions.class, "stances.yaml"), "cues", "unconditional", "lowering", "given-up", "aside", "ceiling", "together", "personal", "disowning",
                "withheld", "supposed", "conceding", "closing", "own-side", "declared", "nothing");
        addTo(tests, Lexicon.load(Positions.class, "moves.yaml"), "once", "firm", "yielding", "denying", "supposing", "moved", "moved-after");
        addTo(tests, Lexicon.load(Deadlocks.class, "steps.yaml"), "steps", "at-one-time", "both-steps");
        addTo(tests, Lexicon.load(Deadlocks.class, "knots.yaml"), "stuck");
        return tests;
    }

    private static void addTo(List<DynamicTest> tests, Lexicon lexicon, String... lists) {
        for (String list : lists) {
            for (Lexicon.Rule rule : lexicon.rules(list)) {
                tests.add(DynamicTest.dynamicTest(list + ": " + rule.search(), () -> {
                    assertThat(rule.matches()).isNotEmpty().allMatch(rule::in);
                    assertThat(rule.not()).isNotEmpty().noneMatch(rule::in);
                }));
            }
        }
    }
}

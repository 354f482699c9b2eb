package org.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.analysis.positions.Positions;
import org.rapporteur.analysis.telling.Lexicon;

class LexiconExamplesTest {

    @TestFactory
    List<DynamicTest> everyPatternMatchesItsExamplesAndNotItsCounterexamples() {
        Lexicon stances = Lexicon.load(Positions.class, "stances.yaml");
        List<DynamicTest> tests = new ArrayList<>();
        for (String list : List.of("cues", "unconditional", "lowering", "given-up", "aside", "personal", "disowning")) {
            for (Lexicon.Rule rule : stances.rules(list)) {
                tests.add(DynamicTest.dynamicTest(list + ": " + rule.pattern(), () -> {
                    assertThat(rule.matches()).isNotEmpty().allMatch(rule::in);
                    assertThat(rule.not()).isNotEmpty().noneMatch(rule::in);
                }));
            }
        }
        return tests;
    }
}

package org.rapporteur.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.reading.language.English;
import org.rapporteur.reading.language.Passage;

/** Every rule of dates.yaml keeps the promises it makes in its own examples. */
class DateRulesTest {

    private static final String DAY_OF_WRITING = "2025-06-04";

    private final DateFinder finder = DateFinder.english();

    @TestFactory
    Stream<DynamicTest> eachRuleReadsItsExamples() {
        return DateRules.english().rules().stream()
                .flatMap(rule -> rule.matches().stream()
                        .map(example -> DynamicTest.dynamicTest(rule.name() + ": " + example, () -> reads(rule, example))));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleLeavesItsCounterexamples() {
        return DateRules.english().rules().stream()
                .flatMap(rule -> rule.not().stream()
                        .map(example -> DynamicTest.dynamicTest(rule.name() + ": " + example, () -> leaves(rule, example))));
    }

    private void reads(DateRules.Rule rule, String example) {
        String[] parts = example.split("\\|", -1);
        Passage passage = English.passage(parts[0].strip(), DAY_OF_WRITING);
        List<DateMention> found = finder.find(passage);
        assertThat(finder.rulesThatFire(passage)).as("rules that fire").contains(rule.name());
        String value = parts.length > 1 ? parts[1].strip() : "";
        String timex = parts.length > 2 ? parts[2].strip() : value.replace("../", "").replace("/..", "");
        assertThat(found).anySatisfy(mention -> {
            assertThat(mention.value().text()).isEqualTo(value);
            assertThat(mention.timex()).isEqualTo(timex);
        });
    }

    private void leaves(DateRules.Rule rule, String example) {
        assertThat(finder.rulesThatFire(English.passage(example, DAY_OF_WRITING))).doesNotContain(rule.name());
    }
}

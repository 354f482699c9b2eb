package org.rapporteur.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every entry of triggers.yaml and frames.yaml keeps the promises it makes in its own examples. */
class EventLexiconTest {

    private final EventLexicon lexicon = EventLexicon.english();

    @TestFactory
    Stream<DynamicTest> eachTriggerReadsItsExamples() {
        return lexicon.triggers().entries().stream()
                .flatMap(trigger -> trigger.matches().stream())
                .map(example -> DynamicTest.dynamicTest(example, () -> reads(example)));
    }

    @TestFactory
    Stream<DynamicTest> eachTriggerLeavesItsCounterexamples() {
        return lexicon.triggers().entries().stream().flatMap(trigger -> trigger.not().stream()
                .map(example -> DynamicTest.dynamicTest(
                        trigger.code() + ": " + example,
                        () -> assertThat(found(example)).noneMatch(event -> event.startsWith(trigger.code() + " ")))));
    }

    @TestFactory
    Stream<DynamicTest> eachStatusIsReadInItsExamples() {
        return lexicon.frames().status().stream()
                .flatMap(status -> status.matches().stream())
                .map(example -> DynamicTest.dynamicTest(example, () -> reads(example)));
    }

    @TestFactory
    Stream<DynamicTest> eachStatusIsLeftInItsCounterexamples() {
        return lexicon.frames().status().stream()
                .flatMap(status -> status.not().stream())
                .map(example -> DynamicTest.dynamicTest(example, () -> {
                    String[] parts = example.split("\\|");
                    assertThat(found(parts[0].strip())).doesNotContain(parts[1].strip());
                }));
    }

    @TestFactory
    Stream<DynamicTest> outcomesAreReadInTheirExamples() {
        return lexicon.frames().outcome().matches().stream()
                .map(example -> DynamicTest.dynamicTest(example, () -> {
                    String[] parts = example.split("\\|");
                    assertThat(ReadEvents.events(parts[0].strip()))
                            .extracting(event -> event.kind().code() + ": " + event.outcome())
                            .contains(parts[1].strip());
                }));
    }

    @TestFactory
    Stream<DynamicTest> outcomesAreLeftInTheirCounterexamples() {
        return lexicon.frames().outcome().not().stream()
                .map(example -> DynamicTest.dynamicTest(example, () -> assertThat(ReadEvents.events(example))
                        .allSatisfy(event -> assertThat(event.outcome()).isEmpty())));
    }

    private static void reads(String example) {
        String[] parts = example.split("\\|");
        assertThat(found(parts[0].strip())).contains(parts[1].strip());
    }

    private static List<String> found(String words) {
        return ReadEvents.events(words).stream()
                .map(event -> event.kind().code() + " " + event.status().code())
                .toList();
    }
}

package org.rapporteur.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.record.Actor;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Report;

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
    Stream<DynamicTest> eachListOfTheFramesShowsWhatItDoes() {
        return lexicon.frames().examples().stream().flatMap(shown -> Stream.concat(
                shown.matches().stream().map(example -> DynamicTest.dynamicTest(shown.list() + ": " + example, () -> reads(example))),
                shown.not().stream().map(example -> DynamicTest.dynamicTest(shown.list() + ", not: " + example, () -> {
                    String[] parts = example.split("\\|");
                    assertThat(found(parts[0].strip())).doesNotContain(parts[1].strip());
                }))));
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

    @TestFactory
    Stream<DynamicTest> answersHangOnWhatTheyAnswerTo() {
        EventLexicon.Answers answers = lexicon.frames().answers();
        return Stream.concat(
                answers.matches().stream().map(example -> DynamicTest.dynamicTest(
                        example, () -> assertThat(accounts(example)).contains(example.split("\\|")[1].strip()))),
                answers.not().stream().map(example -> DynamicTest.dynamicTest(
                        example, () -> assertThat(accounts(example)).doesNotContain(example.split("\\|")[1].strip()))));
    }

    @TestFactory
    Stream<DynamicTest> commitmentsAreReadInTheirExamples() {
        return Stream.concat(lexicon.frames().terms().matches().stream(), lexicon.frames().wordsGiven().matches().stream())
                .map(example -> DynamicTest.dynamicTest(example, () -> assertThat(commitments(example))
                        .containsExactly(example.split("\\|")[1].strip().split(", "))));
    }

    @TestFactory
    Stream<DynamicTest> commitmentsAreLeftInTheirCounterexamples() {
        return Stream.concat(lexicon.frames().terms().not().stream(), lexicon.frames().wordsGiven().not().stream())
                .map(example -> DynamicTest.dynamicTest(example, () -> assertThat(commitments(example)).isEmpty()));
    }

    /** What kind it is, who is bound and what became of it: "pledge Peru kept". */
    private static List<String> commitments(String example) {
        ReadEvents.Found found = ReadEvents.in(
                Report.of("test.txt", example.split("\\|")[0].strip()).withPublished(EdtfDate.of("2025-06-04")));
        return found.commitments().stream()
                .map(made -> made.kind() + " " + made.parties().stream().map(id -> found.cast().actor(id).map(Actor::name).orElse("") + " ").collect(Collectors.joining("and "))
                        + made.status().code())
                .toList();
    }

    /** Who says of any event of the example, and how: "Peru deny". */
    private static List<String> accounts(String example) {
        ReadEvents.Found found = ReadEvents.in(
                Report.of("test.txt", example.split("\\|")[0].strip()).withPublished(EdtfDate.of("2025-06-04")));
        return found.events().stream()
                .flatMap(event -> event.accounts().stream())
                .map(account -> found.cast().actor(account.actor()).map(Actor::name).orElse("") + " " + account.act().code())
                .toList();
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

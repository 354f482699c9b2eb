package org.rapporteur.reading.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.record.Coded;
import org.rapporteur.record.Plover;

/** Every entry of relations.yaml keeps the promises it makes in its own examples. */
class RelationLexiconTest {

    private final RelationLexicon lexicon = RelationLexicon.english();
    private final RelationCoder coder = new RelationCoder(lexicon);

    @TestFactory
    Stream<DynamicTest> eachEntryReadsItsExamples() {
        return lexicon.entries().stream().flatMap(entry -> entry.matches().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example, () -> assertThat(coded(example)).isEqualTo(promised(entry, example)))));
    }

    @TestFactory
    Stream<DynamicTest> eachEntryLeavesItsCounterexamples() {
        return lexicon.entries().stream().flatMap(entry -> entry.not().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example, () -> assertThat(coded(example)).isNotEqualTo(promised(entry, example)))));
    }

    private Plover coded(String example) {
        return MarkedSentence.of(example.split("\\|")[0].strip()).coded(coder);
    }

    /** Of an operator, which makes several types, the one that its example names. */
    private static Plover promised(Entry entry, String example) {
        String[] parts = example.split("\\|");
        return Coded.of(Plover.class, parts.length > 1 ? parts[1].strip() : entry.gives());
    }
}

package org.rapporteur.reading.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.reading.language.English;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Plover;

class RelationCoderTest {

    private final RelationCoder coder = RelationCoder.english();

    /** Sentences over the whole breadth of the codebook, in relations.tsv. */
    @TestFactory
    Stream<DynamicTest> sentencesOfTheCodebook() throws IOException {
        try (InputStream in = RelationCoderTest.class.getResourceAsStream("/relations.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(row -> DynamicTest.dynamicTest(
                            row[1], () -> assertThat(root(MarkedSentence.of(row[1]).coded(coder))).isEqualTo(row[0])));
        }
    }

    @Test
    void exchangedPartiesDoTheSame() {
        assertThat(MarkedSentence.of("<s>Chile</s> condemned <t>Peru</t>.").coded(coder))
                .isEqualTo(MarkedSentence.of("<s>Peru</s> condemned <t>Chile</t>.").coded(coder));
    }

    /** One sentence, two relations. */
    @Test
    void thePairDecidesWhichPredicateIsMeant() {
        String praised = "<s>The league</s> praised <t>Norway</t>, but suspended aid to Fiji.";
        String suspended = "<s>The league</s> praised Norway, but suspended aid to <t>Fiji</t>.";

        assertThat(MarkedSentence.of(praised).coded(coder)).isEqualTo(Plover.SUPPORT);
        assertThat(MarkedSentence.of(suspended).coded(coder)).isEqualTo(Plover.SANCTION);
    }

    @Test
    void readsWithoutActorsWhatTheSentenceTells() {
        Sentence sentence = English.passage("Chile condemned the raid.", "2025-06-01").sentences().get(0);

        assertThat(coder.code(sentence, new BitSet(), new BitSet())).isEqualTo(Plover.ACCUSE);
    }

    @Test
    void aSentenceWithoutARelationHasNoType() {
        assertThat(MarkedSentence.of("<s>Chile</s> is larger than <t>Peru</t>.").coded(coder)).isEqualTo(Plover.NONE);
    }

    /** Yielding in words and in deeds is one class for those who measure. */
    private static String root(Plover type) {
        return type == Plover.CONCEDE || type == Plover.RETREAT ? "YIELD" : type.code();
    }
}

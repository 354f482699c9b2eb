package org.rapporteur.reading.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {

    @Test
    void findsWhatEachPatternFinds() {
        List<List<String>> lists = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String name : Codebook.names()) {
            Codebook.named(name).issues().forEach(issue -> {
                lists.add(issue.words());
                lists.add(issue.except());
            });
            collect(YamlDocument.resource(Codebook.class, name + ".yaml", Codebook.SCHEMA), texts);
        }
        texts.add(String.join(" ", texts));
        assertThat(texts).hasSizeGreaterThan(500);
        PhraseIndex index = new PhraseIndex(lists);
        for (String text : texts) {
            assertThat(index.in(text)).as(text).isEqualTo(oneByOne(lists, text));
        }
    }

    @Test
    void aPhraseMayBeginWithAnything() {
        List<List<String>> lists = List.of(List.of("… guns fall silent"), List.of("*", "x"), List.of("𐐀x"), List.of());
        for (String text : List.of("The old guns fell silent; guns fall silent", "x", "𐐨X", "", "’tis")) {
            assertThat(new PhraseIndex(lists).in(text)).as(text).isEqualTo(oneByOne(lists, text));
        }
    }

    @Test
    void caseApostrophesAndEndingsAreNoMatter() {
        List<List<String>> lists = List.of(List.of("workers' council"), List.of("supply"), List.of("Straße"), List.of("kelvin"), List.of("cede"));
        assertThat(new PhraseIndex(lists).in("WORKERS’ COUNCIL, ſupplies; STRAßE: \u212Aelvin (ceding)").cardinality()).isEqualTo(5);
        assertThat(new PhraseIndex(lists).in("coworkers' council, resupply, outstraße").cardinality()).isZero();
    }

    private static BitSet oneByOne(List<List<String>> lists, String text) {
        BitSet found = new BitSet();
        for (int i = 0; i < lists.size(); i++) {
            found.set(i, Phrases.pattern(lists.get(i)).matcher(text).find());
        }
        return found;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(part -> collect(part, texts));
    }
}

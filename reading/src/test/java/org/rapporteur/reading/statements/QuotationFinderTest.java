package org.rapporteur.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

/** Given paragraphs, expect these quotations. No parser is needed. */
class QuotationFinderTest {

    @Test
    void marksOfAllKindsAreFound() {
        assertThat(inner("“One road,” she said.")).containsExactly("One road,");
        assertThat(inner("\"One road,\" she said. \"Two bridges.\"")).containsExactly("One road,", "Two bridges.");
        assertThat(inner("«One road», she said.")).containsExactly("One road");
        assertThat(inner("''One road,'' she said.")).containsExactly("One road,");
        assertThat(inner("‘One road,’ she said, ‘isn’t enough.’")).containsExactly("One road,", "isn’t enough.");
        assertThat(inner("'One road,' she said.")).containsExactly("One road,");
    }

    @Test
    void marksInsideAnotherQuotationBelongToIt() {
        assertThat(inner("“She said ‘never’ twice,” he recalled.")).containsExactly("She said ‘never’ twice,");
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(inner("The workers' demand isn't new; it's the '90s again.")).isEmpty();
        assertThat(inner("The players’ council met in the mayors’ hall.")).isEmpty();
    }

    @Test
    void aSpeechOverParagraphsGoesOnUntilItsClosingMark() {
        List<Quotation> found = QuotationFinder.find(passage("“One road.", "“Two bridges.", "“Three boats,” she said."));
        assertThat(found).hasSize(3);
        assertThat(found).extracting(Quotation::continues).containsExactly(false, true, true);
        assertThat(found).allMatch(Quotation::closed);
    }

    @Test
    void aMissingClosingMarkEndsWithTheParagraph() {
        List<Quotation> found = QuotationFinder.find(passage("“One road, she said.", "The road is closed."));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).closed()).isFalse();
    }

    @Test
    void noTextBreaksIt() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String marks = "“”‘’\"'«»„` \nab.,é𝔸";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            int[] points = marks.codePoints().toArray();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            String[] paragraphs = text.toString().split("\n");
            List<Quotation> found = QuotationFinder.find(passage(paragraphs));
            int end = 0;
            for (Quotation quotation : found) {
                assertThat(quotation.outer().start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
                assertThat(quotation.outer().contains(quotation.inner())).as("seed %d", seed).isTrue();
                end = quotation.outer().end();
            }
        }
    }

    private static List<String> inner(String paragraph) {
        Passage passage = passage(paragraph);
        return QuotationFinder.find(passage).stream()
                .map(q -> passage.report().text().slice(q.inner()))
                .toList();
    }

    private static Passage passage(String... paragraphs) {
        Report report = Report.of("tests/quotations.txt", String.join("\n", paragraphs) + "\n");
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            int length = paragraph.codePointCount(0, paragraph.length());
            if (length > 0) {
                spans.add(new Span(start, start + length));
            }
            start += length + 1;
        }
        return new Passage(report, List.of(), List.of(), spans);
    }
}

package org.rapporteur.desk.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.web.pages.MarkedText.Kind;
import org.rapporteur.desk.web.pages.MarkedText.Mark;
import org.rapporteur.desk.web.pages.MarkedText.Paragraph;
import org.rapporteur.desk.web.pages.MarkedText.Piece;
import org.rapporteur.desk.web.pages.MarkedText.Place;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/** Marks that overlap, lie in each other or cross a blank line mark the words they stand on and no others. */
class MarkedTextTest {

    private static Mark mark(int start, int end, Kind kind, String card) {
        return new Mark(new Span(start, end), kind, card);
    }

    private static List<Piece> pieces(MarkedText text) {
        return text.paragraphs().stream().flatMap(paragraph -> paragraph.pieces().stream()).toList();
    }

    @Test
    void overlapsAreCutWhereAMarkBeginsOrEnds() {
        MarkedText text = MarkedText.of(
                Text.of("The union will strike."),
                List.of(mark(0, 14, Kind.STATEMENT, "a"), mark(4, 22, Kind.EVENT, "b")),
                List.of());
        assertThat(pieces(text)).extracting(Piece::text, Piece::kinds, Piece::cards).containsExactly(
                tuple("The ", "m-statement", "a"),
                tuple("union will", "m-statement m-event", "a b"),
                tuple(" strike.", "m-event", "b"));
    }

    @Test
    void offsetsAreCodePoints() {
        MarkedText text = MarkedText.of(Text.of("🕊🕊 peace"), List.of(mark(3, 8, Kind.CITED, "")), List.of());
        assertThat(pieces(text)).filteredOn(Piece::cited).extracting(Piece::text).containsExactly("peace");
    }

    @Test
    void aMarkGoesOnBehindABlankLine() {
        MarkedText text = MarkedText.of(Text.of("One.\n\nTwo."), List.of(mark(0, 10, Kind.STATEMENT, "a")), List.of());
        assertThat(text.paragraphs()).hasSize(2);
        assertThat(pieces(text)).extracting(Piece::text).containsExactly("One.", "Two.");
        assertThat(pieces(text)).extracting(Piece::cards).containsOnly("a");
    }

    @Test
    void aPlaceStandsBeforeItsWordsAlsoAtTheEnd() {
        MarkedText text = MarkedText.of(
                Text.of("One two"), List.of(), List.of(new Place(4, "c4-7", 1, "a"), new Place(99, "c99", 0, "")));
        assertThat(pieces(text)).extracting(Piece::text).containsExactly("One ", "two", "");
        assertThat(pieces(text).get(1).places()).extracting(Place::id).containsExactly("c4-7");
        assertThat(pieces(text).get(2).places()).extracting(Place::id).containsExactly("c99");
    }

    @Test
    void whateverIsMarkedNoWordIsLostAndEachMarkHasItsWords() {
        Random random = new Random(7);
        String alphabet = "ab é🕊\n\n ";
        for (int round = 0; round < 300; round++) {
            String words = random.ints(60, 0, alphabet.codePointCount(0, alphabet.length()))
                    .mapToObj(at -> Character.toString(alphabet.codePointAt(alphabet.offsetByCodePoints(0, at))))
                    .collect(Collectors.joining());
            Text text = Text.of(words);
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int start = random.nextInt(text.length());
                int end = start + random.nextInt(text.length() - start + 3);
                marks.add(mark(start, end, Kind.values()[random.nextInt(6)], "card" + i));
            }
            MarkedText cut = MarkedText.of(text, marks, List.of());
            assertThat(withoutBlanks(all(cut.paragraphs()))).isEqualTo(withoutBlanks(words));
            for (Mark mark : marks) {
                String marked = pieces(cut).stream()
                        .filter(piece -> List.of(piece.cards().split(" ")).contains(mark.card()))
                        .map(Piece::text)
                        .collect(Collectors.joining());
                int end = Math.min(mark.span().end(), text.length());
                assertThat(withoutBlanks(marked)).isEqualTo(withoutBlanks(text.slice(mark.span().start(), end)));
            }
        }
    }

    private static String all(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String withoutBlanks(String words) {
        return words.replaceAll("\\s", "");
    }
}

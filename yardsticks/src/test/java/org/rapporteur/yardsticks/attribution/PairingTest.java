package org.rapporteur.yardsticks.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Span;

class PairingTest {

    @Test
    void halfIsEnoughAndLessIsNot() {
        assertThat(Pairing.of(List.of(content(0, 10)), List.of(content(5, 15))).findOf(0)).contains(0);
        assertThat(Pairing.of(List.of(content(0, 10)), List.of(content(6, 16))).findOf(0)).isEmpty();
    }

    @Test
    void theBestPairGoesFirstWhateverTheOrder() {
        List<Saying> annotated = List.of(content(0, 12), content(2, 12));
        Pairing pairing = Pairing.of(annotated, List.of(content(2, 12)));
        assertThat(pairing.findOf(0)).isEmpty();
        assertThat(pairing.findOf(1)).contains(0);
    }

    @Test
    void aFindAnswersOnce() {
        Pairing pairing = Pairing.of(List.of(content(0, 10)), List.of(content(0, 9), content(0, 10), content(0, 8)));
        assertThat(pairing.findOf(0)).contains(1);
        assertThat(pairing.isTaken(0)).isFalse();
        assertThat(pairing.isTaken(1)).isTrue();
    }

    @Test
    void whereTwoAgreeAlikeTheLaterOnesAreThePair() {
        Pairing pairing = Pairing.of(List.of(content(0, 10), content(0, 10)), List.of(content(0, 10), content(0, 10)));
        assertThat(pairing.findOf(1)).contains(1);
        assertThat(pairing.findOf(0)).contains(0);
    }

    @Test
    void aFindWithoutContentAnswersToNothing() {
        assertThat(Pairing.of(List.of(content(0, 10)), List.of(content(3, 3))).findOf(0)).isEmpty();
    }

    private static Saying content(int start, int end) {
        return new Saying(Extent.NONE, Extent.NONE, Extent.of(List.of(new Span(start, end))));
    }
}

package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final String SHIP = "\uD83D\uDEA2";

    @Test
    void offsetsCountCodePoints() {
        Text text = Text.of("Talks " + SHIP + " resume");

        assertThat(text.length()).isEqualTo(14);
        assertThat(text.slice(6, 7)).isEqualTo(SHIP);
        assertThat(text.slice(new Span(8, 14))).isEqualTo("resume");
        assertThat(text.unit(8)).isEqualTo(9);
        assertThat(text.offset(9)).isEqualTo(8);
        assertThat(text).hasToString("Talks " + SHIP + " resume");
    }

    @Test
    void slicesAndOffsetsAgreeWithACountFromTheStart() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            int[] points = random.ints(random.nextInt(1200), 0, 100)
                    .map(i -> i < random.nextInt(100) ? 0x1F600 + i : 'a' + i % 26)
                    .toArray();
            String content = new String(points, 0, points.length);
            Text text = Text.of(content);
            int start = random.nextInt(points.length + 1);
            int end = start + random.nextInt(points.length - start + 1);

            assertThat(text.length()).as("seed %d", seed).isEqualTo(points.length);
            assertThat(text.slice(start, end)).as("seed %d", seed).isEqualTo(new String(points, start, end - start));
            assertThat(text.unit(start)).as("seed %d", seed).isEqualTo(content.offsetByCodePoints(0, start));
            assertThat(text.offset(text.unit(start))).as("seed %d", seed).isEqualTo(start);
        }
    }

    @Test
    void whatLiesOutsideCannotBeSliced() {
        Text text = Text.of(SHIP + SHIP);

        assertThatThrownBy(() -> text.slice(0, 3)).isInstanceOf(RecordException.class);
        assertThatThrownBy(() -> text.slice(-1, 1)).isInstanceOf(RecordException.class);
        assertThatThrownBy(() -> text.slice(2, 1)).isInstanceOf(RecordException.class);
        assertThat(text.slice(2, 2)).isEmpty();
    }

    @Test
    void textsAreEqualByTheirWords() {
        assertThat(Text.of("a"))
                .isEqualTo(Text.of("a"))
                .hasSameHashCodeAs(Text.of("a"))
                .isNotEqualTo(Text.of("b"));
        assertThat(Text.of("")).isSameAs(Text.EMPTY);
        assertThat(Text.of(" \n").isBlank()).isTrue();
    }
}

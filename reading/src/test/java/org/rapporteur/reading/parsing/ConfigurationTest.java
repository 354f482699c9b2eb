package org.rapporteur.reading.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfigurationTest {

    private static final int NONE = Configuration.NONE;

    private final Configuration configuration = new Configuration(new int[7], new int[7]);
    private final int[] view = new int[ParserModel.WORDS];

    @Test
    void atTheBeginningOnlyTheBufferIsInView() {
        configuration.view(view);
        assertThat(view).startsWith(NONE, NONE, 0, 1, 2, 3).endsWith(NONE, NONE);
        assertThat(configuration.canReduce()).isFalse();
        assertThat(configuration.canShift()).isTrue();
    }

    @Test
    void theOutermostDependentsComeFirst() {
        shift(3);
        configuration.arcLeft(2);
        configuration.arcLeft(4);
        shift(1);
        configuration.arcRight(5);
        shift(1);
        configuration.arcRight(6);
        configuration.view(view);
        // Word 3 has 2, then 1 on its left and 4, then 5 on its right.
        assertThat(view).startsWith(NONE, 0, 3, 6, NONE, NONE).containsSequence(1, 5, 2, 4, NONE, NONE);
        assertThat(configuration.head(1)).isEqualTo(3);
        assertThat(configuration.relation(1)).isEqualTo(4);
        assertThat(configuration.relation(5)).isEqualTo(6);
    }

    @Test
    void dependentsOfTheOutermostDependentsAreInView() {
        shift(2);
        configuration.arcLeft(2);
        shift(1);
        configuration.arcLeft(2);
        shift(2);
        configuration.arcRight(3);
        configuration.arcRight(3);
        configuration.view(view);
        // Word 3: on the left 2, whose own is 1; on the right 4, whose own is 5.
        assertThat(view).containsSequence(2, 4, NONE, NONE, 1, 5);
    }

    @Test
    void theRootWaitsForTheLastWord() {
        shift(1);
        assertThat(configuration.canReduce()).isFalse();
        shift(5);
        for (int i = 0; i < 5; i++) {
            assertThat(configuration.canReduce()).isTrue();
            configuration.arcRight(2);
        }
        assertThat(configuration.canReduce()).isFalse();
        assertThat(configuration.canShift()).isFalse();
        assertThat(configuration.isFinished()).isFalse();
        configuration.arcRight(1);
        assertThat(configuration.isFinished()).isTrue();
    }

    private void shift(int times) {
        for (int i = 0; i < times; i++) {
            configuration.shift();
        }
    }
}

package org.rapporteur.yardsticks.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Against figures computed by hand. */
class ConfusionTest {

    private final Confusion confusion = new Confusion(
            List.of(RootClass.AID, RootClass.AID, RootClass.AID, RootClass.REJECT),
            List.of(RootClass.AID, RootClass.AID, RootClass.REJECT, RootClass.REJECT));

    @Test
    void figures() {
        assertThat(confusion.accuracy()).isEqualTo(0.75);
        assertThat(confusion.precision(RootClass.REJECT)).isEqualTo(0.5);
        assertThat(confusion.recall(RootClass.AID)).isEqualTo(2.0 / 3);
        // F1 of AID is 0.8, of REJECT 2/3
        assertThat(confusion.macroF1()).isEqualTo((0.8 + 2.0 / 3) / 2, within(1e-9));
    }

    @Test
    void aClassThatNobodyAnnotatedHasNoPartInTheMean() {
        Confusion astray = new Confusion(List.of(RootClass.AID, RootClass.AID), List.of(RootClass.AID, RootClass.SANCTION));

        assertThat(astray.macroF1()).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(astray.mistakes()).containsExactly(new Confusion.Mistake(RootClass.AID, RootClass.SANCTION, 1));
    }
}

package org.rapporteur.analysis.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.record.Text;

class TextSentencesTest {

    @Test
    void dotsAfterTitlesAndInitialsEndNothing() {
        Text text = Text.of("Mr. J. Kolb spoke. “We will sail.” Ferries wait\n\nThe 𝄞 guild slept.");
        assertThat(TextSentences.of(text)).extracting(TextSentences.Told::words)
                .containsExactly("Mr. J. Kolb spoke.", "“We will sail.”", "Ferries wait", "The 𝄞 guild slept.");
        assertThat(TextSentences.of(text)).allSatisfy(told -> assertThat(text.slice(told.span())).isEqualTo(told.words()));
        assertThat(TextSentences.of(text)).extracting(TextSentences.Told::paragraph).containsExactly(0, 0, 0, 1);
    }
}

package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

class ParagraphsTest {

    @Test
    void theTimeOfALiveEntryIsNoPartOfWhatItSays() {
        assertThat(in("18:40 That is all for today.\n\n6.15pm GMT - The envoy left.\n\n[09:30] “Nobody came,” she said."))
                .containsExactly("That is all for today.", "The envoy left.", "“Nobody came,” she said.");
    }

    @Test
    void aNumberThatBeginsASentenceStays() {
        assertThat(in("10.30 was too late.\n\n1,000 prisoners were freed.\n\n14:05"))
                .containsExactly("10.30 was too late.", "1,000 prisoners were freed.", "14:05");
    }

    private static List<String> in(String words) {
        Text text = Text.of(words);
        return Paragraphs.in(text, new Span(0, text.length())).stream().map(text::slice).toList();
    }
}

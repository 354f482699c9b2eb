package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u001b[31mb",
                "a\u001b[2Jb",
                "a\u001b]0;a new title\u0007b",
                "a\u001b]8;;http://example.org\u001b\\b",
                "a\u009b31mb",
                "a\u001bPq#0;2;0\u001b\\b",
                "a\u001b(0b",
                "a\u001bcb",
                "a\rb",
                "a\bb",
                "a\u0000b",
                "a\u007fb",
                "a\u0085b",
                "a\u202eb",
                "a\u2066b"
            })
    void nothingThatCommandsATerminalIsLeft(String text) {
        assertThat(Characters.harmless(text)).isEqualTo("ab");
    }

    @Test
    void anUnendedSequenceTakesNoMoreThanItsLine() {
        assertThat(Characters.harmless("first \u001b]0;title\nsecond")).isEqualTo("first \nsecond");
        assertThat(Characters.harmless("at the end \u001b")).isEqualTo("at the end ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "“Erdoğan” — línea\n\ttab", "日本語 😀", "a\u00a0b"})
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(Characters.harmless(text)).isEqualTo(text);
    }

    @Test
    void aLongLineIsCutAtAWord() {
        assertThat(Characters.oneLine("The two\n delegations   met again", 22)).isEqualTo("The two delegations…");
        assertThat(Characters.oneLine("😀😀😀😀", 4)).isEqualTo("😀😀😀😀");
        assertThat(Characters.oneLine("😀😀😀😀😀", 4)).isEqualTo("😀😀😀…");
    }
}

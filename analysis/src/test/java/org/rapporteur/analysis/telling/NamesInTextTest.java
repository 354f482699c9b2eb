package org.rapporteur.analysis.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInTextTest {

    private static List<String> found(String text, String... names) {
        return NamesInText.of(List.of(names)).in(text).stream().map(it -> text.substring(it.start(), it.end())).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'Arania met Boria.', 'Arania|Boria'",
        "'Aranians met; the Arania-Boria border', 'Arania|Boria'",
        "'arania, ARANIA', ''",
        "'South Arania and Arania', 'South Arania|Arania'",
        "'the southern South', ''",
        "'(Arania) “Boria”', 'Arania|Boria'"
    })
    void wholeWordsInTheirOwnWritingTheLongestFirst(String text, String expected) {
        List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split("\\|"));
        assertThat(found(text, "Arania", "Boria", "South Arania", "the southern")).isEqualTo(wanted);
    }

    @Test
    void namesMayBeginAndEndWithOtherThanLetters() {
        assertThat(found("the “Upper House” said; U.S. said", "“Upper House”", "U.S.")).containsExactly("“Upper House”", "U.S.");
        assertThat(found("𐐀lpha met 𐐀lphabet", "𐐀lpha")).containsExactly("𐐀lpha");
    }

    @Test
    void noNameIsNoLastResort() {
        assertThat(NamesInText.of(List.of()).in("Arania")).isEmpty();
        assertThat(found("", "Arania")).isEmpty();
        assertThat(found("Arani", "Arania")).isEmpty();
    }
}

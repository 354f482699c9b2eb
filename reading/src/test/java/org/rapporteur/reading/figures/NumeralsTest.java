package org.rapporteur.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    private final Numerals numerals = Numerals.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nine|9", "1,000|1000", "twenty-five|25", "twenty five|25", "2.5 million|2500000", "half a million|500000",
                "a hundred|100", "one hundred and ten|110", "two hundred thousand|200000", "three dozen|36", "a dozen|12",
                "two and a half|2.5", "two and a half million|2500000", "1,234,567|1234567", "3bn|3000000000", "40k|40000",
                "third|3", "21st|21", "twenty-first|21", "one thousand two hundred|1200", "zero|0"
            })
    void readsNumbers(String words, double value) {
        assertThat(numerals.value(words)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"several", "many", "two three", "of", "a", "12:30", "1.2.3", "five-star", "-"})
    void readsNothingElse(String words) {
        assertThat(numerals.value(words)).isNaN();
    }

    @Test
    void aVagueNumberGivesTheLeastItCanMean() {
        assertThat(numerals.at(List.of("thousands"), 0)).hasValueSatisfying(number -> {
            assertThat(number.vague()).isTrue();
            assertThat(number.value()).isEqualTo(2000);
        });
        assertThat(numerals.at(List.of("hundreds", "of", "thousands"), 0))
                .hasValueSatisfying(number -> assertThat(number.value()).isEqualTo(200_000));
    }
}

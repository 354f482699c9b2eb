package org.rapporteur.analysis.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "from four to twenty-three | from 4 to 23",
        "20 million crowns | 20000000 crowns",
        "3.5 thousand tonnes | 3500 tonnes",
        "one of the well-known boats | one of the well-known boats",
    })
    void numbersInWordsBecomeDigits(String words, String digits) {
        assertThat(NumberWords.inDigits(words)).isEqualTo(digits);
    }
}

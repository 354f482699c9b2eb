package org.rapporteur.reading.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryWordsTest {

    private static final CountryWords WORDS = CountryWords.standard();

    /** Tokens between spaces. */
    @ParameterizedTest
    @CsvSource({
        "Envoys of South Korea and the Ghanaian minister met in Lima ., KOR NAME 2-3; GHA ADJECTIVE 6-6; PER CAPITAL 10-10",
        "The UK said two Swedes and the Swiss had left the Casa Rosada ., GBR ABBREVIATION 1-1; SWE PEOPLE 4-4; CHE ADJECTIVE 7-7; ARG SEAT 11-12",
        "They polish the turkey and ask us to chad ., ''",
        "The United Arab Emirates and Trinidad and Tobago agreed ., ARE NAME 1-3; TTO NAME 5-7",
        "PERU AND THE US TALK ., PER NAME 0-0; USA ABBREVIATION 3-3",
        "The Hague is a town ., NLD CAPITAL 1-1"
    })
    void findsWhatStandsForACountry(String sentence, String expected) {
        assertThat(WORDS.in(List.of(sentence.split(" "))).stream()
                        .map(found -> "%s %s %d-%d".formatted(found.country(), found.kind(), found.first(), found.last()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void someAdjectivesAreThePeopleToo() {
        assertThat(WORDS.mayBePeople("Swiss")).isTrue();
        assertThat(WORDS.mayBePeople("Ghanaian")).isFalse();
    }
}

package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-06-02",
                "2025-06",
                "2025",
                "XXXX-05-17",
                "202X",
                "XX90-01-03",
                "2025-06-XX",
                "2025-06-02~",
                "2025?",
                "2025-21",
                "2025-05-16/2025-05-18",
                "2022-02/..",
                "../2022-02",
                "2025-06-02T14:05",
                "2025-06-02T14:05:00Z",
                "2025-06-02T14:05+02:00"
            })
    void whatIsEdtfIsHeldAsWritten(String text) {
        assertThat(EdtfDate.of(text)).hasToString(text).isEqualTo(new EdtfDate(text));
        assertThat(EdtfDate.of(text).isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 June 2025",
                "2025-6-2",
                "25-06-02",
                "2025-06-02 14:05",
                "yesterday",
                "2025/06/02",
                " 2025",
                "2025-06-021"
            })
    void whatIsNotEdtfIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> EdtfDate.of(text))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("2025-06-02");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-02, 2025-06-02, 2025-06-02, 2025-06-02",
        "2025-06-02T14:05Z, 2025-06-02, 2025-06-02, 2025-06-02",
        "2025-02, , 2025-02-01, 2025-02-28",
        "2025-02-XX, , 2025-02-01, 2025-02-28",
        "2025, , 2025-01-01, 2025-12-31",
        "2025-05-16/2025-05-18, , 2025-05-16, 2025-05-18",
        "2022-02/.., , 2022-02-01,",
        "XXXX-05-17, , ,",
        "2025-02-31, , ,",
        "202X, , ,"
    })
    void aDateKnowsTheDaysItCanMean(String text, LocalDate day, LocalDate earliest, LocalDate latest) {
        EdtfDate date = EdtfDate.of(text);

        assertThat(date.day()).isEqualTo(Optional.ofNullable(day));
        assertThat(date.earliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(date.latest()).isEqualTo(Optional.ofNullable(latest));
    }

    @Test
    void nothingKnownIsOneValue() {
        assertThat(EdtfDate.of("")).isSameAs(EdtfDate.UNKNOWN);
        assertThat(EdtfDate.UNKNOWN.isKnown()).isFalse();
        assertThat(EdtfDate.UNKNOWN.earliest()).isEmpty();
        assertThat(EdtfDate.of(LocalDate.of(2025, 6, 2))).isEqualTo(EdtfDate.of("2025-06-02"));
    }
}

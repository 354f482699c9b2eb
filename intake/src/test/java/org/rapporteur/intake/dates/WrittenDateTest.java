package org.rapporteur.intake.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.record.EdtfDate;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-06-02            | 2025-06-02
                    2025/06/02            | 2025-06-02
                    2025-06-02T14:05:00Z  | 2025-06-02
                    2025-06-02T14:05:00.000+0200 | 2025-06-02
                    2025-06-02 14:05      | 2025-06-02
                    2 June 2025           | 2025-06-02
                    2nd June, 2025        | 2025-06-02
                    2nd of June 2025      | 2025-06-02
                    Monday, 2 June 2025   | 2025-06-02
                    Mon 2 Jun 2025        | 2025-06-02
                    June 2, 2025          | 2025-06-02
                    Monday, June 2, 2025  | 2025-06-02
                    June 2nd 2025         | 2025-06-02
                    Sept. 3, 2024         | 2024-09-03
                    SEPT 3 2024           | 2024-09-03
                    02-Jun-2025           | 2025-06-02
                    02.06.2025            | 2025-06-02
                    25/06/2025            | 2025-06-25
                    6/25/2025             | 2025-06-25
                    05/05/2025            | 2025-05-05
                    03/04/2025            | 2025
                    3 JAN 90              | XX90-01-03
                    17-May-25             | XX25-05-17
                    May 17                | XXXX-05-17
                    17 May                | XXXX-05-17
                    Saturday, May 17      | XXXX-05-17
                    29 February           | XXXX-02-29
                    March 2022            | 2022-03
                    """)
    void aWrittenDateSaysWhatIsWrittenAndNothingMore(String written, String edtf) {
        assertThat(WrittenDate.read(written)).isEqualTo(EdtfDate.of(edtf));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31 February 2025",
                "29 February 2025",
                "2025-13-01",
                "May",
                "2025",
                "May 32",
                "marching on 5",
                "the second of June",
                "12345",
                "99/99/2025",
                "1 000",
                "''",
                "1,000 prisoners"
            })
    void whatIsNoDateIsUnknown(String written) {
        assertThat(WrittenDate.read(written)).isEqualTo(EdtfDate.UNKNOWN);
    }

    @Test
    void theFirstDateOfALineIsFoundWithItsPlace() {
        WrittenDate found =
                WrittenDate.first("Published 2 June 2025, updated 3 June 2025").orElseThrow();

        assertThat(found).isEqualTo(new WrittenDate(10, 21, EdtfDate.of("2025-06-02")));
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-05-17, 2025-05-17, 2025-05-17",
        "XXXX-05-17, 2025-05-18, 2025-05-17",
        "XXXX-05-17, 2025-05, 2025-05-17",
        "XXXX-05-17, 2025, 2025-05-17",
        "XXXX-12-31, 2025-01-02, 2024-12-31",
        "XXXX-12-31, 2025, XXXX-12-31",
        "XXXX-05-17, 2025-11-02, XXXX-05-17",
        "XXXX-05-17, XXXX-05-18, XXXX-05-17",
        "XXXX-05-17, '', XXXX-05-17",
        "XX90-01-03, 1990-01-04, 1990-01-03",
        "2024-05-17, 2025-05-17, 2024-05-17",
        "'', 2025-05-17, ''"
    })
    void theYearIsSettledOnlyByAPublicationThatLeavesOneChoice(String date, String published, String settled) {
        assertThat(WrittenDate.settled(EdtfDate.of(date), EdtfDate.of(published)))
                .isEqualTo(EdtfDate.of(settled));
    }
}

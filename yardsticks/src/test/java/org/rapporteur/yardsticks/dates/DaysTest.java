package org.rapporteur.yardsticks.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2013-03-22,2013-03-22,2013-03-22",
        "2013-03-22T22:30,2013-03-22,2013-03-22",
        "2013-03-22TNI,2013-03-22,2013-03-22",
        "2012-02,2012-02-01,2012-02-29",
        "2013,2013-01-01,2013-12-31",
        "199,1990-01-01,1999-12-31",
        "18,1800-01-01,1899-12-31",
        "2013-W12,2013-03-18,2013-03-24",
        "2013-W12-WE,2013-03-23,2013-03-24",
        "2012-W01,2012-01-02,2012-01-08",
        "2022-SU,2022-06-01,2022-08-31",
        "2022-WI,2022-12-01,2023-02-28",
        "2013-Q2,2013-04-01,2013-06-30",
        "2013-H2,2013-07-01,2013-12-31"
    })
    void aValueCoversItsDays(String value, String first, String last) {
        assertThat(Days.found(value)).hasValueSatisfying(days -> {
            assertThat(days.first()).hasToString(first);
            assertThat(days.last()).hasToString(last);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P3D", "PRESENT_REF", "XXXX-WXX-1", "2013-13", "2013-02-30", "T20:00", "2013-Q9", "2013-W99"})
    void whatIsNoDayOfTheCalendarCoversNone(String value) {
        assertThat(Days.found(value)).isEmpty();
    }

    @Test
    void anAnnotatedStretchMayBeOpen() {
        assertThat(Days.annotated("2017-07-10/2017-07-16")).isEqualTo(Days.found("2017-W28"));
        assertThat(Days.annotated("../2008-01-19")).isPresent();
        assertThat(Days.annotated("2008/2008")).isEqualTo(Days.found("2008"));
        assertThat(Days.annotated("soon/later")).isEmpty();
    }
}

package org.rapporteur.desk.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScaleTest {

    private static TimeScale scale(String from, String to) {
        return new TimeScale(LocalDate.parse(from), LocalDate.parse(to));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-16, 2025-05-16, 16 May 2025",
        "2025-05-16, 2025-05-18, 16 May 2025|17 May|18 May",
        "2024-12-30, 2025-01-02, 30 December 2024|31 December|1 January 2025|2 January",
        "2025-05-16, 2025-06-30, 19 May 2025|26 May|2 June|9 June|16 June|23 June|30 June",
        "2025-05-16, 2025-07-15, 19 May 2025|26 May|2 June|9 June|16 June|23 June|30 June|7 July|14 July",
        "2025-01-15, 2025-07-15, February 2025|March 2025|April 2025|May 2025|June 2025|July 2025",
        "2023-11-15, 2025-07-15, January 2024|April 2024|July 2024|October 2024|January 2025|April 2025|July 2025",
        "2019-11-15, 2025-07-15, 2020|2021|2022|2023|2024|2025",
        "1990-11-15, 2025-07-15, 1995|2000|2005|2010|2015|2020|2025"
    })
    void ticksAreAtTheBeginningsOfWhatTheyName(String from, String to, String labels) {
        assertThat(scale(from, to).ticks()).extracting(TimeScale.Tick::label).containsExactly(labels.split("\\|"));
    }

    @Test
    void ticksNeverCrowdAndNeverLeaveTheLine() {
        for (long days = 0; days < 800_000; days = days * 3 / 2 + 1) {
            LocalDate from = LocalDate.of(1203, 2, 28);
            List<TimeScale.Tick> ticks = new TimeScale(from, from.plusDays(days)).ticks();
            assertThat(ticks).as(days + " days").hasSizeBetween(1, 14);
            assertThat(ticks).allSatisfy(tick -> assertThat(tick.x()).isBetween(0.0, 1000.0));
            for (int i = 1; i < ticks.size(); i++) {
                assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).as(days + " days").isGreaterThan(50);
            }
        }
    }

    @Test
    void whatIsBeyondTheLineStandsAtItsEnd() {
        TimeScale scale = scale("2025-05-16", "2025-05-18");
        assertThat(scale.at(LocalDate.MIN)).isEqualTo(scale.at(LocalDate.parse("2025-05-16"))).isPositive();
        assertThat(scale.at(LocalDate.parse("2026-05-16"))).isEqualTo(scale.at(LocalDate.parse("2025-05-19"))).isLessThan(1000);
        assertThat(scale("2025-05-18", "2025-05-16").ticks()).as("no line runs backwards").hasSize(1);
    }
}

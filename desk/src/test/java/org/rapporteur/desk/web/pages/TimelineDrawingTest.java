package org.rapporteur.desk.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.web.lists.Moment;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

class TimelineDrawingTest {

    private static final Report REPORT = Report.of("report.txt", "They will meet.");
    private static final TimeScale JUNE = new TimeScale(LocalDate.parse("2025-06-01"), LocalDate.parse("2025-06-30"));

    private static Moment moment(Moment.Lane lane, String start, String end) {
        return new Moment(lane, "x", EdtfDate.of(start), EdtfDate.of(end), "", "meeting", REPORT.cite(new Span(0, 4)));
    }

    private static TimelineDrawing.Mark mark(String start, String end) {
        return TimelineDrawing.of(List.of(moment(Moment.Lane.TALKS, start, end)), JUNE, new Asked("/timeline", Map.of())).bands().get(0).marks().get(0);
    }

    private static double at(int day) {
        return JUNE.at(LocalDate.of(2025, 6, day));
    }

    @Test
    void whatLastsIsSolidFromItsFirstToItsLastDay() {
        TimelineDrawing.Mark mark = mark("2025-06-16", "2025-06-18");
        assertThat(mark.open()).isFalse();
        assertThat(mark.surelyX()).isEqualTo(at(16));
        assertThat(mark.surelyX() + mark.surelyWidth()).isCloseTo(at(19), org.assertj.core.data.Offset.offset(.2));
    }

    @Test
    void whatIsOfOneOfSeveralDaysIsOpenOverAllOfThem() {
        TimelineDrawing.Mark mark = mark("2025-06-20/2025-06-30", "2025-06-20/2025-06-30");
        assertThat(mark.open()).isTrue();
        assertThat(mark.surelyWidth()).isZero();
        assertThat(mark.x()).isEqualTo(at(20));
        assertThat(mark.x() + mark.width()).isCloseTo(at(30) + at(2) - at(1), org.assertj.core.data.Offset.offset(.3));
        assertThat(mark("2025-06", "2025-06").surelyWidth()).isZero();
    }

    @Test
    void whatIsAgreedOnADayAndDueInAMonthIsSolidUntilThatBegins() {
        Moment moment = moment(Moment.Lane.COMMITMENTS, "2025-05-10", "2025-06");
        TimelineDrawing.Mark mark = TimelineDrawing.of(
                        List.of(moment), new TimeScale(LocalDate.parse("2025-05-01"), LocalDate.parse("2025-06-30")), new Asked("/timeline", Map.of()))
                .bands().get(0).marks().get(0);
        assertThat(mark.open()).isTrue();
        assertThat(mark.surelyX()).isEqualTo(mark.x());
        assertThat(mark.surelyWidth()).isBetween(mark.width() * .4, mark.width() * .5);
    }

    @Test
    void marksOfARowDoNotTouch() {
        List<TimelineDrawing.Mark> marks = TimelineDrawing.of(
                        IntStream.range(1, 29).mapToObj(day -> moment(Moment.Lane.SHIFTS, "2025-06-%02d".formatted(day), "2025-06-%02d".formatted(day + 1))).toList(),
                        JUNE,
                        new Asked("/timeline", Map.of()))
                .bands().get(0).marks();
        for (TimelineDrawing.Mark one : marks) {
            assertThat(marks).filteredOn(other -> other != one && other.y() == one.y())
                    .allMatch(other -> other.x() >= one.x() + one.width() || one.x() >= other.x() + other.width());
        }
    }

    @Test
    void whatCannotBeToldApartIsOneMarkThatLeadsCloser() {
        List<Moment> many = Collections.nCopies(400, moment(Moment.Lane.INCIDENTS, "2025-06-12", "2025-06-12"));
        TimelineDrawing drawing = TimelineDrawing.of(many, JUNE, new Asked("/timeline", Map.of("party", List.of("union"))));
        assertThat(drawing.bands().get(0).marks()).singleElement().satisfies(mark -> {
            assertThat(mark.several()).isEqualTo(400);
            assertThat(mark.address()).isEqualTo("/timeline?party=union&lane=incidents&since=2025-06-12&until=2025-06-12");
        });
        assertThat(drawing.height()).isLessThan(300);
    }
}

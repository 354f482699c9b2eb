package org.rapporteur.desk.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

class CountedTest {

    private static final Report REPORT = Report.of("report.txt", "Many people were killed.");

    private static Counted.Given given(double value, double low, double high, String of, String source) {
        Figure figure = new Figure("killed", value, low, high, "person", of, "", source, List.of(REPORT.cite(new Span(0, 23))));
        return new Counted.Given(figure, source, "", new Words("/reports/r", "many", "Courier"));
    }

    private static Counted.Given exactly(double value, String of, String source) {
        return given(value, Double.NaN, Double.NaN, of, source);
    }

    @Test
    void whatSourcesSayOfOneNumberStandsOnOneScaleFromTheLeastToTheMost() {
        List<Counted> counted = Counted.of(List.of(exactly(17, "people", "b"), exactly(12, "", "a")));
        assertThat(counted).singleElement().satisfies(it -> {
            assertThat(it.compares()).isTrue();
            assertThat(it.span()).isEqualTo("12 to 17");
            assertThat(it.rows()).extracting(Counted.Row::source).containsExactly("a", "b");
            assertThat(it.rows().get(0).bar().from()).isBetween(Counted.WIDTH * .68, Counted.WIDTH * .72);
            assertThat(it.rows().get(1).bar().from()).isBetween(Counted.WIDTH * .97, Counted.WIDTH * 1.0);
        });
    }

    @Test
    void boundsReachAsFarAsTheyMean() {
        List<Counted.Row> rows = Counted.of(List.of(
                given(Double.NaN, 10, Double.NaN, "", "at least"), given(Double.NaN, Double.NaN, 20, "", "up to"), given(Double.NaN, 5, 15, "", "range")))
                .get(0).rows();
        assertThat(rows).extracting(Counted.Row::source).containsExactly("range", "at least", "up to");
        assertThat(rows.get(0).bar().open()).isFalse();
        assertThat(rows.get(0).bar().width()).isBetween(95.0, 100.0);
        assertThat(rows.get(1).bar().open()).isTrue();
        assertThat(rows.get(1).bar().from() + rows.get(1).bar().width()).isEqualTo(Counted.WIDTH);
        assertThat(rows.get(2).bar().from()).isLessThan(5);
    }

    @Test
    void whatIsNotTheSameThingIsNotCompared() {
        assertThat(Counted.of(List.of(exactly(9, "civilians", "a"), exactly(3, "soldiers", "a")))).hasSize(2).noneMatch(Counted::compares);
    }

    @Test
    void whatHasNoNumberHasNoBar() {
        Counted.Row row = Counted.of(List.of(given(Double.NaN, Double.NaN, Double.NaN, "", "a"), exactly(0, "", "b"))).get(0).rows().get(1);
        assertThat(row.bar().known()).isFalse();
    }
}

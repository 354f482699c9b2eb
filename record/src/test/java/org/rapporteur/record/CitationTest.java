package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CitationTest {

    private final Report report = Report.of("talks.txt", "The talks \uD83D\uDEA2 ended.");

    @Test
    void aCitationRepeatsTheWordsOfItsReport() {
        Citation citation = report.cite(10, 17);

        assertThat(citation.exact()).isEqualTo("\uD83D\uDEA2 ended");
        assertThat(citation.report()).isEqualTo(report.id());
        assertThat(citation.span()).isEqualTo(new Span(10, 17));
        assertThat(citation).isEqualTo(report.cite(new Span(10, 17), "\uD83D\uDEA2 ended"));
    }

    @Test
    void aCitationThatDoesNotMatchItsTextCannotBeBuilt() {
        assertThatThrownBy(() -> report.cite(new Span(0, 3), "Thy"))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("does not say “Thy” at 0–3");
        assertThatThrownBy(() -> report.cite(10, 99)).isInstanceOf(RecordException.class);
        assertThatThrownBy(() -> report.cite(3, 3)).isInstanceOf(RecordException.class);
        assertThat(Arrays.stream(Citation.class.getDeclaredConstructors()))
                .allMatch(door -> Modifier.isPrivate(door.getModifiers()));
    }

    @Test
    void aReportWhoseTextIsNotTheOneThatWasReadCannotBeBuilt() {
        assertThatThrownBy(() -> new Report(
                        "r-1",
                        "a.txt",
                        "",
                        "",
                        "",
                        "",
                        "",
                        Dateline.NONE,
                        EdtfDate.UNKNOWN,
                        Text.of("other"),
                        "",
                        report.sha256(),
                        ""))
                .isInstanceOf(RecordException.class);
    }

    @Test
    void theSameReportHasTheSameIdWhereverItLies() {
        assertThat(Report.of("/one/talks.txt", "Words.").id())
                .isEqualTo(Report.of("C:\\two\\talks.txt", "Words.").id());
        assertThat(Report.of("talks.txt", "Words.").id())
                .isNotEqualTo(Report.of("talks.txt", "Other words.").id());
    }

    @Test
    void whatHasNoCitationIsNotRecorded() {
        assertThatThrownBy(() -> new Condition(ConditionRelation.BEFORE, "a pause", "", true, java.util.List.of()))
                .isInstanceOf(RecordException.class)
                .hasMessage("a condition without a citation does not exist");
    }

    @Test
    void spansKnowWhereTheyLie() {
        assertThat(new Span(2, 5).contains(new Span(3, 5))).isTrue();
        assertThat(new Span(2, 5).contains(5)).isFalse();
        assertThat(new Span(2, 5).overlaps(new Span(5, 7))).isFalse();
        assertThat(new Span(2, 5).union(new Span(7, 8))).isEqualTo(new Span(2, 8));
        assertThat(new Span(2, 5)).isLessThan(new Span(2, 4)).isLessThan(new Span(3, 9));
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(RecordException.class);
    }
}

package org.rapporteur.yardsticks.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Span;

/** Against figures computed by hand. */
class DateScoreTest {

    private static final String WORDS = "The ferry sank on Monday night and rose two days later, they say now.";

    private static Marked mark(String type, String value, String words) {
        int from = WORDS.indexOf(words);
        return new Marked(type, value, "", new Span(from, from + words.length()), words);
    }

    private static DateScore score(Scheme scheme, List<Marked> annotated, List<Marked> unscored, Marked... found) {
        DatedText text = new DatedText(
                Path.of("one.tml"), scheme, "", WORDS, new Span(0, WORDS.length()), EdtfDate.of("2013-03-22"), annotated, unscored);
        return DateScore.of(text, List.of(found));
    }

    @Test
    void figuresAreThoseOfTempEval() {
        DateScore score = score(
                Scheme.TIMEML,
                List.of(
                        mark("TIME", "2013-03-18TNI", "Monday night"),
                        mark("DATE", "2013-03-20", "two days later"),
                        mark("DATE", "PRESENT_REF", "now")),
                List.of(),
                mark("TIME", "2013-03-18TNI", "Monday night"),
                mark("DURATION", "P2D", "two days"),
                mark("DATE", "PAST_REF", "say"));
        DateTally tally = DateTally.of(score.pairs(), score.spurious().size());

        assertThat(tally).isEqualTo(new DateTally(3, 3, 2, 1, 1, 1));
        assertThat(tally.f1(tally.matched())).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(tally.precision(tally.valued())).isEqualTo(1.0 / 3, within(1e-9));
        assertThat(score.slips()).extracting(DateScore.Slip::error)
                .containsExactly(ErrorClass.VALUE, ErrorClass.MISSED, ErrorClass.SPURIOUS);
    }

    @Test
    void theDatesOfTheDocumentItselfDoNotCount() {
        Marked own = mark("CREATION_TIME", "2013-03-18", "Monday");
        DateScore score = score(Scheme.TIMEML, List.of(), List.of(own), mark("TIME", "2013-03-18TNI", "Monday night"));
        assertThat(score.spurious()).isEmpty();
        assertThat(score.pairs()).isEmpty();
    }

    @Test
    void oneFindAnswersOneAnnotation() {
        DateScore score = score(
                Scheme.TIMEML,
                List.of(mark("DATE", "2013-03-18", "Monday"), mark("TIME", "2013-03-18TNI", "night")),
                List.of(),
                mark("TIME", "2013-03-18TNI", "Monday night"));
        assertThat(score.pairs()).extracting(DateScore.Pair::isFound).containsExactly(true, false);
    }

    @Test
    void gumComparesDaysAndMarksNoLengths() {
        DateScore score = score(
                Scheme.GUM,
                List.of(mark("DATE", "2013-03-18", "Monday")),
                List.of(),
                mark("TIME", "2013-03-18TNI", "Monday night"),
                mark("DURATION", "P2D", "two days"),
                mark("DATE", "PRESENT_REF", "now"));
        assertThat(score.pairs()).allMatch(DateScore.Pair::hasValue);
        assertThat(score.spurious()).isEmpty();
    }
}

package org.rapporteur.yardsticks.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Report;
import org.rapporteur.yardsticks.Form;
import org.rapporteur.yardsticks.Sheet;
import org.rapporteur.yardsticks.attribution.ArticleScore.Slip;

/**
 * The figures of the small corpus, computed by hand for what the made-up reader found.
 *
 * <p>{@code ferry.txt} has five attributions and four finds. The union's and the captain's are matched (64 of 69 characters, and
 * all); the captain's with the owners as source. Of the mayor's content one word of 4 letters in 16 was found, which is 0.4; a
 * fourth find stands in the union's words. {@code port.txt} has two, both matched: 48 of 75 characters, and all.
 */
class ScoreTest {

    private static final double THREE_DECIMALS = 0.0005;

    private static List<ArticleScore> scores;

    @BeforeAll
    static void score() throws IOException {
        ArticleScorer scorer = new ArticleScorer(English.LANGUAGE);
        scores = new ArrayList<>();
        for (Corpus.Article article : Corpus.read(Folders.corpus())) {
            Report report = Report.of(article.name(), article.text().toString());
            ParsedText parsed = new ParsedText(report, English.LANGUAGE.parse(report));
            scores.add(scorer.score(article, Folders.finds(article), parsed, ""));
        }
    }

    @Test
    void countsAsByHand() {
        assertThat(ArticleScore.tally(scores)).isEqualTo(new Tally(
                6,
                new Tally.Recall(7, 4, 4, 3),
                new Tally.Recall(2, 2, 2, 1),
                new Tally.Overlap(99, 99, 158),
                new Tally.Overlap(56, 67, 75),
                new Tally.Overlap(32, 37, 48)));
    }

    @Test
    void figuresAsByHand() {
        assertThat(Stream.of(Measure.values()).map(measure -> measure.of(ArticleScore.tally(scores))))
                .usingElementComparator((one, other) -> Math.abs(one - other) < THREE_DECIMALS ? 0 : 1)
                .containsExactly(
                        4.0 / 6,
                        4.0 / 7,
                        8.0 / 13,
                        3.0 / 6,
                        3.0 / 7,
                        6.0 / 13,
                        3.0 / 4,
                        2.0 / 2,
                        1.0 / 2,
                        2.0 * 99 / (99 + 158),
                        2.0 * 56 / (67 + 75),
                        2.0 * 32 / (37 + 48));
    }

    @Test
    void nothingFoundIsNoFault() {
        assertThat(Stream.of(Measure.values()).map(measure -> measure.of(Tally.NOTHING))).containsOnly(0.0);
    }

    @Test
    void eachAnnotationIsOfOneConstruction() {
        assertThat(ArticleScore.constructions(scores)).contains(
                entry(Construction.THAT, new Tally.Recall(1, 1, 1, 1)),
                entry(Construction.QUOTATION_BEFORE, new Tally.Recall(1, 1, 1, 0)),
                entry(Construction.QUOTATION_AROUND, new Tally.Recall(1, 1, 1, 1)),
                entry(Construction.PHRASE, new Tally.Recall(2, 1, 1, 1)),
                entry(Construction.ACCORDING_TO, new Tally.Recall(1, 0, 0, 0)),
                entry(Construction.INFINITIVE, new Tally.Recall(1, 0, 0, 0)));
        assertThat(ArticleScore.constructions(scores).values().stream().mapToInt(Tally.Recall::annotated).sum()).isEqualTo(7);
    }

    @Test
    void eachErrorIsOfOneClass() {
        assertThat(scores.stream().flatMap(score -> score.slips().stream()))
                .extracting(Slip::errorClass, Slip::word)
                .containsExactly(
                        tuple(ErrorClass.NOTHING_FOUND, "reject"),
                        tuple(ErrorClass.TOO_SHORT, "according to"),
                        tuple(ErrorClass.NOTHING_FOUND, "promise"),
                        tuple(ErrorClass.SPAN_DIFFERS, "according to"),
                        tuple(ErrorClass.INSIDE, "would"));
    }

    @Test
    void anExampleShowsThePartsAndWhereTheyStand() {
        assertThat(scores.get(0).slips().get(0).example())
                .isEqualTo("[The owners] *rejected* {the plan}. (ferry.txt, 142)");
    }

    @Test
    void theTablesSayWhatWasCounted() {
        List<String> lines = AttributionSheets.figures(scores).stream()
                .map(sheet -> sheet.lines(Form.tsv))
                .flatMap(List::stream)
                .toList();
        assertThat(lines)
                .contains(
                        "counts\tattributions annotated\tnumber\t7",
                        "figures\tattribution F1\tRapporteur\t0.615",
                        "figures\tattribution F1\tstock pipeline\t0.342",
                        "constructions\tnoun phrase and all else\trecall\t0.500",
                        "missed\tmissed: cue known, nothing found\tnumber\t2",
                        "false\tfalse: span differs\tshare\t0.500");
        Sheet missed = AttributionSheets.figures(scores).get(3);
        assertThat(missed.rows().get(0).get(0)).isEqualTo(ErrorClass.NOTHING_FOUND.label());
    }

    @Test
    void kindsAreOfTheClassThatIsAskedForAndNoMore() {
        assertThat(AttributionSheets.kinds(scores, ErrorClass::isMiss, 2))
                .extracting(AttributionSheets.Kind::errorClass)
                .containsExactly(ErrorClass.TOO_SHORT, ErrorClass.NOTHING_FOUND);
        assertThat(AttributionSheets.kinds(scores, ErrorClass.INSIDE::equals, 10)).hasSize(1);
        assertThat(AttributionSheets.kinds(scores, any -> true, 0)).isEmpty();
    }

    @Test
    void charactersAreCountedInCodePoints() {
        // One ship before it that takes two units of UTF-16.
        assertThat(scores.get(1).tally().content()).isEqualTo(new Tally.Overlap(37, 37, 64));
    }
}

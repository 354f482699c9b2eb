package org.rapporteur.yardsticks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.Fingerprint;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Plover;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

class VariationTest {

    private static final String SAID = "the ferry waits for the morning tide";

    /** A report of some length in which Ada Lindqvist of Ghana speaks, on the day before it was written. */
    private static Reading original() {
        StringBuilder text = new StringBuilder("Minister Ada Lindqvist of Ghana said that " + SAID + ".\n");
        for (int line = 0; line < 20; line++) {
            text.append("Passengers %d counted barrels beside warehouse %d before another whistle sounded across the harbour.\n"
                    .formatted(line * 7, line * 13));
        }
        Report report = Report.of("ferry.txt", text.toString()).withPublished(EdtfDate.of("2024-03-09"));
        Span name = spanOf(text, "Ada Lindqvist");
        Span content = spanOf(text, SAID);
        Statement statement = new Statement(
                "s-1", "person:ada-lindqvist", "Ada Lindqvist", "country:GHA", true, "", Act.ASSERT, Plover.NONE, "", List.of("aid"), SAID,
                List.of(report.cite(content)), EdtfDate.of("2024-03-08"), false,
                new Statement.Spans(List.of(name), List.of(spanOf(text, "said")), List.of(content)),
                List.of(), List.of(), List.of(), List.of(report.cite(new Span(name.start(), content.end()))));
        return new Reading(
                report,
                List.of(
                        new Actor("country:GHA", "Ghana", ActorKind.STATE, List.of(), "", List.of(), "GHA", ""),
                        new Actor("person:ada-lindqvist", "Ada Lindqvist", ActorKind.PERSON, List.of(), "country:GHA", List.of(), "GHA", "")),
                List.of(statement),
                List.of(),
                List.of());
    }

    private static Span spanOf(StringBuilder text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private final Variation variation = new Variation(List.of(original()));

    @Test
    void everyCitationRepeatsItsReport() {
        for (int number = 0; number < 50; number++) {
            Reading reading = variation.reading(number);
            Statement statement = reading.statements().get(0);
            assertThat(statement.quotes().get(0).exact()).isEqualTo(statement.content());
            assertThat(reading.report().text().slice(statement.spans().speaker().get(0)))
                    .isEqualTo(statement.speakerText())
                    .isEqualTo(reading.actors().get(1).name())
                    .isNotEqualTo("Ada Lindqvist");
            assertThat(statement.speaker()).isEqualTo(reading.actors().get(1).id()).doesNotContain("lindqvist");
            assertThat(reading.actors().get(0)).isEqualTo(original().actors().get(0));
            assertThat(reading.report().text().slice(statement.spans().cue().get(0))).isEqualTo("said");
        }
    }

    @Test
    void theSameNumberGivesTheSameReading() {
        assertThat(variation.reading(17)).isEqualTo(variation.reading(17));
        assertThat(variation.reading(17).report().id()).isNotEqualTo(variation.reading(18).report().id());
    }

    @Test
    void peopleAreTheSameForOneCastAndDatesMoveWithTheReport() {
        assertThat(variation.reading(0).actors()).isEqualTo(variation.reading(Variation.A_CAST - 1).actors());
        assertThat(variation.reading(0).actors()).isNotEqualTo(variation.reading(Variation.A_CAST).actors());
        Reading later = variation.reading(3 * Variation.A_DAY);
        assertThat(later.report().published().text()).isEqualTo("2014-01-04");
        assertThat(later.statements().get(0).date().text()).isEqualTo("2014-01-03");
    }

    @Test
    void noneIsAReprintOfAnother() {
        List<Fingerprint> fingerprints = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            Fingerprint fingerprint = Fingerprint.of(variation.reading(number).report().text());
            assertThat(fingerprints).noneMatch(fingerprint::reprints);
            fingerprints.add(fingerprint);
        }
    }

    @Test
    void aWordIsSpelledOtherwiseAndAsLong() {
        Respelling respelling = new Respelling(Set.of("lindqvist"), 3, Set.of(), 5);
        String spelled = respelling.text("Lindqvist, LINDQVIST and the sea");
        assertThat(spelled).hasSize("Lindqvist, LINDQVIST and the sea".length()).endsWith(" and the sea").doesNotContainIgnoringCase("lindqvist");
        String name = spelled.substring(0, 9);
        assertThat(spelled).startsWith(name + ", " + name.toUpperCase(java.util.Locale.ROOT));
        assertThat(respelling.id("person:ada-lindqvist")).isEqualTo("person:ada-" + name.toLowerCase(java.util.Locale.ROOT));
    }
}

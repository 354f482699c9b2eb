package org.rapporteur.dossier.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.dossier.Samples;
import org.rapporteur.record.Account;
import org.rapporteur.record.Act;
import org.rapporteur.record.Citation;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Place;
import org.rapporteur.record.Plover;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;

class EventsTest {

    private static final String WORDS = "Something is told here of both valleys.";

    private static List<Event> merged(Reading... readings) {
        return Events.of(List.of(readings), UnaryOperator.identity());
    }

    private static Samples told(String published) {
        return Samples.reading(Samples.report("r" + published, published, published + "\n" + WORDS));
    }

    private static Reading telling(String published, EventKind kind, EventStatus status, String date, String place, String... who) {
        return told(published).happens(kind, status, date, place, WORDS, who).done();
    }

    @Test
    void talksOfOneDayAndPlaceBetweenTheSameAreOneEventWithTheCitationsOfAll() {
        Reading first = telling("2031-05-17", EventKind.TALKS, EventStatus.OCCURRED, "2031-05-16", "Arlen", "A", "B");
        Reading second = telling("2031-05-18", EventKind.TALKS, EventStatus.OCCURRED, "2031-05-16", "Arlen", "A", "B", "M");
        List<Event> events = merged(first, second);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).id()).isEqualTo(first.events().get(0).id());
        assertThat(events.get(0).citations())
                .extracting(Citation::report)
                .containsExactly(first.report().id(), second.report().id());
        assertThat(events.get(0).participants()).extracting(Participant::actor).containsExactly("A", "B", "M");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-16, 2031-05-16, true",
        "2031-05-16, 2031-05-17, true",
        "2031-05-16, 2031-05-18, false",
        "2031-05-16, XXXX-05-16, true",
        "XXXX-05-16, XXXX-05-17, true",
        "XXXX-05-16, 2031-06-16, false",
        "2031-05-16/2031-05-18, 2031-05-17, true",
        "2031-05-16, 2031-06, false",
        "2031-05-16, 2030-05-16, false",
        "2031-05-16, 2031, false",
    })
    void talksInOnePlaceBetweenTheSameAreOneIfTheirDatesAreWithinADay(String one, String other, boolean same) {
        assertThat(merged(
                        telling("2031-07-01", EventKind.TALKS, EventStatus.OCCURRED, one, "Arlen", "A", "B"),
                        telling("2031-07-20", EventKind.TALKS, EventStatus.OCCURRED, other, "Arlen", "A", "C")))
                .hasSize(same ? 1 : 2);
    }

    @Test
    void otherKindsPlacesAndParticipantsAreOtherEvents() {
        Reading first = telling("2031-05-17", EventKind.TALKS, EventStatus.OCCURRED, "2031-05-16", "Arlen", "A", "B");
        assertThat(merged(first, telling("2031-05-18", EventKind.SUMMIT, EventStatus.OCCURRED, "2031-05-16", "Arlen", "A", "B"))).hasSize(2);
        assertThat(merged(first, telling("2031-05-18", EventKind.TALKS, EventStatus.OCCURRED, "2031-05-16", "Bessa", "A", "B"))).hasSize(2);
        assertThat(merged(first, telling("2031-05-18", EventKind.TALKS, EventStatus.OCCURRED, "2031-05-16", "Arlen", "C", "D"))).hasSize(2);
    }

    @Test
    void withThePlaceOpenTwoParticipantsMustBeShared() {
        Reading first = telling("2031-05-17", EventKind.TALKS, EventStatus.OCCURRED, "2031-05-16", "Arlen", "A", "B");
        assertThat(merged(first, telling("2031-05-18", EventKind.TALKS, EventStatus.OCCURRED, "2031-05-16", "", "A", "B"))).hasSize(1);
        assertThat(merged(first, telling("2031-05-18", EventKind.TALKS, EventStatus.OCCURRED, "2031-05-16", "", "A", "C"))).hasSize(2);
    }

    @Test
    void aTownAndItsRegionAgree() {
        List<Event> events = merged(
                telling("2031-05-17", EventKind.ATTACK, EventStatus.OCCURRED, "2031-05-17", "Arlen", "A"),
                telling("2031-05-18", EventKind.ATTACK, EventStatus.OCCURRED, "2031-05-17", "Arlen region", "A"));
        assertThat(events).hasSize(1);
    }

    @Test
    void attacksOnTwoDaysOrWithoutAPlaceAreTwo() {
        Reading first = telling("2031-05-17", EventKind.ATTACK, EventStatus.OCCURRED, "2031-05-16", "Arlen", "A", "B");
        assertThat(merged(first, telling("2031-05-18", EventKind.ATTACK, EventStatus.OCCURRED, "2031-05-17", "Arlen", "A", "B"))).hasSize(2);
        assertThat(merged(first, telling("2031-05-18", EventKind.ATTACK, EventStatus.OCCURRED, "2031-05-16", "", "A", "B"))).hasSize(2);
    }

    @Test
    void aDeedThatIsPointedBackToByItsDayOrPlaceIsTheOnlyOneThatCanBeMeant() {
        String strike = "Nine people died in Tolm.";
        Reading first = deed("2031-05-17", "2031-05-16", "Tolm", "shelling", strike);
        assertThat(merged(first, deed("2031-06-01", "2031-05-16", "", "battle", "The toll of the battle has risen."))).hasSize(1);
        assertThat(merged(first, deed("2031-06-01", "", "Tolm", "Tolm strike", "Families asked about the Tolm strike."))).hasSize(1);
        assertThat(merged(first, deed("2031-06-01", "", "Tolm", "strike", "A strike shook Tolm."))).hasSize(2);
        assertThat(merged(first, deed("2031-09-01", "", "Tolm", "Tolm strike", "Families asked about the Tolm strike."))).hasSize(2);
        Reading second = deed("2031-05-19", "2031-05-18", "Tolm", "shelling", "Four people died in Tolm.");
        assertThat(merged(first, second, deed("2031-06-01", "", "Tolm", "Tolm strike", "Families asked about the Tolm strike."))).hasSize(3);
    }

    private static Reading deed(String published, String date, String place, String title, String words) {
        Samples samples = Samples.reading(Samples.report("r" + published, published, published + "\n" + words));
        return samples.event(new Event(
                        "e", EventKind.ATTACK, Plover.NONE, title, date.isEmpty() ? EdtfDate.UNKNOWN : EdtfDate.of(date), EdtfDate.UNKNOWN,
                        place.isEmpty() ? Place.NONE : Place.named(place), List.of(), EventStatus.OCCURRED, "", List.of(), List.of(),
                        List.of(samples.cite(words))))
                .done();
    }

    @Test
    void anUndatedEventNeedsTheSamePlaceAndParticipantsInNewsOfOneWeek() {
        Reading first = telling("2031-05-17", EventKind.TALKS, EventStatus.OCCURRED, "2031-05-16", "Arlen", "A", "B");
        assertThat(merged(first, telling("2031-05-18", EventKind.TALKS, EventStatus.OCCURRED, "", "Arlen", "A", "B"))).hasSize(1);
        assertThat(merged(first, telling("2031-05-18", EventKind.TALKS, EventStatus.OCCURRED, "", "Arlen", "A", "B", "C"))).hasSize(2);
        assertThat(merged(first, telling("2031-05-18", EventKind.TALKS, EventStatus.OCCURRED, "", "", "A", "B"))).hasSize(2);
        assertThat(merged(first, telling("2031-06-02", EventKind.TALKS, EventStatus.OCCURRED, "", "Arlen", "A", "B"))).hasSize(2);
        assertThat(merged(first, telling("2031-05-18", EventKind.TALKS, EventStatus.PLANNED, "", "Arlen", "A", "B"))).hasSize(2);
    }

    @Test
    void aSummitThatIsOnlyProposedIsOneWhileItIsTalkedAbout() {
        Reading first = telling("2031-05-17", EventKind.SUMMIT, EventStatus.PROPOSED, "", "", "A", "B");
        assertThat(merged(first, telling("2031-05-30", EventKind.SUMMIT, EventStatus.PROPOSED, "", "", "B", "A"))).hasSize(1);
        assertThat(merged(first, telling("2031-05-30", EventKind.SUMMIT, EventStatus.PROPOSED, "", "", "A", "C"))).hasSize(2);
        assertThat(merged(first, telling("2031-09-30", EventKind.SUMMIT, EventStatus.PROPOSED, "", "", "A", "B"))).hasSize(2);
    }

    @Test
    void whatOneReportTellsApartStaysApart() {
        Reading two = told("2031-05-17")
                .happens(EventKind.ATTACK, EventStatus.OCCURRED, "2031-05-16", "Arlen", WORDS, "A")
                .happens(EventKind.ATTACK, EventStatus.OCCURRED, "2031-05-16", "Arlen", "Something", "A")
                .done();
        Reading one = telling("2031-05-18", EventKind.ATTACK, EventStatus.OCCURRED, "2031-05-16", "Arlen", "A");
        assertThat(merged(two)).hasSize(2);
        assertThat(merged(two, one)).hasSize(2);
        assertThat(merged(one, two)).hasSize(2);
    }

    @Test
    void figuresThatDifferStandSideBySideWithTheirSources() {
        Samples first = told("2031-05-17");
        Samples second = told("2031-05-18");
        Samples third = told("2031-05-19");
        List<Event> events = merged(
                attack(first, first.figure("killed", 9, "A", "Something")),
                attack(second, second.figure("killed", 12, "B", "Something")),
                attack(third, third.figure("killed", 9, "A", "Something")));
        assertThat(events).hasSize(1);
        List<Figure> figures = events.get(0).figures();
        assertThat(figures).extracting(Figure::value).containsExactly(9.0, 12.0);
        assertThat(figures).extracting(Figure::source).containsExactly("A", "B");
        assertThat(figures.get(0).citations()).hasSize(2);
    }

    private static Reading attack(Samples samples, Figure figure) {
        return samples.happens(EventKind.ATTACK, EventStatus.OCCURRED, "2031-05-16", "Arlen", WORDS, List.of(figure), "A").done();
    }

    @Test
    void aCountOfThoseHurtOnADayIsOfTheOneDeedThatHurtPeopleOnIt() {
        Samples first = told("2031-05-17");
        Samples other = told("2031-05-17");
        Samples later = told("2031-06-18");
        Reading protest = first.happens(EventKind.PROTEST, EventStatus.OCCURRED, "2031-05-16", "Arlen", WORDS, List.of(first.figure("injured", 14, "", "Something")), "A").done();
        Reading raid = other.happens(EventKind.ATTACK, EventStatus.OCCURRED, "2031-05-16", "Bessa", WORDS, List.of(other.figure("injured", 3, "", "Something")), "B").done();
        Reading count = later.happens(EventKind.OTHER, EventStatus.OCCURRED, "2031-05-16", "", WORDS, List.of(later.figure("injured", 19, "", "Something"))).done();

        assertThat(merged(protest, count)).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(EventKind.PROTEST);
            assertThat(event.figures()).extracting(Figure::value).containsExactly(14.0, 19.0);
        });
        assertThat(merged(count, protest)).singleElement().satisfies(event -> assertThat(event.kind()).isEqualTo(EventKind.PROTEST));
        assertThat(merged(protest, raid, count)).as("which of the two nobody tells").hasSize(3);
    }

    @Test
    void rivalAccountsStandSideBySide() {
        List<Event> events = merged(accounted("2031-05-17", "A", Act.ACCUSE, "it was aimed"), accounted("2031-05-18", "B", Act.DENY, "it was not"));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).accounts()).extracting(Account::actor).containsExactly("A", "B");
    }

    private static Reading accounted(String published, String actor, Act act, String content) {
        Samples samples = told(published);
        Citation citation = samples.cite(WORDS);
        return samples.event(new Event(
                        "e" + published, EventKind.ATTACK, Plover.ASSAULT, "", EdtfDate.of("2031-05-16"), EdtfDate.UNKNOWN,
                        Place.named("Arlen"), List.of(new Participant("A", "victim")), EventStatus.OCCURRED, "", List.of(),
                        List.of(new Account(actor, act, content, citation)), List.of(citation)))
                .done();
    }

    @Test
    void theLatestReportKnowsWhatBecameOfItAndWhatHasHappenedStays() {
        Reading planned = telling("2031-05-10", EventKind.TALKS, EventStatus.PLANNED, "2031-05-16", "Arlen", "A", "B");
        Reading held = telling("2031-05-16", EventKind.TALKS, EventStatus.OCCURRED, "2031-05-16", "Arlen", "A", "B");
        Reading recalled = telling("2031-05-20", EventKind.TALKS, EventStatus.AGREED, "2031-05-16", "Arlen", "A", "B");
        assertThat(merged(planned, held)).extracting(Event::status).containsExactly(EventStatus.OCCURRED);
        assertThat(merged(planned, held, recalled)).extracting(Event::status).containsExactly(EventStatus.OCCURRED);
    }

    @Test
    void aDayCompletesADateThatLacksItsYear() {
        List<Event> events = merged(
                telling("XXXX-05-17", EventKind.TALKS, EventStatus.OCCURRED, "XXXX-05-16", "Arlen", "A", "B"),
                telling("2031-05-18", EventKind.TALKS, EventStatus.OCCURRED, "2031-05-16", "Arlen", "A", "B"));
        assertThat(events).extracting(Event::start).containsExactly(EdtfDate.of("2031-05-16"));
    }

    @Test
    void spokesmenTakePartForThoseTheySpeakFor() {
        UnaryOperator<String> principal = id -> id.equals("person:envoy") ? "A" : id;
        List<Event> events = Events.of(
                List.of(
                        telling("2031-05-17", EventKind.TALKS, EventStatus.OCCURRED, "2031-05-16", "Arlen", "person:envoy"),
                        telling("2031-05-18", EventKind.TALKS, EventStatus.OCCURRED, "2031-05-16", "Arlen", "A")),
                principal);
        assertThat(events).hasSize(1);
    }

    @Test
    void aReprintTellsTheEventsOfItsOriginal() {
        Reading original = telling("2031-05-17", EventKind.OTHER, EventStatus.OCCURRED, "", "");
        Report copy = Samples.report("copy", "2031-05-18", "Agencies\n" + WORDS).withDuplicateOf(original.report().id());
        Reading reprint = Samples.reading(copy).happens(EventKind.OTHER, EventStatus.OCCURRED, "", "", WORDS).done();
        assertThat(merged(original, reprint)).hasSize(1);
        Reading unrelated = telling("2031-05-18", EventKind.OTHER, EventStatus.OCCURRED, "", "");
        assertThat(merged(original, unrelated)).hasSize(2);
    }
}

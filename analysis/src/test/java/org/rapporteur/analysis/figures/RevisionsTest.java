package org.rapporteur.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.TestingRecord;
import org.rapporteur.analysis.telling.Lexicon;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;

class RevisionsTest {

    /** A hospital counts nine dead in Tolm. */
    private static TestingRecord nine() {
        return TestingRecord.titled("t")
                .actor("org:h", "the Tolm hospital", ActorKind.ORGANISATION)
                .actor("org:r", "the Relief Board", ActorKind.ORGANISATION)
                .report("2024-05-01", "", "h", "Shells killed 9 people in Tolm, the Tolm hospital said.")
                .event(EventKind.ATTACK, EventStatus.OCCURRED, "shelling", "Shells killed 9 people in Tolm, the Tolm hospital said.")
                .at("Tolm", "2024-05-01")
                .figure("killed", 9, "people", "org:h", "9 people")
                .done();
    }

    private static TestingRecord then(TestingRecord before, String place, double value, String source, String words, String amount) {
        return before.report("2024-05-04", "", "h", words)
                .event(EventKind.ATTACK, EventStatus.OCCURRED, "shelling", words)
                .at(place, "2024-05-01")
                .figure("killed", value, "", source, amount)
                .done();
    }

    @Test
    void aFigureThatIsSaidToBeRevisedTakesThePlaceOfTheOneNamedWithIt() {
        var record = then(nine(), "", 12, "", "The Relief Board revised the death toll of the shelling in Tolm from 9 to 12.", "9 to 12").build();
        assertThat(Revisions.of(record)).singleElement().satisfies(revision -> {
            assertThat(revision.earlier().value()).isEqualTo(9);
            assertThat(revision.now().value()).isEqualTo(12);
            assertThat(revision.event()).isEqualTo("e-1");
            assertThat(revision.date().text()).isEqualTo("2024-05-04");
        });
        assertThat(record.events()).extracting(event -> event.figures().size()).containsExactly(1, 1);
    }

    @Test
    void aReportThatTellsOfNothingButTheCorrectionNeedNotBeOfTheEventsKind() {
        String words = "The Tolm hospital lowered the death toll of the fire in Tolm from 9 to 7.";
        var record = nine().report("2024-05-04", "", "h", words)
                .event(EventKind.OTHER, EventStatus.OCCURRED, "9 to 7", words)
                .figure("killed", 7, "", "", "9 to 7")
                .done()
                .build();
        assertThat(Revisions.of(record)).singleElement().satisfies(revision -> assertThat(revision.event()).isEqualTo("e-1"));
    }

    @Test
    void whatTheSameSourceCorrectsNeedNotNameTheFigureBefore() {
        assertThat(Revisions.of(then(nine(), "Tolm", 12, "org:h", "The Tolm hospital raised the toll to 12.", "12").build())).hasSize(1);
    }

    @Test
    void aTollThatHasRisenTakesThePlaceOfTheOneOfTheIncidentItPointsAt() {
        String words = "A twelfth stoker has died of burns suffered in that shelling, which takes the death toll to twelve.";
        var record = nine().report("2024-05-04", "", "h", words)
                .event(EventKind.OTHER, EventStatus.OCCURRED, "death toll", words)
                .figure("killed", 12, "", "", "twelve")
                .done()
                .build();
        assertThat(Revisions.of(record)).singleElement().satisfies(revision -> assertThat(revision.event()).isEqualTo("e-1"));
        // Told of a place besides, it is still of the day and kind; of another incident's place it is not.
        assertThat(Revisions.of(then(nine(), "Hesk", 12, "org:r", "The toll of the shelling has risen to 12 after three died in hospital in Hesk.", "12").build())).hasSize(1);
        assertThat(Revisions.of(then(nine(), "Hesk", 12, "org:r", "The toll of the shelling in Hesk has risen to 12.", "12").build())).isEmpty();
    }

    @Test
    void aTollThatIsLoweredBySomebodyWhoIsNotNamedForItIsThatOfItsPlace() {
        assertThat(Revisions.of(then(nine(), "Tolm", 7, "", "The number of dead in the shelling of Tolm has been lowered to 7.", "7").build())).hasSize(1);
        assertThat(Revisions.of(then(nine(), "Hesk", 7, "", "The number of dead in the shelling of Hesk has been lowered to 7.", "7").build())).isEmpty();
    }

    @Test
    void aCountThatHasRisenNamesThePlaceOfTheIncident() {
        String words = "Two more have died after the shelling in Tolm, bringing the number of dead to 12.";
        var record = nine().report("2024-05-04", "", "h", words)
                .event(EventKind.OTHER, EventStatus.OCCURRED, "number of dead", words)
                .figure("killed", 12, "", "org:r", "12")
                .done()
                .build();
        assertThat(Revisions.of(record)).singleElement().satisfies(revision -> assertThat(revision.event()).isEqualTo("e-1"));
    }

    @Test
    void theNumberBeforeMayStandInWords() {
        assertThat(Revisions.of(then(nine(), "Tolm", 12, "org:r", "The Relief Board corrected the number of dead from nine to twelve.", "nine to twelve").build())).hasSize(1);
    }

    @Test
    void anotherSourcesFigureRevisesNothing() {
        assertThat(Revisions.of(then(nine(), "Tolm", 12, "org:r", "The Relief Board put the dead at 12.", "12").build())).isEmpty();
        assertThat(Revisions.of(then(nine(), "Tolm", 12, "org:r", "The Relief Board raised its toll to 12.", "12").build())).isEmpty();
    }

    @Test
    void aCorrectionOfAnotherPlacesFigureRevisesNothing() {
        assertThat(Revisions.of(then(nine(), "Hesk", 12, "", "The Relief Board revised the toll of the shelling in Hesk from 9 to 12.", "9 to 12").build()))
                .isEmpty();
    }

    @Test
    void whatASourceSaysLaterOfTheSameEventHolds() {
        var record = TestingRecord.titled("t")
                .actor("org:h", "the Tolm hospital", ActorKind.ORGANISATION)
                .report("2024-05-01", "", "h", "Shells killed 9 people in Tolm.")
                .report("2024-05-02", "", "h", "Shells killed 11 people in Tolm.");
        // The same event, its figures from two reports.
        var event = record.event(EventKind.ATTACK, EventStatus.OCCURRED, "shelling", "Shells killed 11 people in Tolm.")
                .at("Tolm", "2024-05-01")
                .figure("killed", 11, "people", "org:h", "11 people")
                .figureOfReport(0, "killed", 9, "people", "org:h", "9 people")
                .done()
                .build();
        assertThat(Revisions.of(event)).singleElement().satisfies(revision -> assertThat(revision.earlier().value()).isEqualTo(9));
    }

    @Test
    void whatNobodyIsNamedForIsSupersededByALaterCountOfTheSameEventThatIsSaidToHaveRisen() {
        String words = "The number of dead has risen to 12, the Tolm hospital said.";
        var record = TestingRecord.titled("t")
                .actor("org:h", "the Tolm hospital", ActorKind.ORGANISATION)
                .report("2024-05-01", "", "h", "Shells killed 9 people in Tolm.")
                .report("2024-05-04", "", "h", words)
                .event(EventKind.ATTACK, EventStatus.OCCURRED, "shelling", words)
                .at("Tolm", "2024-05-01")
                .figure("killed", 12, "dead", "org:h", "12")
                .figureOfReport(0, "killed", 9, "people", "", "9 people")
                .done()
                .build();
        assertThat(Revisions.of(record)).singleElement().satisfies(revision -> assertThat(revision.earlier().value()).isEqualTo(9));
    }

    @Test
    void thatTheTollHasRisenMayStandInTheSentenceBefore() {
        String risen = "The toll of the shelling has risen.";
        String counted = "The Relief Board said that 12 people had died.";
        var record = TestingRecord.titled("t")
                .actor("org:h", "the Tolm hospital", ActorKind.ORGANISATION)
                .actor("org:r", "the Relief Board", ActorKind.ORGANISATION)
                .report("2024-05-01", "", "h", "Shells killed 9 people in Tolm.")
                .report("2024-05-04", "", "h", risen + " " + counted)
                .event(EventKind.ATTACK, EventStatus.OCCURRED, "shelling", risen)
                .at("Tolm", "2024-05-01")
                .citing(counted)
                .figure("killed", 12, "people", "org:r", "12 people")
                .figureOfReport(0, "killed", 9, "people", "org:h", "9 people")
                .done()
                .build();
        assertThat(Revisions.of(record)).singleElement().satisfies(revision -> assertThat(revision.earlier().value()).isEqualTo(9));
    }

    @Test
    void atLeastHoldsUntilALaterReportHasOneHigherCount() {
        String later = "The shelling hurt 17 people.";
        var record = TestingRecord.titled("t")
                .report("2024-05-01", "", "h", "At least 11 people were hurt in Tolm.")
                .report("2024-05-04", "", "h", later)
                .event(EventKind.ATTACK, EventStatus.OCCURRED, "shelling", later)
                .at("Tolm", "2024-05-01")
                .figure("injured", 17, "people", "", "17 people")
                .atLeastInReport(0, "injured", 11, "people", "At least 11 people")
                .done()
                .build();
        assertThat(Revisions.of(record)).singleElement().satisfies(revision -> assertThat(revision.now().value()).isEqualTo(17));
    }

    @Test
    void whatAReportCallsAFirstCountNoLongerHolds() {
        var record = TestingRecord.titled("t")
                .report("2024-05-01", "", "h", "Shells killed 9 people in Tolm. Doctors first spoke of 4 dead.")
                .event(EventKind.ATTACK, EventStatus.OCCURRED, "shelling", "Doctors first spoke of 4 dead.")
                .at("Tolm", "2024-05-01")
                .figure("killed", 4, "", "", "4 dead")
                .figure("killed", 9, "people", "", "9 people")
                .done()
                .build();
        assertThat(Revisions.of(record)).singleElement().satisfies(revision -> {
            assertThat(revision.earlier().value()).isEqualTo(4);
            assertThat(revision.now().value()).isEqualTo(9);
        });
    }

    @Test
    void everyPatternMatchesItsExamplesAndNotItsCounterexamples() {
        Lexicon words = Lexicon.load(Revisions.class, "revisions.yaml");
        List.of("revised", "first", "rising").forEach(list -> assertThat(words.rules(list)).allSatisfy(rule -> {
            assertThat(rule.matches()).isNotEmpty().allMatch(rule::in);
            assertThat(rule.not()).isNotEmpty().noneMatch(rule::in);
        }));
    }
}

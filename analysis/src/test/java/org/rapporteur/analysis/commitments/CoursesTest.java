package org.rapporteur.analysis.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.record.CommitmentStatus.AGREED;
import static org.rapporteur.record.CommitmentStatus.BROKEN;
import static org.rapporteur.record.CommitmentStatus.KEPT;
import static org.rapporteur.record.CommitmentStatus.LAPSED;
import static org.rapporteur.record.CommitmentStatus.PARTLY_KEPT;
import static org.rapporteur.record.CommitmentStatus.SCHEDULED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.analysis.TestingRecord;
import org.rapporteur.analysis.telling.Lexicon;
import org.rapporteur.record.Act;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.CommitmentStatus;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Role;

class CoursesTest {

    private static TestingRecord record() {
        return TestingRecord.titled("t")
                .actor("state:a", "Arvia", ActorKind.STATE, Role.PARTY)
                .actor("state:b", "Borun", ActorKind.STATE, Role.PARTY)
                .actor("state:c", "Corvia", ActorKind.STATE)
                .voice("person:m", "Mina Sol", ActorKind.PERSON, "state:a");
    }

    /** Arvia and Borun agree to exchange 90 sailors by 20 May. */
    private static TestingRecord exchange() {
        return record()
                .report("2024-05-01", "", "h", "Arvia and Borun agreed to exchange 90 sailors by 20 May.")
                .agreed("prisoner-exchange", "exchange 90 sailors by 20 May", "2024-05-01", "2024-05-20", "agreed to exchange 90 sailors by 20 May", "state:a", "state:b")
                .counting("exchanged", 90, "sailors", "90 sailors");
    }

    private static TestingRecord exchanged(TestingRecord before, String day, double number, String words) {
        return before.report(day, "", "h", words)
                .event(EventKind.PRISONER_EXCHANGE, EventStatus.OCCURRED, "exchange", words)
                .at("", day)
                .with("party", "state:a", "state:b")
                .figure("exchanged", number, "sailors", "", words)
                .done();
    }

    /** Borun pays 40 million by the end of May; then Mina Sol says something of it. */
    private static KeptRecord payment(String said) {
        return record()
                .report("2024-05-01", "", "h", "Arvia and Borun agreed to repair the Sarn bridge by 31 May.")
                .agreed("agreement", "to repair the Sarn bridge by 31 May", "2024-05-01", "2024-05-31", "agreed to repair the Sarn bridge by 31 May", "state:a", "state:b")
                .report("2024-06-03", "", "h", "Mina Sol said " + said + ".")
                .says(Act.ASSERT, "person:m", "Mina Sol", "said", said)
                .done()
                .build();
    }

    private static Course course(KeptRecord record) {
        return Courses.of(record, commitment -> false).get(0);
    }

    private static List<CommitmentStatus> steps(KeptRecord record) {
        return course(record).steps().stream().map(Step::status).toList();
    }

    @Test
    void figuresOfWhatIsCarriedOutAddUp() {
        KeptRecord record = exchanged(
                        exchanged(exchange(), "2024-05-09", 50, "Arvia and Borun exchanged 50 sailors."),
                        "2024-05-18",
                        40,
                        "Arvia and Borun exchanged 40 sailors.")
                .build();
        Course course = course(record);
        assertThat(steps(record)).containsExactly(SCHEDULED, PARTLY_KEPT, KEPT);
        assertThat(course.steps()).extracting(Step::done).containsExactly(Double.NaN, 50.0, 90.0);
        assertThat(course.commitment().status()).isEqualTo(KEPT);
        assertThat(course.steps()).allSatisfy(step -> assertThat(step.citations()).isNotEmpty());
    }

    @Test
    void aReleaseOfSoManyCarriesOutPartOfAnExchange() {
        KeptRecord record = record()
                .report("2024-05-01", "", "h", "Under the pact, Arvia is to free 40 sailors by 20 May.")
                .agreed("prisoner-exchange", "free 40 sailors by 20 May", "2024-05-01", "2024-05-20", "Arvia is to free 40 sailors by 20 May", "state:a")
                .counting("released", 40, "sailors", "40 sailors")
                .report("2024-05-20", "", "h", "Arvia freed 31 of the 40 sailors.")
                .event(EventKind.OTHER, EventStatus.OCCURRED, "Arvia freed 31", "Arvia freed 31 of the 40 sailors.")
                .at("", "2024-05-19")
                .with("actor", "state:a")
                .figure("released", 31, "sailors", "", "31 of the 40 sailors")
                .done()
                .report("2024-05-21", "", "h", "Arvia lost 9 sailors.")
                .event(EventKind.OTHER, EventStatus.OCCURRED, "Arvia lost 9 sailors", "Arvia lost 9 sailors.")
                .at("", "2024-05-21")
                .with("actor", "state:a")
                .figure("killed", 9, "sailors", "", "9 sailors")
                .done()
                .build();
        assertThat(steps(record)).containsExactly(SCHEDULED, PARTLY_KEPT);
        assertThat(course(record).steps().get(1).done()).isEqualTo(31);
    }

    @Test
    void whatTwoReportsTellOfOneDayCountsOnce() {
        KeptRecord record = exchanged(exchange(), "2024-05-09", 50, "Arvia and Borun exchanged 50 sailors.")
                .report("2024-05-10", "", "h", "Mina Sol said the two had exchanged 50 sailors.")
                .says(Act.ASSERT, "person:m", "Mina Sol", "said", "the two had exchanged 50 sailors")
                .counting("exchanged", 50, "sailors", "50 sailors")
                .done()
                .build();
        assertThat(steps(record)).containsExactly(SCHEDULED, PARTLY_KEPT);
        assertThat(course(record).steps().get(1).done()).isEqualTo(50);
        assertThat(course(record).steps().get(1).citations()).hasSize(2);
    }

    @Test
    void whatOthersExchangeIsNoStep() {
        KeptRecord record = exchange()
                .report("2024-05-09", "", "h", "Corvia exchanged 90 sailors.")
                .event(EventKind.PRISONER_EXCHANGE, EventStatus.OCCURRED, "exchange", "Corvia exchanged 90 sailors.")
                .at("", "2024-05-09")
                .with("party", "state:c")
                .figure("exchanged", 90, "sailors", "", "90 sailors")
                .done()
                .build();
        assertThat(steps(record)).containsExactly(SCHEDULED);
    }

    @Test
    void anExchangeBeforeTheAgreementIsNoStepOfIt() {
        KeptRecord record = exchange()
                .report("2024-05-02", "", "h", "Arvia and Borun exchanged 90 sailors in March.")
                .event(EventKind.PRISONER_EXCHANGE, EventStatus.OCCURRED, "exchange", "exchanged 90 sailors in March")
                .at("", "2024-03-09")
                .with("party", "state:a", "state:b")
                .done()
                .build();
        assertThat(steps(record)).containsExactly(SCHEDULED);
    }

    @Test
    void whatIsOnlySpokenOfWithoutDayOrNumberIsNoStep() {
        KeptRecord record = exchange()
                .report("2024-05-09", "", "h", "An exchange between Arvia and Borun would help.")
                .event(EventKind.PRISONER_EXCHANGE, EventStatus.OCCURRED, "exchange", "An exchange between Arvia and Borun would help.")
                .with("party", "state:a", "state:b")
                .done()
                .build();
        assertThat(steps(record)).containsExactly(SCHEDULED);
    }

    @Test
    void anEventOfThePreviousAgreementIsNotLaidToTheNext() {
        KeptRecord record = exchanged(
                        exchanged(exchange(), "2024-05-09", 90, "Arvia and Borun exchanged 90 sailors.")
                                .report("2024-06-01", "", "h", "Arvia and Borun agreed to exchange 20 pilots.")
                                .agreed("prisoner-exchange", "exchange 20 pilots", "2024-06-01", "", "agreed to exchange 20 pilots", "state:a", "state:b"),
                        "2024-06-09",
                        20,
                        "Arvia and Borun exchanged 20 pilots.")
                .build();
        List<Course> courses = Courses.of(record, commitment -> false);
        assertThat(courses).extracting(course -> course.commitment().status()).containsExactly(KEPT, KEPT);
        assertThat(courses).extracting(course -> course.steps().size()).containsExactly(2, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the Sarn bridge was repaired on Sunday", "Borun had repaired the Sarn bridge"})
    void theDeedToldInThePastKeepsIt(String said) {
        assertThat(steps(payment(said))).containsExactly(SCHEDULED, KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the first part of the Sarn bridge was repaired", "some of the Sarn bridge had been repaired"})
    void aPartOfTheDeedKeepsItInPart(String said) {
        assertThat(steps(payment(said))).containsExactly(SCHEDULED, PARTLY_KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Borun failed to repair the Sarn bridge", "Borun had backed out of the repair of the Sarn bridge"})
    void theDeedThatFailedBreaksIt(String said) {
        assertThat(steps(payment(said))).containsExactly(SCHEDULED, BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the repair of the Sarn bridge was called off", "Arvia had abandoned the repair of the Sarn bridge"})
    void theDeedThatWillNotBeMakesItLapse(String said) {
        assertThat(steps(payment(said))).containsExactly(SCHEDULED, LAPSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the Sarn bridge would be repaired by autumn",
                "Arvia expected to have the Sarn bridge repaired soon",
                "the road to Tolm was repaired",
                "the Sarn bridge carried no trains"
            })
    void whatIsNotDoneIsNoStep(String said) {
        assertThat(steps(payment(said))).containsExactly(SCHEDULED);
    }

    @Test
    void whatAReportCallsStillUndoneAfterItsDateIsBroken() {
        assertThat(course(payment("Borun has still not repaired the Sarn bridge")).commitment().status()).isEqualTo(BROKEN);
        assertThat(course(payment("Borun has yet to repair the Sarn bridge")).commitment().status()).isEqualTo(BROKEN);
    }

    @Test
    void whatIsPastItsDateIsOverdueAndNotBroken() {
        Course course = course(payment("Borun has not repaired the Sarn bridge"));
        assertThat(course.commitment().status()).isEqualTo(SCHEDULED);
        assertThat(course.isOverdue(LocalDate.of(2024, 6, 3))).isTrue();
        assertThat(course.isOverdue(LocalDate.of(2024, 5, 31))).isFalse();
        assertThat(course.undone()).isNotEmpty();
        assertThat(course(payment("the Sarn bridge was repaired")).isOverdue(LocalDate.of(2024, 6, 3))).isFalse();
    }

    private static TestingRecord truce() {
        return record()
                .report("2024-05-01", "", "h", "Arvia and Borun agreed to a truce.")
                .agreed("ceasefire", "a truce", "2024-05-01", "", "agreed to a truce", "state:a", "state:b");
    }

    @Test
    void aViolationBreaksATruceAndItsDenialIsKept() {
        KeptRecord record = truce()
                .report("2024-05-09", "", "h", "Borun broke the truce at Tolm, Arvia said. Borun denied that it broke the truce.")
                .event(EventKind.CEASEFIRE_VIOLATION, EventStatus.OCCURRED, "breach", "Borun broke the truce at Tolm")
                .at("Tolm", "2024-05-08")
                .with("actor", "state:b")
                .account("state:b", Act.DENY, "it broke the truce")
                .done()
                .build();
        assertThat(steps(record)).containsExactly(AGREED, BROKEN);
        assertThat(course(record).steps().get(1).denied()).isTrue();
    }

    @Test
    void aTruceThatHasBegunIsNotKeptYet() {
        KeptRecord record = truce()
                .report("2024-05-09", "", "h", "The truce between Arvia and Borun began.")
                .event(EventKind.CEASEFIRE, EventStatus.OCCURRED, "truce", "The truce between Arvia and Borun began.")
                .at("", "2024-05-09")
                .with("party", "state:a", "state:b")
                .done()
                .build();
        assertThat(steps(record)).containsExactly(AGREED, PARTLY_KEPT);
    }

    /** Arvia is to free 42 detainees and Borun to drop a suit; a later report then tells something of it. */
    private static KeptRecord narrated(String terms, String kind, double number, String later) {
        TestingRecord first = record()
                .report("2024-05-01", "", "h", "Arvia and Borun agreed " + terms + ".")
                .agreed(kind, terms, "2024-05-01", "", "agreed " + terms, "state:a", "state:b");
        TestingRecord counted = number > 0 ? first.counting("released", number, "people", String.valueOf((int) number)) : first;
        return counted.report("2024-06-03", "", "h", "The council sat in the harbour. " + later + " The mayor was silent.").build();
    }

    @Test
    void plainNarrationTellsWhatBecameOfACommitment() {
        String free = "to free 42 detainees held at Sarn prison";
        String suit = "to withdraw its lawsuit against the guild";
        assertThat(steps(narrated(suit, "agreement", 0, "Borun withdrew its lawsuit on 29 May."))).containsExactly(AGREED, KEPT);
        assertThat(steps(narrated(free, "prisoner-exchange", 42, "The state released 17 prisoners from Sarn, but the remaining 25 are still behind bars.")))
                .containsExactly(AGREED, PARTLY_KEPT);
        assertThat(steps(narrated(free, "prisoner-exchange", 42, "The state released all 42 captives from Sarn prison."))).containsExactly(AGREED, KEPT);
        assertThat(steps(narrated("to vacate 38 school compounds", "withdrawal", 0, "The army has pulled out of 31 of the 38 compounds.")))
                .containsExactly(AGREED, PARTLY_KEPT);
        assertThat(steps(narrated(suit, "agreement", 0, "Borun has broken its promise on the lawsuit against the guild."))).containsExactly(AGREED, BROKEN);
    }

    /** Arvia promises something by the end of May; a report of 3 June tells what became of it, by nobody's word. */
    private static List<CommitmentStatus> promised(String terms, String told) {
        return steps(record()
                .report("2024-05-01", "", "h", "Arvia promised " + terms + " by 31 May.")
                .agreed("pledge", terms + " by 31 May", "2024-05-01", "2024-05-31", "promised " + terms + " by 31 May", "state:a")
                .report("2024-06-03", "", "h", told)
                .build());
    }

    @Test
    void aDeedIsToldFromTheOtherEnd() {
        assertThat(promised("to pay the weavers of Orsa a bonus", "The weavers received the bonus on Friday.")).endsWith(KEPT);
        assertThat(promised("to free the sailors of the Orsa", "The sailors of the Orsa flew home on Friday.")).endsWith(KEPT);
        assertThat(promised("to restore the licences for barley", "The licences for barley came only on 2 June.")).contains(KEPT);
        assertThat(promised("to hand over the charts of the reef", "The charts of the reef arrived in a crate.")).endsWith(KEPT);
        assertThat(promised("to publish the lease of the quay", "The wind rose over the quay.")).containsExactly(SCHEDULED);
        assertThat(promised("to open the Sarn-Orsa road to lorries", "He denied that the army had violated the truce near Sarn-Orsa.")).containsExactly(SCHEDULED);
    }

    @Test
    void whatIsLeftLyingWhenItsDayIsOverIsBroken() {
        assertThat(promised("to publish the lease of the quay", "The lease remains under lock and key.")).endsWith(BROKEN);
        assertThat(promised("to open the bridge to lorries", "The bridge is still closed.")).endsWith(BROKEN);
        assertThat(promised("to hand over the charts of the reef", "May went by without a single chart of the reef.")).endsWith(BROKEN);
    }

    @Test
    void whatIsDoneWhenItWasToBeDoneIsKept() {
        assertThat(promised("to pay a bonus of 500 crowns to divers", "Divers received their bonus on 30 May, a day before the agreed date.")).endsWith(KEPT);
        assertThat(promised("to call off the blockade of the quay", "The blockade of the quay was lifted at dawn, as agreed.")).endsWith(KEPT);
    }

    @Test
    void whatShouldHaveBeenDoneIsBroken() {
        assertThat(promised("to restore water to the quay", "The quay is still without water, a week after taps should have been running.")).endsWith(BROKEN);
    }

    @Test
    void ofAllThatWasToBeOnlySomeIsAPart() {
        KeptRecord record = record()
                .report("2024-05-01", "", "h", "Arvia promised to hire 200 welders by 31 May.")
                .agreed("pledge", "to hire 200 welders by 31 May", "2024-05-01", "2024-05-31", "promised to hire 200 welders by 31 May", "state:a")
                .counting("other", 200, "welders", "200 welders")
                .report("2024-06-03", "", "h", "Of the 200 welders only 60 have been taken on.")
                .build();
        assertThat(steps(record)).doesNotContain(KEPT).contains(PARTLY_KEPT);
    }

    @Test
    void whatStandsBehindToIsNoInfinitiveOfEveryVerb() {
        assertThat(promised("to build houses for divers", "Forty divers have been given the keys to houses built by Arvia.")).doesNotContain(BROKEN).hasSizeGreaterThan(1);
    }

    @Test
    void whoWasToRefrainBreaksItByTheDeed() {
        assertThat(promised("not to raise the duty on lumber", "The duty on lumber was raised on Friday.")).endsWith(BROKEN);
    }

    @Test
    void whatIsPutOffIsNeitherKeptNorBroken() {
        assertThat(promised("to open the bridge to lorries", "The bridge for lorries was to have opened; it has been put back to July.")).containsExactly(SCHEDULED);
    }

    @Test
    void whatIsCountedInAllIsNotAddedUp() {
        KeptRecord record = record()
                .report("2024-05-01", "", "h", "Arvia promised to post 60 wardens on the lake by 31 May.")
                .agreed("pledge", "to post 60 wardens on the lake by 31 May", "2024-05-01", "2024-05-31", "promised to post 60 wardens on the lake by 31 May", "state:a")
                .counting("other", 60, "wardens", "60 wardens")
                .report("2024-06-03", "", "h", "Only 22 of the 60 wardens had arrived.")
                .report("2024-06-13", "", "h", "By now 38 of the 60 wardens have arrived.")
                .build();
        assertThat(steps(record)).doesNotContain(KEPT).contains(PARTLY_KEPT);
    }

    @Test
    void whatIsToComeOrIsOfAnotherMatterIsNoStep() {
        String suit = "to withdraw its lawsuit against the guild";
        assertThat(steps(narrated(suit, "agreement", 0, "Borun will withdraw its lawsuit against the guild."))).containsExactly(AGREED);
        assertThat(steps(narrated(suit, "agreement", 0, "Borun withdrew its ambassador."))).containsExactly(AGREED);
        assertThat(steps(narrated(suit, "agreement", 0, "Borun has not withdrawn its lawsuit against the guild."))).containsExactly(AGREED);
    }

    @Test
    void theStatusThatAnAnalystHasSetStays() {
        KeptRecord record = payment("Borun failed to repair the Sarn bridge");
        Course course = Courses.of(record, commitment -> true).get(0);
        assertThat(course.commitment()).isEqualTo(record.commitments().get(0));
        assertThat(course.steps()).hasSize(2);
    }

    @TestFactory
    List<DynamicTest> everyPatternMatchesItsExamplesAndNotItsCounterexamples() {
        Lexicon words = Lexicon.load(Courses.class, "fulfilment.yaml");
        return List.of("broken", "undone", "left-undone", "passed", "put-off", "refraining", "lapsed", "on-time", "part", "whole", "left").stream()
                .flatMap(list -> words.rules(list).stream().map(rule -> DynamicTest.dynamicTest(list, () -> {
                    assertThat(rule.matches()).isNotEmpty().allMatch(rule::in);
                    assertThat(rule.not()).isNotEmpty().noneMatch(rule::in);
                })))
                .toList();
    }

    @Test
    void aPledgeWithoutWordsOfItsOwnIsFollowedByNothing() {
        KeptRecord record = record()
                .report("2024-05-01", "", "h", "Arvia and Borun agreed that they would do so.")
                .agreed("agreement", "that they would do so", "2024-05-01", "", "agreed that they would do so", "state:a", "state:b")
                .report("2024-06-03", "", "h", "Mina Sol said they had done so.")
                .says(Act.ASSERT, "person:m", "Mina Sol", "said", "they had done so")
                .done()
                .build();

        assertThat(steps(record)).containsExactly(AGREED);
    }
}

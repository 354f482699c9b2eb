package org.rapporteur.analysis.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.TestingDossiers;
import org.rapporteur.analysis.TestingIssues;
import org.rapporteur.analysis.TestingRecord;
import org.rapporteur.record.Act;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Change;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;
import org.rapporteur.record.Stance;

class PositionsTest {

    private static List<Position> of(KeptRecord record) {
        return Positions.of(record, new TestingIssues());
    }

    private static Position one(List<Position> positions, Predicate<Position> which) {
        return positions.stream().filter(which).findFirst().orElseThrow();
    }

    private static TestingRecord record() {
        return TestingRecord.titled("t")
                .actor("state:a", "Arvia", ActorKind.STATE)
                .voice("person:m", "Mina Sol", ActorKind.PERSON, "state:a")
                .voice("unnamed:x", "an official", ActorKind.UNNAMED, "");
    }

    private static List<Position> said(Act act, String cue, String content, boolean negated) {
        TestingRecord record = record().report("2024-05-01", "", "h", "Arvia " + cue + " " + content + ".");
        TestingRecord.StatementPen pen = record.says(act, "state:a", "Arvia", cue, content).on("ceasefire");
        return of((negated ? pen.negated() : pen).done().build());
    }

    /** Two things said a week apart, and how the second relates to the first. */
    private static Change change(Act first, String firstWords, Act second, String secondWords) {
        KeptRecord record = record()
                .report("2024-05-01", "", "h", "Arvia spoke: " + firstWords + ".")
                .says(first, "state:a", "Arvia", "spoke", firstWords)
                .on("wages")
                .done()
                .report("2024-05-08", "", "h", "Arvia spoke: " + secondWords + ".")
                .says(second, "state:a", "Arvia", "spoke", secondWords)
                .on("wages")
                .done()
                .build();
        List<Position> positions = of(record);
        assertThat(positions).hasSize(2);
        assertThat(positions.get(1).previous()).isEqualTo(positions.get(0).id());
        return positions.get(1).change();
    }

    /** The positions of one holder on one issue after two things said a week apart. */
    private static List<Position> turns(Act first, String firstWords, Act second, String secondWords) {
        return of(record()
                .report("2024-05-01", "", "h", "Arvia said: " + firstWords + ".")
                .says(first, "state:a", "Arvia", "said", firstWords)
                .on("withdrawal")
                .done()
                .report("2024-05-08", "", "h", "Arvia said: " + secondWords + ".")
                .says(second, "state:a", "Arvia", "said", secondWords)
                .on("withdrawal")
                .done()
                .build());
    }

    @Test
    void whatWasDemandedAndIsNowAcceptedInAnotherMannerIsOneMatter() {
        List<Position> turns = turns(
                Act.DEMAND, "the immediate withdrawal of the Sulland guard from the upper dike",
                Act.AGREE, "a simultaneous withdrawal by both crews");
        assertThat(turns).extracting(Position::change).containsExactly(Change.NEW, Change.SOFTENED);
        List<Position> apart = turns(
                Act.DEMAND, "the immediate withdrawal of the Sulland guard from the upper dike",
                Act.AGREE, "a mission of monitors to count any withdrawal of boats, lamps and nets");
        assertThat(apart).extracting(Position::change).containsExactly(Change.NEW, Change.NEW);
    }

    @Test
    void aSpokesmansWordsAreThePositionOfWhomHeSpeaksFor() {
        List<Position> positions = of(TestingDossiers.war());
        Position refusal = one(positions, position -> position.stance() == Stance.REFUSES);
        assertThat(refusal.holder()).isEqualTo("state:one");
        assertThat(refusal.issue()).isEqualTo("withdrawal");
        assertThat(refusal.since().text()).isEqualTo("2024-03-04");
    }

    @Test
    void anUnnamedSourceThatSpeaksForNobodyHoldsNoPosition() {
        KeptRecord record = record()
                .report("2024-05-01", "", "h", "An official demanded a truce.")
                .says(Act.DEMAND, "unnamed:x", "An official", "demanded", "a truce")
                .on("ceasefire")
                .unnamed()
                .done()
                .build();
        assertThat(of(record)).isEmpty();
    }

    @Test
    void actsBecomeStances() {
        assertThat(said(Act.DEMAND, "demands", "a truce", false).get(0).stance()).isEqualTo(Stance.DEMANDS);
        assertThat(said(Act.OFFER, "offered", "a truce", false).get(0).stance()).isEqualTo(Stance.OFFERS);
        assertThat(said(Act.AGREE, "agreed to", "a truce", false).get(0).stance()).isEqualTo(Stance.ACCEPTS);
        assertThat(said(Act.AGREE, "is open to", "a truce", false).get(0).stance()).isEqualTo(Stance.OPEN_TO);
        assertThat(said(Act.PRAISE, "backed", "a truce", false).get(0).stance()).isEqualTo(Stance.SUPPORTS);
        assertThat(said(Act.REJECT, "firmly opposes", "a truce", false).get(0).stance()).isEqualTo(Stance.OPPOSES);
        assertThat(said(Act.REFUSE, "refused", "a truce", false).get(0).stance()).isEqualTo(Stance.REFUSES);
        assertThat(said(Act.ASSERT, "said", "a truce is hard", false)).isEmpty();
    }

    @Test
    void notRulingOutIsBeingOpenTo() {
        assertThat(said(Act.REJECT, "did not rule out", "a truce", true).get(0).stance()).isEqualTo(Stance.OPEN_TO);
        assertThat(said(Act.AGREE, "did not agree to", "a truce", true).get(0).stance()).isEqualTo(Stance.REFUSES);
        assertThat(said(Act.DEMAND, "did not demand", "a truce", true)).isEmpty();
    }

    @Test
    void whoWantsOneThingBeforeAnotherDemandsTheFirstAndIsOpenToTheSecondOnThatCondition() {
        List<Position> positions = of(TestingDossiers.war());
        Position withdrawal = one(
                positions, position -> position.holder().equals("state:other") && position.issue().equals("withdrawal"));
        Position ceasefire = one(
                positions, position -> position.holder().equals("state:other") && position.issue().equals("ceasefire"));
        assertThat(withdrawal.stance()).isEqualTo(Stance.DEMANDS);
        assertThat(withdrawal.proposition()).isEqualTo("troops leave the Sarn valley and the port of Tolm");
        assertThat(ceasefire.stance()).isEqualTo(Stance.OPEN_TO);
        assertThat(ceasefire.conditions()).singleElement().satisfies(condition -> {
            assertThat(condition.relation()).isEqualTo(ConditionRelation.BEFORE);
            assertThat(condition.citations()).isNotEmpty();
        });
        assertThat(ceasefire.places()).extracting("name").containsExactly("Sarn valley", "Tolm");
    }

    @Test
    void aConditionThatNobodyNamesStaysUnnamed() {
        Position summit = one(of(TestingDossiers.war()), position -> position.issue().equals("summit"));
        assertThat(summit.stance()).isEqualTo(Stance.OPEN_TO);
        assertThat(summit.holder()).isEqualTo("state:other");
        assertThat(summit.conditions()).singleElement().matches(condition -> !condition.specified());
    }

    @Test
    void movingTowardsAgreementSoftensAndAwayFromItHardens() {
        assertThat(change(Act.DEMAND, "a pay rise", Act.OFFER, "a pay rise")).isEqualTo(Change.SOFTENED);
        assertThat(change(Act.OFFER, "a pay rise", Act.DEMAND, "a pay rise")).isEqualTo(Change.HARDENED);
        assertThat(change(Act.DEMAND, "a pay rise", Act.DEMAND, "the pay rise")).isEqualTo(Change.RESTATED);
    }

    @Test
    void crossingFromAskingToRefusingTheSameThingIsReversed() {
        assertThat(change(Act.DEMAND, "a pay rise", Act.REFUSE, "a pay rise")).isEqualTo(Change.REVERSED);
        assertThat(change(Act.REFUSE, "a pay rise", Act.AGREE, "a pay rise")).isEqualTo(Change.REVERSED);
    }

    @Test
    void refusingSomethingElseOnTheSameIssueReversesNothing() {
        KeptRecord record = record()
                .report("2024-05-01", "", "h", "Arvia demanded a pay rise of 9 percent.")
                .says(Act.DEMAND, "state:a", "Arvia", "demanded", "a pay rise of 9 percent")
                .on("wages")
                .done()
                .report("2024-05-08", "", "h", "Arvia rejected the bonus scheme.")
                .says(Act.REJECT, "state:a", "Arvia", "rejected", "the bonus scheme")
                .on("wages")
                .done()
                .build();
        assertThat(of(record)).extracting(Position::change).containsExactly(Change.NEW, Change.NEW);
    }

    @Test
    void aHigherNumberHardensADemandAndSoftensAnOffer() {
        assertThat(change(Act.DEMAND, "a 7 percent pay rise", Act.DEMAND, "a 9 percent pay rise"))
                .isEqualTo(Change.HARDENED);
        assertThat(change(Act.OFFER, "a 4 percent pay rise", Act.OFFER, "a 5 percent pay rise"))
                .isEqualTo(Change.SOFTENED);
        assertThat(change(Act.DEMAND, "cut the duty to 5 percent", Act.DEMAND, "cut the duty to 8 percent"))
                .isEqualTo(Change.SOFTENED);
        assertThat(change(Act.DEMAND, "a 9 percent pay rise", Act.DEMAND, "it had lowered its demand to an 8 percent pay rise"))
                .isEqualTo(Change.SOFTENED);
    }

    @Test
    void aDemandForMorePlacesIsHarder() {
        Position later = one(
                of(TestingDossiers.war()),
                position -> position.holder().equals("state:other")
                        && position.issue().equals("withdrawal")
                        && !position.previous().isEmpty());
        assertThat(later.change()).isEqualTo(Change.HARDENED);
        assertThat(later.places()).extracting("name").contains("Hesk");
    }

    @Test
    void whatNewWordsLeaveUnsaidStillStands() {
        TestingRecord record = record()
                .report("2024-05-01", "", "h", "Arvia will accept a truce only if prisoners return.");
        KeptRecord kept = record.says(Act.SET_CONDITION, "state:a", "Arvia", "will accept", "a truce only if prisoners return")
                .on("ceasefire")
                .condition(ConditionRelation.ONLY_IF, "prisoners return", "")
                .done()
                .report("2024-05-08", "", "h", "Arvia is open to a truce.")
                .says(Act.AGREE, "state:a", "Arvia", "is open to", "a truce")
                .on("ceasefire")
                .done()
                .build();
        List<Position> positions = of(kept);
        assertThat(positions).hasSize(2);
        assertThat(positions.get(1).change()).isEqualTo(Change.RESTATED);
        assertThat(positions.get(1).conditions()).hasSize(1);
        assertThat(positions.get(1).since().text()).isEqualTo("2024-05-01");
        assertThat(positions.get(1).asOf().text()).isEqualTo("2024-05-08");
    }

    @Test
    void aReportWithoutYearIsOrderedAmongTheOthersButKeepsItsDate() {
        List<Position> norland = of(TestingDossiers.trade()).stream()
                .filter(position -> position.holder().equals("state:norl") && position.proposition().contains("ban"))
                .toList();
        assertThat(norland).extracting(Position::change).containsExactly(Change.NEW, Change.REVERSED);
        assertThat(norland.get(0).since().text()).isEqualTo("XXXX-11-02");
    }

    @Test
    void theSameRecordGivesTheSamePositionsWithTheSameIds() {
        assertThat(of(TestingDossiers.war())).isEqualTo(of(TestingDossiers.war()));
    }

    /** Arvia refuses a truce on record; then something else is said, and after that perhaps a third thing. */
    private static TestingRecord refusal() {
        return record()
                .voice("person:d", "Dara Venn", ActorKind.PERSON, "state:a")
                .report("2024-05-01", "", "h", "Arvia refused a truce at sea.")
                .says(Act.REFUSE, "state:a", "Arvia", "refused", "a truce at sea")
                .on("ceasefire")
                .done();
    }

    @Test
    void anUnnamedRelayAloneMovesNothingThatIsOnRecordAndStandsBesideItMarked() {
        List<Position> positions = of(refusal()
                .report("2024-05-08", "", "h", "Arvia has accepted a truce at sea, an official said.")
                .says(Act.AGREE, "state:a", "Arvia", "has accepted", "a truce at sea")
                .on("ceasefire")
                .relayedBy("unnamed:x")
                .done()
                .build());
        assertThat(positions).extracting(Position::change).containsExactly(Change.NEW, Change.NEW);
        assertThat(positions).extracting(Position::attribution).containsExactly(Attribution.ON_RECORD, Attribution.UNNAMED);
        assertThat(Positions.present(positions)).isEqualTo(positions);
    }

    @Test
    void aWordOnRecordOvertakesAnUnnamedRelayOfTheOpposite() {
        List<Position> positions = of(refusal()
                .report("2024-05-08", "", "h", "Arvia has accepted a truce at sea, an official said. Arvia still refused a truce at sea.")
                .says(Act.AGREE, "state:a", "Arvia", "has accepted", "a truce at sea")
                .on("ceasefire")
                .relayedBy("unnamed:x")
                .done()
                .says(Act.REFUSE, "state:a", "Arvia", "refused", "a truce at sea")
                .on("ceasefire")
                .done()
                .build());
        assertThat(Positions.present(positions)).singleElement().satisfies(position -> {
            assertThat(position.stance()).isEqualTo(Stance.REFUSES);
            assertThat(position.change()).isEqualTo(Change.RESTATED);
        });
    }

    @Test
    void anotherPartysWordOfItIsANamedRelay() {
        Position offer = one(
                of(record()
                        .actor("state:b", "Borun", ActorKind.STATE)
                        .report("2024-05-01", "", "h", "Arvia offered a truce, according to Borun.")
                        .says(Act.OFFER, "state:a", "Arvia", "offered", "a truce")
                        .on("ceasefire")
                        .relayedBy("state:b")
                        .done()
                        .build()),
                position -> true);
        assertThat(offer.attribution()).isEqualTo(Attribution.NAMED_RELAY);
    }

    private static List<Position> afterTheMinister(String ministersWords, String answer) {
        TestingRecord record = refusal()
                .report("2024-05-08", "", "h", ministersWords + " wanted a truce at sea. " + answer + " a truce at sea.")
                .says(Act.DEMAND, "person:d", "Dara Venn", "wanted", "a truce at sea")
                .on("ceasefire")
                .done();
        return of((answer.isEmpty() ? record : record
                        .says(Act.REFUSE, "person:m", "Mina Sol", "refused", "a truce at sea")
                        .on("ceasefire")
                        .done())
                .build());
    }

    @Test
    void aMinisterWhomHisGovernmentContradictsDoesNotMoveIt() {
        List<Position> positions = afterTheMinister("Dara Venn", "Mina Sol refused");
        assertThat(positions).filteredOn(position -> position.holder().equals("state:a"))
                .extracting(Position::change)
                .containsExactly(Change.NEW, Change.RESTATED);
        assertThat(one(positions, position -> position.holder().equals("person:d")).stance()).isEqualTo(Stance.DEMANDS);
    }

    @Test
    void aMinisterWhoSpeaksInHisOwnNameDoesNotMoveHisGovernment() {
        assertThat(afterTheMinister("Speaking in a private capacity, Dara Venn", ""))
                .filteredOn(position -> position.holder().equals("state:a"))
                .extracting(Position::stance)
                .containsExactly(Stance.REFUSES);
        assertThat(afterTheMinister("Breaking with his own government, Dara Venn", ""))
                .extracting(Position::holder)
                .containsExactly("state:a", "person:d");
    }

    @Test
    void aMinisterWhomNobodyContradictsMovesHisGovernment() {
        assertThat(afterTheMinister("Dara Venn", ""))
                .extracting(Position::change)
                .containsExactly(Change.NEW, Change.REVERSED);
    }

    @Test
    void whoIsSaidToHaveSpokenForHimselfDoesNotMoveHisParty() {
        List<Position> positions = of(refusal()
                .report("2024-05-08", "", "h", "Dara Venn wanted a truce at sea. Mina Sol said Venn had spoken for herself.")
                .says(Act.DEMAND, "person:d", "Dara Venn", "wanted", "a truce at sea")
                .on("ceasefire")
                .done()
                .says(Act.ASSERT, "person:m", "Mina Sol", "said", "Venn had spoken for herself")
                .done()
                .build());
        assertThat(positions).extracting(Position::holder).containsExactly("state:a", "person:d");
    }

    @Test
    void aDeeperCutIsAHarderDemand() {
        assertThat(change(Act.DEMAND, "a cut of the levy by 10 percent", Act.DEMAND, "a cut of the levy by 5 percent"))
                .isEqualTo(Change.SOFTENED);
        assertThat(change(Act.DEMAND, "cut the levy to 10 percent", Act.DEMAND, "cut the levy to 5 percent"))
                .isEqualTo(Change.HARDENED);
    }

    @Test
    void refusingToGoBeyondAnOfferReversesNothing() {
        List<Position> positions = of(record()
                .report("2024-05-01", "", "h", "Arvia offered to pay 300 million crowns.")
                .says(Act.OFFER, "state:a", "Arvia", "offered", "to pay 300 million crowns")
                .on("aid")
                .done()
                .report("2024-05-08", "", "h", "Arvia refused to pay more than 300 million crowns.")
                .says(Act.REFUSE, "state:a", "Arvia", "refused", "to pay more than 300 million crowns")
                .on("aid")
                .done()
                .build());
        assertThat(positions).extracting(Position::change).containsExactly(Change.NEW, Change.NEW);
    }

    @Test
    void whatThePartiesTellTogetherIsOnRecord() {
        KeptRecord record = record()
                .voice("unnamed:both", "the two sides", ActorKind.UNNAMED, "")
                .report("2024-05-01", "", "h", "Arvia has accepted a truce, the two sides said.")
                .says(Act.AGREE, "state:a", "Arvia", "has accepted", "a truce")
                .on("ceasefire")
                .relayedBy("unnamed:both")
                .done()
                .build();
        assertThat(of(record)).extracting(Position::attribution).containsExactly(Attribution.ON_RECORD);
    }

    @Test
    void whoGivesUpADemandSoftens() {
        TestingRecord record = record()
                .report("2024-05-01", "", "h", "Arvia demanded a levy on ships.")
                .says(Act.DEMAND, "state:a", "Arvia", "demanded", "a levy on ships")
                .on("taxes")
                .done()
                .report("2024-05-08", "", "h", "Arvia dropped its demand for a levy on ships.");
        List<Position> positions = of(record.says(Act.DEMAND, "state:a", "Arvia", "demand", "a levy on ships").on("taxes").done().build());
        assertThat(positions).extracting(Position::change).containsExactly(Change.NEW, Change.SOFTENED);
        assertThat(positions.get(1).stance()).isEqualTo(Stance.SUPPORTS);
    }

    /** What Mina Sol says of Arvia, for which she speaks. */
    private static List<Position> told(String content) {
        return of(record()
                .report("2024-05-01", "", "h", content + ", Mina Sol said.")
                .says(Act.ASSERT, "person:m", "Mina Sol", "said", content)
                .on("taxes")
                .done()
                .build());
    }

    @Test
    void whatAVoiceTellsOfItsPartyIsThePartysPosition() {
        assertThat(told("Arvia will not sign the treaty")).extracting(Position::holder, Position::stance).containsExactly(tuple("state:a", Stance.REFUSES));
        assertThat(told("Arvia would consider a levy")).extracting(Position::holder, Position::stance).containsExactly(tuple("state:a", Stance.OPEN_TO));
        assertThat(told("Arvia will pay nothing")).extracting(Position::stance).containsExactly(Stance.REFUSES);
        assertThat(told("the rain will not last")).isEmpty();
        assertThat(told("Borun will not sign the treaty")).isEmpty();
    }

    @Test
    void whoAcceptsNothingRefuses() {
        assertThat(said(Act.AGREE, "accepts", "no observers on its coast", false)).extracting(Position::stance).containsExactly(Stance.REFUSES);
    }

    @Test
    void wordsTurnWhatWasRefusedWhateverTheirVerb() {
        List<Position> positions = of(record()
                .report("2024-05-01", "", "h", "Arvia refused to reopen the crossing at Sarn.")
                .says(Act.REFUSE, "state:a", "Arvia", "refused", "to reopen the crossing at Sarn")
                .done()
                .report("2024-05-08", "", "h", "Mina Sol said Arvia might reopen the crossing at Sarn in spring.")
                .says(Act.ASSERT, "person:m", "Mina Sol", "said", "Arvia might reopen the crossing at Sarn in spring")
                .done()
                .build());
        assertThat(positions).extracting(Position::change).containsExactly(Change.NEW, Change.SOFTENED);
    }

    @Test
    void aUnionStandsForItselfWhereNobodyKnowsItsMembers() {
        KeptRecord record = TestingRecord.titled("t")
                .voice("unnamed:d", "the divers", ActorKind.UNNAMED, "")
                .voice("body:u", "the divers' union", ActorKind.ORGANISATION, "unnamed:d")
                .report("2024-05-01", "", "h", "The divers' union demanded a levy.")
                .says(Act.DEMAND, "body:u", "The divers' union", "demanded", "a levy")
                .done()
                .build();
        assertThat(of(record)).extracting(Position::holder).containsExactly("body:u");
    }
}

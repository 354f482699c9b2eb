package org.rapporteur.analysis.deadlocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Findings;
import org.rapporteur.analysis.TestingDossiers;
import org.rapporteur.analysis.TestingIssues;
import org.rapporteur.analysis.TestingRecord;
import org.rapporteur.record.Act;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.DeadlockKind;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.OpeningKind;

class DeadlocksTest {

    private static List<Deadlock> of(KeptRecord record, DeadlockKind kind) {
        return Findings.of(record, new TestingIssues()).deadlocks().stream()
                .filter(deadlock -> deadlock.kind() == kind)
                .toList();
    }

    private static TestingRecord two(String text) {
        return TestingRecord.titled("t")
                .actor("state:a", "Arvia", ActorKind.STATE)
                .actor("state:b", "Borun", ActorKind.STATE)
                .report("2024-05-01", "", "h", text);
    }

    @Test
    void aTruceOnlyAfterWithdrawalAgainstATruceWithoutPreconditionsIsMutual() {
        assertThat(of(TestingDossiers.war(), DeadlockKind.MUTUAL_PRECONDITIONS)).singleElement().satisfies(deadlock -> {
            assertThat(deadlock.parties()).containsExactlyInAnyOrder("state:one", "state:other");
            assertThat(deadlock.positions()).hasSize(2);
            assertThat(deadlock.steps())
                    .singleElement()
                    .satisfies(step -> assertThat(step.onlyAfter()).startsWith("troops leave the Sarn valley"));
            assertThat(deadlock.explanation()).contains("before any ceasefire").contains("without preconditions");
        });
    }

    @Test
    void talksOnlyAfterTheStrikeAgainstNoEndOfTheStrikeBeforeTalksIsMutual() {
        assertThat(of(TestingDossiers.strike(), DeadlockKind.MUTUAL_PRECONDITIONS)).singleElement().satisfies(deadlock -> {
            assertThat(deadlock.parties()).containsExactlyInAnyOrder("org:union", "org:port");
            assertThat(deadlock.steps()).hasSize(2);
            assertThat(deadlock.citations()).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void oneHoldersOwnCircleIsNoDeadlockBetweenTwo() {
        KeptRecord record = two("Arvia wants a truce only if troops leave the hills. Arvia would withdraw only if a ceasefire holds.")
                .says(Act.SET_CONDITION, "state:a", "Arvia", "wants", "a truce only if troops leave the hills")
                .on("ceasefire")
                .condition(ConditionRelation.ONLY_IF, "troops leave the hills", "")
                .done()
                .says(Act.SET_CONDITION, "state:a", "Arvia", "would", "withdraw only if a ceasefire holds")
                .on("withdrawal")
                .condition(ConditionRelation.ONLY_IF, "a ceasefire holds", "")
                .done()
                .build();
        assertThat(of(record, DeadlockKind.MUTUAL_PRECONDITIONS)).isEmpty();
    }

    @Test
    void stepsThatTheCodebookDoesNotKnowAreMatchedByTheirWords() {
        KeptRecord record = two("Arvia will open its lighthouse only after Borun pays for the ferries."
                        + " No ferry will be paid for, Borun said, until Arvia has opened the lighthouse.")
                .says(Act.SET_CONDITION, "state:a", "Arvia", "will", "open its lighthouse only after Borun pays for the ferries")
                .condition(ConditionRelation.BEFORE, "Borun pays for the ferries", "state:b")
                .done()
                .says(Act.SET_CONDITION, "state:b", "Borun", "said", "No ferry will be paid for")
                .condition(ConditionRelation.BEFORE, "Arvia has opened the lighthouse", "state:a")
                .done()
                .build();
        assertThat(of(record, DeadlockKind.MUTUAL_PRECONDITIONS))
                .singleElement()
                .satisfies(deadlock -> assertThat(deadlock.steps()).hasSize(2));
    }

    @Test
    void twoWhoWaitForTheSameStepDoNotWaitForEachOther() {
        KeptRecord record = two("Arvia will open its lighthouse only after the ferries sail."
                        + " Borun will open its lighthouse only after the ferries sail.")
                .says(Act.SET_CONDITION, "state:a", "Arvia", "will", "open its lighthouse only after the ferries sail")
                .condition(ConditionRelation.BEFORE, "the ferries sail", "")
                .done()
                .says(Act.SET_CONDITION, "state:b", "Borun", "will", "open its lighthouse only after the ferries sail")
                .condition(ConditionRelation.BEFORE, "the ferries sail", "")
                .done()
                .build();
        assertThat(of(record, DeadlockKind.MUTUAL_PRECONDITIONS)).isEmpty();
    }

    @Test
    void aConditionThatTheOtherRefusesIsUnmet() {
        assertThat(of(TestingDossiers.trade(), DeadlockKind.UNMET_CONDITION)).singleElement().satisfies(deadlock -> {
            assertThat(deadlock.explanation())
                    .contains("unless Sulland ends its subsidies")
                    .contains("Sulland refuses to end its subsidies");
            assertThat(deadlock.parties()).containsExactly("state:norl", "state:sull");
        });
    }

    @Test
    void aDemandThatTheOtherRefusesIsIncompatible() {
        KeptRecord record = two("Arvia demands that Borun withdraw from the hills. Borun refuses to withdraw.")
                .says(Act.DEMAND, "state:a", "Arvia", "demands", "that Borun withdraw from the hills")
                .on("withdrawal")
                .done()
                .says(Act.REFUSE, "state:b", "Borun", "refuses", "to withdraw")
                .on("withdrawal")
                .done()
                .build();
        assertThat(of(record, DeadlockKind.INCOMPATIBLE_DEMANDS)).singleElement().satisfies(deadlock -> assertThat(
                        deadlock.explanation())
                .isEqualTo("Arvia demands that Borun withdraw from the hills; Borun refuses to withdraw."));
    }

    @Test
    void whatOneRefusesInTheOthersWordsIsIncompatibleWhateverTheCodebookKnows() {
        KeptRecord record = two("Arvia insists that the border follow the Sarn map. Borun rejects the Sarn map.")
                .says(Act.DEMAND, "state:a", "Arvia", "insists", "that the border follow the Sarn map")
                .on("territory")
                .done()
                .says(Act.REFUSE, "state:b", "Borun", "rejects", "the Sarn map")
                .done()
                .build();
        assertThat(of(record, DeadlockKind.INCOMPATIBLE_DEMANDS)).singleElement().satisfies(deadlock -> assertThat(deadlock.parties()).containsExactlyInAnyOrder("state:a", "state:b"));
    }

    @Test
    void aNumberAndNoMoreStandsAgainstAnother() {
        KeptRecord record = two("Arvia demands a rise of 9 percent. Borun offers 4 percent.")
                .says(Act.DEMAND, "state:a", "Arvia", "demands", "a rise of 9 percent")
                .done()
                .says(Act.OFFER, "state:b", "Borun", "offers", "4 percent")
                .done()
                .build();
        assertThat(of(record, DeadlockKind.INCOMPATIBLE_DEMANDS)).hasSize(1);
    }

    @Test
    void demandAndOfferOfDifferentNumbersDoNotMeet() {
        assertThat(of(TestingDossiers.strike(), DeadlockKind.INCOMPATIBLE_DEMANDS))
                .singleElement()
                .satisfies(deadlock -> assertThat(deadlock.explanation()).contains("7 percent").contains("5 percent"));
    }

    @Test
    void twoWhoBothRefuseTheSameAreNotDeadlocked() {
        KeptRecord record = two("Arvia refuses to withdraw. Borun refuses to withdraw.")
                .says(Act.REFUSE, "state:a", "Arvia", "refuses", "to withdraw")
                .on("withdrawal")
                .done()
                .says(Act.REFUSE, "state:b", "Borun", "refuses", "to withdraw")
                .on("withdrawal")
                .done()
                .build();
        assertThat(Findings.of(record, new TestingIssues()).deadlocks()).isEmpty();
    }

    @Test
    void conditionsThatNobodyNamesAreADeadlockOfTheirOwn() {
        assertThat(of(TestingDossiers.war(), DeadlockKind.UNSPECIFIED_CONDITION))
                .singleElement()
                .satisfies(deadlock -> assertThat(deadlock.explanation()).contains("under certain conditions"));
    }

    @Test
    void aCircleSaysWithWhatItWouldBeNone() {
        assertThat(of(TestingDossiers.strike(), DeadlockKind.MUTUAL_PRECONDITIONS)).singleElement().satisfies(deadlock -> {
            assertThat(deadlock.openings())
                    .extracting(Deadlock.Opening::kind)
                    .containsExactly(OpeningKind.DROPPED, OpeningKind.DROPPED, OpeningKind.TOGETHER);
            assertThat(deadlock.openings().get(2).steps()).containsExactly("1", "2");
            assertThat(deadlock.steps()).allSatisfy(step -> {
                assertThat(step.requires()).singleElement().satisfies(need -> assertThat(need.steps()).hasSize(1));
                assertThat(step.citations()).isNotEmpty();
            });
        });
    }

    @Test
    void whatNobodyWaitsForInACircleHasNoOpenings() {
        assertThat(of(TestingDossiers.trade(), DeadlockKind.UNMET_CONDITION)).allSatisfy(deadlock -> assertThat(deadlock.openings()).isEmpty());
    }

    @Test
    void whoProposesBothStepsAtOneTimeIsTold() {
        KeptRecord record = two("Arvia will open its lighthouse only after Borun opens the canal. Borun will open the canal"
                        + " only after Arvia opens its lighthouse. Corin proposed that lighthouse and canal be opened on the same day.")
                .actor("state:c", "Corin", ActorKind.STATE)
                .says(Act.SET_CONDITION, "state:a", "Arvia", "will", "open its lighthouse only after Borun opens the canal")
                .condition(ConditionRelation.BEFORE, "Borun opens the canal", "state:b")
                .done()
                .says(Act.SET_CONDITION, "state:b", "Borun", "will", "open the canal only after Arvia opens its lighthouse")
                .condition(ConditionRelation.BEFORE, "Arvia opens its lighthouse", "state:a")
                .done()
                .says(Act.PROPOSE, "state:c", "Corin", "proposed", "that lighthouse and canal be opened on the same day")
                .done()
                .build();
        assertThat(of(record, DeadlockKind.MUTUAL_PRECONDITIONS)).singleElement().satisfies(deadlock -> assertThat(deadlock.openings())
                .filteredOn(opening -> opening.kind() == OpeningKind.TOGETHER)
                .singleElement()
                .satisfies(opening -> assertThat(opening.proposals()).hasSize(1)));
    }

    @Test
    void whatIsRequiredOfOneHolderIsNoStepOfAnother() {
        KeptRecord record = two("Arvia will open the bridge only after Borun withdraws. Borun will withdraw only after the snow"
                        + " melts. Corin will withdraw only after Arvia opens the bridge.")
                .actor("state:c", "Corin", ActorKind.STATE)
                .says(Act.SET_CONDITION, "state:a", "Arvia", "will", "open the bridge only after Borun withdraws")
                .condition(ConditionRelation.BEFORE, "Borun withdraws", "state:b")
                .done()
                .says(Act.SET_CONDITION, "state:b", "Borun", "will", "withdraw only after the snow melts")
                .condition(ConditionRelation.BEFORE, "the snow melts", "")
                .done()
                .says(Act.SET_CONDITION, "state:c", "Corin", "will", "withdraw only after Arvia opens the bridge")
                .condition(ConditionRelation.BEFORE, "Arvia opens the bridge", "state:a")
                .done()
                .build();
        assertThat(of(record, DeadlockKind.MUTUAL_PRECONDITIONS)).isEmpty();
    }

    @Test
    void twoWhoEachWaitForAStepOfTheOtherWaitForEachOther() {
        KeptRecord record = two("Arvia would sign no lease until Borun had paid for the buoys."
                        + " Borun would light no lamp until Arvia accepted the chart of 1902.")
                .says(Act.PROMISE, "state:a", "Arvia", "would", "Arvia would sign no lease until Borun had paid for the buoys")
                .condition(ConditionRelation.BEFORE, "Borun had paid for the buoys", "state:b")
                .done()
                .says(Act.PROMISE, "state:b", "Borun", "would", "Borun would light no lamp until Arvia accepted the chart of 1902")
                .condition(ConditionRelation.BEFORE, "Arvia accepted the chart of 1902", "state:a")
                .done()
                .build();
        assertThat(of(record, DeadlockKind.MUTUAL_PRECONDITIONS)).singleElement().satisfies(deadlock -> {
            assertThat(deadlock.parties()).containsExactlyInAnyOrder("state:a", "state:b");
            assertThat(deadlock.explanation()).contains("no lease until").contains("no lamp until");
            assertThat(deadlock.openings()).isEmpty();
        });
        assertThat(of(record, DeadlockKind.UNMET_CONDITION)).isEmpty();
    }

    @Test
    void whatIsToldInOneBreathOfTwoStandsAgainstEachOther() {
        KeptRecord record = two("Arvia will not sit down again until the nine weavers are released."
                        + " Borun says they will stay where they are until Arvia names the arsonists.")
                .says(Act.REFUSE, "state:a", "Arvia", "will not", "sit down again until the nine weavers are released")
                .condition(ConditionRelation.BEFORE, "the nine weavers are released", "")
                .done()
                .says(Act.SET_CONDITION, "state:b", "Borun", "says", "they will stay where they are until Arvia names the arsonists")
                .condition(ConditionRelation.BEFORE, "Arvia names the arsonists", "state:a")
                .done()
                .build();
        assertThat(of(record, DeadlockKind.MUTUAL_PRECONDITIONS)).singleElement()
                .satisfies(deadlock -> assertThat(deadlock.parties()).containsExactlyInAnyOrder("state:a", "state:b"));
    }

    @Test
    void whatEachWithholdsOfTheOthersMatterCrosses() {
        KeptRecord record = two("Arvia would not talk about inspections before the quota was restored."
                        + " The weather was fine and the market was full of people who had come from the hills to sell their wool."
                        + " Borun would abolish the quota only if inspections began.")
                .says(Act.REFUSE, "state:a", "Arvia", "would not", "talk about inspections before the quota was restored")
                .condition(ConditionRelation.BEFORE, "the quota was restored", "")
                .done()
                .says(Act.SET_CONDITION, "state:b", "Borun", "would", "abolish the quota only if inspections began")
                .condition(ConditionRelation.ONLY_IF, "inspections began", "")
                .done()
                .build();
        assertThat(of(record, DeadlockKind.MUTUAL_PRECONDITIONS)).hasSize(1);
    }

    @Test
    void oneWhoWaitsForNobodyInParticularIsNotAskedOfEachOther() {
        KeptRecord record = two("Arvia would sign no lease until Borun had paid for the buoys."
                        + " Borun would light no lamp until the fog lifts.")
                .says(Act.PROMISE, "state:a", "Arvia", "would", "Arvia would sign no lease until Borun had paid for the buoys")
                .condition(ConditionRelation.BEFORE, "Borun had paid for the buoys", "state:b")
                .done()
                .says(Act.PROMISE, "state:b", "Borun", "would", "Borun would light no lamp until the fog lifts")
                .condition(ConditionRelation.BEFORE, "the fog lifts", "")
                .done()
                .build();
        assertThat(of(record, DeadlockKind.MUTUAL_PRECONDITIONS)).isEmpty();
    }

    @Test
    void whatOneWaitsForAndAnotherRefusesOfOneWhoIsNamedDoesNotMeet() {
        assertThat(of(named("let Hugo Salas go"), DeadlockKind.INCOMPATIBLE_DEMANDS)).singleElement().satisfies(deadlock -> {
            assertThat(deadlock.parties()).containsExactlyInAnyOrder("state:a", "state:b");
            assertThat(deadlock.explanation()).contains("added to the list").contains("let Hugo Salas go");
        });
        assertThat(of(named("let Ada Lind go"), DeadlockKind.INCOMPATIBLE_DEMANDS)).isEmpty();
        assertThat(of(named("dine with Hugo Salas"), DeadlockKind.INCOMPATIBLE_DEMANDS)).isEmpty();
    }

    private static KeptRecord named(String refused) {
        return two("Arvia refuses to let the ferry leave until Salas, its pilot, is added to the list. Borun refuses to " + refused + ".")
                .says(Act.REFUSE, "state:a", "Arvia", "refuses", "to let the ferry leave until Salas, its pilot, is added to the list")
                .condition(ConditionRelation.BEFORE, "Salas, its pilot, is added to the list", "")
                .done()
                .says(Act.REFUSE, "state:b", "Borun", "refuses", "to " + refused)
                .done()
                .build();
    }

    @Test
    void theDeadlocksOfExchangedPartiesAreExchanged() {
        List<String> first = plain("Arvia", "Borun");
        assertThat(plain("Borun", "Arvia")).isEqualTo(first);
    }

    private static List<String> plain(String one, String other) {
        return Findings.of(TestingDossiers.war(one, other), new TestingIssues()).deadlocks().stream()
                .map(it -> (it.kind() + " " + it.parties() + it.openings() + it.explanation()).replace(one, "1").replace(other, "2"))
                .toList();
    }
}

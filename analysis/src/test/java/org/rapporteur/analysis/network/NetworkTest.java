package org.rapporteur.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.TestingRecord;
import org.rapporteur.record.Act;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.KeptRecord;

class NetworkTest {

    private static TestingRecord record() {
        return TestingRecord.titled("river")
                .actor("a", "Arania", ActorKind.STATE)
                .actor("b", "Boria", ActorKind.STATE)
                .actor("c", "Cadia", ActorKind.STATE)
                .actor("u", "a senior official", ActorKind.UNNAMED)
                .actor("press", "reporters", ActorKind.POPULATION)
                .voice("envoy", "Ana Ruiz", ActorKind.PERSON, "a");
    }

    private static List<Dealing> dealings(TestingRecord record) {
        KeptRecord kept = record.build();
        return Network.dealings(kept, Chronology.of(kept));
    }

    @Test
    void whoSpeaksForSomebodyTiesThatOne() {
        TestingRecord record = record()
                .report("2024-03-02", "Courier", "Envoy speaks", "Ana Ruiz told Boria that the dam must wait.");
        record.says(Act.DEMAND, "envoy", "Ana Ruiz", "told", "the dam must wait").to("b").done();
        assertThat(dealings(record))
                .extracting(Dealing::from, Dealing::to, Dealing::tone, Dealing::addressed, Dealing::day)
                .containsExactly(tuple("a", "b", Tone.ASKING, true, LocalDate.of(2024, 3, 2)));
    }

    @Test
    void whatIsDoneToSomebodyWhoIsNamedTiesThatOneAndWhatIsOnlySaidDoesNot() {
        TestingRecord record = record().report("2024-03-02", "Courier", "Words", "Arania accused Boria of stalling with Cadia. "
                + "Arania said Boria was a neighbour. Arania rejected its own Arania plan. Cadia praised Ana Ruiz.");
        record.says(Act.ACCUSE, "a", "Arania", "accused", "Boria of stalling with Cadia").done();
        record.says(Act.ASSERT, "a", "Arania", "said", "Boria was a neighbour").done();
        record.says(Act.REJECT, "a", "Arania", "rejected", "its own Arania plan").done();
        record.says(Act.PRAISE, "c", "Cadia", "praised", "Ana Ruiz").done();
        assertThat(dealings(record))
                .extracting(Dealing::from, Dealing::to, Dealing::tone, Dealing::addressed)
                .containsExactly(tuple("a", "b", Tone.HOSTILE, false), tuple("c", "a", Tone.FRIENDLY, false));
    }

    @Test
    void whatIsNegatedUnnamedOrSaidToAnAudienceTiesNobody() {
        TestingRecord record = record().report("2024-03-02", "Courier", "Words", "Arania did not accuse Boria. "
                + "A senior official blamed Boria. Arania told reporters it was raining.");
        record.says(Act.ACCUSE, "a", "Arania", "accuse", "Boria").negated().done();
        record.says(Act.ACCUSE, "u", "A senior official", "blamed", "Boria").unnamed().done();
        record.says(Act.ASSERT, "a", "Arania", "told", "it was raining").to("press").done();
        assertThat(dealings(record)).isEmpty();
    }

    @Test
    void aNameThatTwoHaveTiesNeither() {
        TestingRecord record = record().actor("b2", "Boria", ActorKind.ORGANISATION)
                .report("2024-03-02", "Courier", "Words", "Arania accused Boria.");
        record.says(Act.ACCUSE, "a", "Arania", "accused", "Boria").done();
        assertThat(dealings(record)).isEmpty();
    }

    @Test
    void tiesGatherWhatIsAlikeMostFirst() {
        TestingRecord record = record().report("2024-03-02", "Courier", "Words", "Cadia praised Boria. Arania accused Boria. Arania warned Boria.");
        record.says(Act.PRAISE, "c", "Cadia", "praised", "Boria").done();
        record.says(Act.ACCUSE, "a", "Arania", "accused", "Boria").done();
        record.says(Act.WARN, "a", "Arania", "warned", "Boria").done();
        assertThat(Network.ties(dealings(record)))
                .extracting(Tie::from, Tie::tone, tie -> tie.dealings().size())
                .containsExactly(tuple("a", Tone.HOSTILE, 2), tuple("c", Tone.FRIENDLY, 1));
    }

    @Test
    void everyActHasATone() {
        assertThat(Arrays.stream(Act.values()).map(Tone::of)).doesNotContainNull().contains(Tone.values());
    }
}

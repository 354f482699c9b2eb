package org.rapporteur.analysis.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.TestingRecord;
import org.rapporteur.record.Act;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.KeptRecord;

class TellingTest {

    private static TestingRecord says(String text) {
        return TestingRecord.titled("t")
                .actor("state:a", "Arvia", ActorKind.STATE)
                .actor("org:n", "Nord Lines", ActorKind.ORGANISATION)
                .voice("person:m", "Mina Sol", ActorKind.PERSON, "state:a")
                .voice("unnamed:x", "two people familiar with the plan", ActorKind.UNNAMED, "")
                .report("2024-05-01", "", "h", text);
    }

    private static String told(TestingRecord record) {
        KeptRecord kept = record.build();
        return Telling.of(kept).tell(kept.statements().get(0));
    }

    @Test
    void takesTheReportsOwnClauseWithTheSpeakersName() {
        assertThat(told(says("Minister Mina Sol, a former judge, flatly refused to sign the map.")
                        .says(Act.REFUSE, "person:m", "Minister Mina Sol, a former judge", "flatly refused", "to sign the map")
                        .done()))
                .isEqualTo("Mina Sol (Arvia) flatly refused to sign the map");
        assertThat(told(says("Nord Lines, the largest carrier, warned of delays.")
                        .says(Act.WARN, "org:n", "Nord Lines, the largest carrier", "warned of", "delays")
                        .done()))
                .isEqualTo("Nord Lines, the largest carrier, warned of delays");
    }

    @Test
    void namesWhoAPronounStandsForAndWhoRelaysIt() {
        assertThat(told(says("It demanded a new map, people familiar with the plan said.")
                        .says(Act.DEMAND, "state:a", "It", "demanded", "a new map")
                        .relayedBy("unnamed:x")
                        .done()))
                .isEqualTo("Arvia demanded a new map, according to two people familiar with the plan");
    }

    @Test
    void putsTheSpeakerBeforeAQuotationThatCameFirst() {
        assertThat(told(says("“We will not sign,” Sol said.")
                        .says(Act.REFUSE, "person:m", "Sol", "said", "We will not sign")
                        .quote("We will not sign,")
                        .done()))
                .isEqualTo("Mina Sol (Arvia) said: “We will not sign”");
    }

    @Test
    void turnsARelativeClauseRound() {
        assertThat(told(says("They spoke of guarantees that Arvia firmly opposes.")
                        .says(Act.REJECT, "state:a", "Arvia", "firmly opposes", "guarantees")
                        .done()))
                .isEqualTo("Arvia firmly opposes guarantees");
    }

    @Test
    void writesDatesAsFarAsTheyAreKnown() {
        assertThat(DateWords.when(EdtfDate.of("2025-06-02"))).isEqualTo("on 2 June 2025");
        assertThat(DateWords.when(EdtfDate.of("XXXX-05-17"))).isEqualTo("on 17 May (year not stated)");
        assertThat(DateWords.when(EdtfDate.of("2022-02"))).isEqualTo("in February 2022");
        assertThat(DateWords.when(EdtfDate.of("2024"))).isEqualTo("in 2024");
        assertThat(DateWords.when(EdtfDate.of("2025-05-16/2025-05-18"))).isEqualTo("from 16 May 2025 to 18 May 2025");
        assertThat(DateWords.when(EdtfDate.of("2022-02/.."))).isEqualTo("since February 2022");
        assertThat(DateWords.of(EdtfDate.of("2025-22"))).isEqualTo("summer 2025");
        assertThat(DateWords.when(EdtfDate.UNKNOWN)).isEmpty();
    }

    @Test
    void countsSharedMeaningNotSharedFillWords() {
        Wording one = Wording.of("a pay rise of 9 per cent");
        assertThat(one.overlap(Wording.of("pay rises"))).isEqualTo(1.0);
        assertThat(one.overlap(Wording.of("the return of a lighthouse"))).isZero();
        assertThat(one.numbers()).containsEntry("percent", 9.0);
        assertThat(Wording.of("between 4% and 5%").numbers()).isEmpty();
    }
}

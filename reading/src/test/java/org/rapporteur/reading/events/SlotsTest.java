package org.rapporteur.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.Report;

/** When and where events of all kinds were, from the words told in one breath with them and from the sentences beside. */
class SlotsTest {

    /** Kind, status, day, place and sentences; the report is of Wednesday, 4 June 2025. An empty field is one that must stay open. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            protest     | occurred  | 2025-06-02 | Talcahuano | On Monday, for the third time in a month, lorry drivers blocked the bridge at Talcahuano.
            protest     | occurred  | 2025-06-02 | Arica      | Monday saw the first walkout at the Arica smelter since 2019.
            protest     | occurred  | 2025-06-01 | Cusco      | The union led a rally in Cusco on Sunday.
            protest     | planned   | 2025-06-12 | Lima       | Bus drivers will walk out in Lima for 48 hours from 12 June.
            protest     | cancelled | 2025-06-10 |            | Drivers called off the walkout they had planned for Tuesday.
            attack      | occurred  | 2025-06-02 | Pisac      | Gunmen fell upon a convoy near Pisac early on Monday, killing two drivers.
            talks       | occurred  | 2025-06-03 | Quito      | The two delegations left the hotel in Quito on Tuesday without a joint text.
            talks       | cancelled | 2025-06-06 | Lima       | The talks set for Friday in Lima will not go ahead.
            meeting     | planned   | 2025-06-06 | Quito      | The envoy of Peru is due in Quito on Friday.
            meeting     | planned   | 2025-06-06 | Lima       | The council meets in Lima on Friday.
            aid         | occurred  | 2025-06-02 | Pisac      | Twenty lorries with flour and medicine reached the besieged town of Pisac on Monday.
            mobilisation| occurred  | 2025-06-02 | Arica      | Peru moved two battalions to Arica on Monday.
            withdrawal  | occurred  | 2025-06-02 | Pisac      | The last observers pulled out of the crossing at Pisac on Monday.
            sanctions   | planned   | 2025-07-01 |            | The ministry announced on Tuesday that it would lift the tariffs from 1 July.
            sanctions   | planned   | 2025-07-01 |            | Tariffs of 25 per cent on Peruvian copper will take effect on 1 July.
            other       | occurred  | 2025-06-02 | Arica      | The coast guard seized two vessels off Arica on Monday.
            other       | occurred  | 2025-06-02 | Pisac      | Rebels released three teachers near Pisac on Monday.
            other       | occurred  | 2025-06-02 | Pisac      | Police cleared the railway line at Pisac on Monday.
            other       | planned   | 2025-06-06 |            | The ultimatum expires on Friday at noon.
            attack      | occurred  | 2025-05-12 | Pisac      | Talks have been frozen since 12 May, when gunmen killed nine policemen near Pisac.
            attack      | occurred  | 2025-05-31 | Lima       | The two sides met in Lima on Monday, two days after gunmen had killed a judge.
            other       | occurred  | 2025-05-24 |            | A judge on Monday ordered the release of Juan Perez, whom police had arrested nine days earlier.
            meeting     | occurred  | 2025-06-01 | Torodi     | The governor of Cusco travelled to Torodi market on Sunday.
            meeting     | occurred  | 2025-05-20 | Lima       | The two delegations met in Lima from 20 to 22 May 2025.
            talks       | occurred  | 2025-06-01 | Lima       | Three days of talks between Chile and Peru on a treaty ended in Lima on Tuesday without a text.
            meeting     | planned   | 2025-06-05 |            | The conciliator has invited the two parties back for Thursday.
            agreement   | planned   | 2025-06-12 | Lima       | The pact is due to be signed in Lima on 12 June.
            ceasefire   | occurred  | 2025-06-02 |            | A truce declared by the rebels came into force on Monday.
            protest     | occurred  | 2025-06-01 |            | About 400 people gathered on Sunday to support the strikers.
            withdrawal  | occurred  |            | Pisac      | Chilean troops completed their pullout from Pisac on Monday.
            aid         | occurred  | 2025-06-02 | Pisac      | The first convoy in five weeks got through to Pisac on Monday.
            protest     | occurred  | 2025-06-04 | Batken     | Several hundred people marched through Batken on Wednesday.
            protest     | planned   |            | Lima       | The union announced on Friday a walkout in Lima.
            sanctions   | cancelled | 2025-06-02 |            | The levy on Peruvian grapes was done away with on Monday.
            talks       | occurred  | 2025-06-02 | Arica      | Negotiations between Chile and Peru have ended in Arica without agreement. The third round, which began on Monday, was cut short on Tuesday.
            attack      | occurred  | 2025-06-02 | Torodi     | A drone struck a market north of Pisac and killed nine people. The strike, which hit the village of Torodi on Monday, was the first this year.
            talks       | planned   | 2025-06-18 | Lima       | The ninth round will be held in Lima on 18 and 19 June 2025.
            talks       | planned   | 2025-06-18 | Lima       | The ninth round of talks is still planned for 18 June in Lima.
            other       | occurred  | 2025-06-02 | Zemo Larsi | Inspectors were turned back at the gate of the Zemo Larsi depot on Monday.
            """)
    void anEventHasTheDayAndPlaceToldInOneBreathWithIt(String kind, String status, String day, String place, String words) {
        assertThat(ReadEvents.events(words)).filteredOn(event -> event.kind().code().equals(kind))
                .extracting(event -> event.status().code() + " " + event.start().text() + " " + event.place().name())
                .contains(status + " " + (day == null ? "" : day) + " " + (place == null ? "" : place));
    }

    /** Kind, a day that is not its, and the sentences. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            protest     | 2025-06-02 | The minister praised the rally in Cusco on Monday.
            ceasefire   | 2025-06-02 | Norwegian monitors counted nine violations of the truce on Monday.
            talks       | 2025-06-02 | Peru said on Monday that the talks in Quito had failed.
            other       | 2025-06-02 | The governor said on Monday that the road to Pisac had been opened.
            protest     | 2025-05-19 | Drivers blocked the road to Pisac weeks after the accord of 19 May had been signed.
            """)
    void whatIsSaidOrDoneAboutAnEventHasADayOfItsOwn(String kind, String day, String words) {
        assertThat(ReadEvents.events(words)).filteredOn(event -> event.kind().code().equals(kind))
                .extracting(event -> event.start().text()).doesNotContain(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            protest | 2025-06-02 | Hundreds of nurses marched through Lima. It happened on Monday, when the clinic stood empty.
            attack  | 2025-06-02 | Unknown men burned nine boats at Pisac. It happened on Monday; nobody saw them.
            other   | 2025-06-02 | Thousands of farmers marched in Lima on Monday. Police arrested 25 protesters.
            """)
    void anEventHasTheDayOfTheSentenceBesideIt(String kind, String day, String words) {
        assertThat(ReadEvents.events(words)).filteredOn(event -> event.kind().code().equals(kind))
                .extracting(event -> event.start().text()).containsOnly(day);
    }

    /** Sentences that tell that nothing was done. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No shot has been fired along the river at Pisac since Sunday.
            From Friday no train will leave Lima.
            """)
    void whatNobodyDidIsNoEvent(String words) {
        assertThat(ReadEvents.events(words)).isEmpty();
    }

    @Test
    void whatAReportOpensWithWasWhereItWasFiledUnlessItNamesAnotherPlaceOrPeople() {
        assertThat(filed("Students chained themselves to the gate of the ministry on Monday.")).extracting(event -> event.place().name()).contains("Lima");
        assertThat(filed("Ninety tonnes of paper were burned on Monday.")).extracting(event -> event.place().name()).contains("Lima");
        assertThat(filed("Police arrested nine Chilean students here on Monday.")).extracting(event -> event.place().name()).contains("Lima");
        assertThat(filed("Ninety Chilean lorries were burned on Monday.")).extracting(event -> event.place().name()).doesNotContain("Lima");
    }

    @Test
    void whatWasGoingOnBeforeIsNotOfTheDayBeforeIt() {
        List<Event> events = ReadEvents.events("Thousands of farmers marched in Lima on Monday. Police had arrested 25 protesters.");
        assertThat(events).filteredOn(event -> event.kind().code().equals("other")).extracting(event -> event.start().text()).containsOnly("");
    }

    @Test
    void aBodySitsWhereItsReportWasFiledButNotWhereAnotherTownIsNamed() {
        assertThat(filed("Peru's congress threw out the mining bill on Monday.")).extracting(event -> event.place().name()).contains("Lima");
        assertThat(filed("Farmers of Peru marched to the gates of Brannoch on Monday.")).extracting(event -> event.place().name()).doesNotContain("Lima");
    }

    private static List<Event> filed(String words) {
        Report report = Report.of("test.txt", words).withPublished(EdtfDate.of("2025-06-04")).withDateline(new Dateline("LIMA", EdtfDate.of("2025-06-04")));
        return ReadEvents.in(report).events();
    }
}

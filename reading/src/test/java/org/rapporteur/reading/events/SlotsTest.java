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
            attack      | occurred  | 2025-05-31 |            | The two sides met in Lima on Monday, two days after gunmen had killed a judge.
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

    /** Kind, first or last day, place and sentences, as reports of war, labour and talks tell them; towns that no list has and that the name finder knows in part only. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            attack      | 2025-06-03 | Koseva     | Gunmen in two pick-ups attacked the border town of Koseva before dawn on Tuesday, killing four policemen.
            attack      | 2025-06-02 | Marand     | A mortar shell struck the bus station at Marand on Monday. Nine people were wounded.
            attack      | 2025-06-03 | Tessaro    | Shells fell on the market of Tessaro, a town of 9,000 people in the north of the county, on Tuesday.
            attack      | 2025-06-03 | Dunmarra   | Raiders burned three huts near Dunmarra, in the south of Holt county, on Tuesday night.
            attack      | 2025-06-01 | Oltrani    | At Oltrani, where the road crosses the river, a lorry drove over a mine on Sunday and two drivers were killed.
            attack      | 2025-06-01 | Brusk      | Farmers from Holt said that armed men had raided the village of Brusk on Sunday and driven off 400 cattle.
            meeting     | 2025-06-02 | Arvan      | The two foreign ministers met on Monday at a hotel outside Arvan.
            talks       | 2025-06-03 | Geneva     | Talks between the union and the port company broke up in Geneva on Tuesday without a date for another round.
            talks       | 2025-06-02 | Velden     | The talks, which opened on Monday in the lakeside resort of Velden, are to last four days.
            talks       | 2025-06-17 | Velden     | The next round is to be held in Velden on Tuesday week.
            talks       | 2025-06-11 | Nairobi    | Both sides agreed on Tuesday to resume talks in Nairobi on 11 June.
            talks       | 2025-06-12 | Muscat     | A further round of talks, the fourth since March, is planned for 12 June in Muscat.
            protest     | 2025-06-03 | Corvo      | Some 300 dockers marched through the harbour of Corvo on Tuesday.
            protest     | 2025-06-05 |            | Teachers will strike from tomorrow unless the ministry pays the wages owed.
            protest     | 2025-06-06 | Holm       | Fishermen plan to block the quay at Holm on Friday.
            protest     | 2025-05-30 | Holm       | Last Friday fishermen blocked the quay at Holm for six hours.
            agreement   | 2025-06-03 | Velden     | Envoys of both sides signed the accord at a ceremony in Velden on Tuesday.
            agreement   | 2025-06-06 | Velden     | The accord is to be signed on Friday in Velden, the seat of the commission.
            other       | 2025-06-02 | Marand     | The rebels released six aid workers on Monday at a checkpoint near Marand.
            other       | 2025-06-03 | Kassem     | The two engineers, who had been held for 40 days, were freed on Tuesday in Kassem.
            other       | 2025-06-01 | Marand     | Police arrested the head of the union at his home in Marand on Sunday.
            attack      | 2025-06-02 | Pelrow     | The delegation arrived in Pelrow on Monday. The same evening gunmen opened fire on its hotel.
            attack      | 2025-06-03 | Pelrow     | A truce was announced in Pelrow on Sunday. Two days later a drone hit the barracks there.
            attack      | 2025-06-02 | Marand     | Three people died when a rocket hit a school in Marand on Monday, according to the governor.
            attack      | 2025-05-31 | Marand     | The mayor, who was buried on Tuesday, had been shot dead in Marand three days earlier.
            withdrawal  | 2025-06-02 | Marand     | The last of the army's units withdrew from the hills above Marand on Monday.
            aid         | 2025-06-03 | Brusk      | Eleven lorries with flour reached Brusk on Tuesday, the first since April.
            aid         | 2025-06-02 | Brusk      | Relief workers handed out food to 2,000 families in Brusk on Monday.
            ceasefire   | 2025-06-02 |            | The truce took effect at midnight on Monday along the whole front.
            ceasefire   | 2025-06-03 | Marand     | The commanders declared a ceasefire in Marand on Tuesday.
            sanctions   | 2025-06-02 |            | The union imposed tariffs of 20 per cent on steel on Monday.
            sanctions   | 2025-06-15 |            | The levy on timber takes effect on 15 June.
            attack      | 2025-06-03 | Marand     | On Tuesday the minister spoke in Arvan about the war. In Marand, 200 kilometres to the east, a bomb killed three soldiers on the same day.
            attack      | 2025-06-02 | Oltrani    | An ambush on a police patrol near Oltrani on Monday left five officers dead, the interior ministry in Arvan said.
            attack      | 2025-06-01 | Tessaro    | The interior ministry in Arvan said on Monday that rebels had attacked a barracks in Tessaro on Sunday.
            attack      | 2025-06-02 | Tessaro    | Rebels attacked a barracks in Tessaro. The raid, early on Monday, killed seven recruits.
            attack      | 2025-06-02 | Tessaro    | Rebels raided a barracks on Monday. The raid, in the village of Tessaro, lasted an hour.
            protest     | 2025-06-02 | Corvo      | Dockers have walked out over pay. The strike began in Corvo on Monday.
            meeting     | 2025-06-02 | Arvan      | The envoy met the prime minister on Monday. The meeting in Arvan lasted two hours.
            talks       | 2025-06-03 | Velden     | Delegates of the coalition parties ended talks on the budget in Velden late on Tuesday.
            talks       | 2025-06-02 | Velden     | The second round of talks ended on Monday evening at Velden with a joint text.
            talks       | 2025-06-05 | Bonn       | Climate negotiators will gather in Bonn from Thursday for a week of talks.
            meeting     | 2025-06-05 | Arvan      | The cabinet will meet in Arvan on Thursday to discuss the strike.
            attack      | 2025-06-03 | Sarin      | Two boats were set on fire at Sarin on Tuesday, a day after fishermen from Holm had cut the nets.
            other       | 2025-06-02 | Sarin      | A court in Sarin sentenced nine fishermen on Monday to two years in prison.
            other       | 2025-06-03 | Arvan      | Parliament in Arvan passed the bill on Tuesday by 61 votes to 40.
            protest     | 2025-06-02 | Arvan      | About 2,000 people, most of them students, gathered outside the ministry in Arvan on Monday.
            attack      | 2025-06-03 | Kassem     | Around noon on Tuesday a car bomb went off outside a bank in the centre of Kassem.
            agreement   | 2025-06-01 | Holm       | The union and the shipyard reached an agreement on wages in Holm in the early hours of Sunday.
            mobilisation| 2025-06-02 | Sarin      | The army moved tanks up to the crossing at Sarin on Monday.
            attack      | 2025-06-02 | Sarin      | Fighting broke out in Sarin on Monday after a week of calm.
            other       | 2025-06-02 | Marand     | Armed men took eleven passengers off a bus at Marand on Monday.
            meeting     | 2025-06-02 | Arvan      | Climate ministers of nine states met in Arvan on Monday; they parted on Tuesday.
            talks       | 2025-06-03 | Arvan      | Delegates returned to the table in Arvan on Tuesday after a break of three weeks.
            attack      | 2025-06-02 | Tarvo      | Gunmen killed a judge near Tarvo on Monday.
            attack      | 2025-06-02 | Tarvo      | Gunmen attacked a bus at the market of Tarvo on Monday.
            protest     | 2025-06-02 | Salmo      | Miners in Salmo walked out on Monday.
            protest     | 2025-06-02 | Merrin     | Nurses marched through Merrin on Monday.
            meeting     | 2025-06-06 | Merrin     | The ministers will meet in Merrin on Friday to sign the pact.
            talks       | 2025-06-05 | Merrin     | Talks will resume in Merrin on Thursday to settle the wage dispute.
            attack      | 2025-06-02 | Aleppo     | Soldiers entered Aleppo on Monday. A few hours later a bomb exploded in the market and killed five people.
            attack      | 2025-06-02 | Aleppo     | A jet bombed a fuel depot on the edge of Aleppo on Monday.
            attack      | 2025-06-02 | Aleppo     | Gunmen killed a judge in the heart of Aleppo on Monday.
            meeting     | 2025-06-05 | Geneva     | The mediators will meet in Geneva on Thursday to draft a text.
            """)
    void placesAndDaysStandInManyPartsOfASentenceAndBesideIt(String kind, String day, String place, String words) {
        assertThat(ReadEvents.events(words)).filteredOn(event -> event.kind().code().equals(kind))
                .extracting(event -> (event.start().isKnown() ? event.start() : event.end()).text() + " " + event.place().name())
                .contains((day == null ? "" : day) + " " + (place == null ? "" : place));
    }

    /** Sentences with a person where a town could stand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            protest | Thousands marched on Monday for their confidence in Salazar.
            protest | Hundreds of miners who believe in Salazar marched on Monday.
            protest | Miners marched through the streets on Monday in Salazar's name.
            """)
    void aPersonIsNoPlace(String kind, String words) {
        assertThat(ReadEvents.events(words)).extracting(event -> event.place().name()).doesNotContain("Salazar");
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

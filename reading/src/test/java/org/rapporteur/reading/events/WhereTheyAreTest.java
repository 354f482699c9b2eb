package org.rapporteur.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.Report;

/** Where and when events were of which the sentences around tell. The report is of Wednesday, 4 June 2025. */
class WhereTheyAreTest {

    private static java.util.List<Event> events(String words) {
        return ReadEvents.in(Report.of("test.txt", words.replace("//", "\n\n")).withPublished(EdtfDate.of("2025-06-04"))).events();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            talks             | Quito         | 2025-06-01 | The foreign ministers of Peru and Chile spoke of the reef. They gathered in Quito on Sunday.
            meeting           | Quito         | 2025-06-02 | A delegation from Peru flew to Quito on Sunday. The following day they met the president of Ecuador.
            talks             | Lima          | 2025-06-02 | A delegation of the Coastal Front reached Lima on Saturday, and on Monday it sat down with the government.
            meeting           | Arica         | 2025-06-02 | A truce between two clans in Arica held on Sunday. On Monday officers of both sides met at the city's congress hall.
            meeting           | Lima          | 2025-05    | The talks will be held in Lima on 9 June. Envoys of both parties met there in May.
            document-exchange | Quito         | 2025-05-29 | Chile and Peru swapped lists of their boats. The exchange took place in Quito last Thursday.
            protest           | Charleroi     | 2025-06-02 | Pickets gathered outside the Orlean steelworks in Charleroi on Monday.
            protest           | Cusco         | 2025-06-02 | Miners from the pits in the Jiu valley came to Cusco on Monday and occupied the square.
            attack            | Ashulia       | 2025-06-02 | Gunmen attacked a bus on the Dhaka–Tangail highway at Ashulia on Monday.
            attack            | Ta Krabei     | 2025-06-02 | A bomb exploded below the temple of Ta Krabei on Monday.
            attack            | Gara          | 2025-06-02 | Jets bombed caves in the Gara mountains on Monday.
            mobilisation      | Cuyuni        | 2025-06-02 | Peru moved a battalion up to the mouth of the Cuyuni on Monday.
            attack            | Bata          | 2025-05-11 | The crew of the freighter, boarded by pirates off Bata on May 11, was released on Sunday after the owners paid a ransom.
            protest           | Kastel        | 2025-06-02 | Police fired on protesters trying to cross the fence at Kastel on Monday.
            """)
    void anEventIsWhereThoseAreOfWhomItIsTold(String kind, String place, String day, String words) {
        assertThat(events(words)).anySatisfy(event -> {
            assertThat(event.place().name()).isEqualTo(place);
            assertThat(event.start()).isEqualTo(EdtfDate.of(day));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-02 | A patrol came under fire near Arica on the 2nd.
            2025-05-31 | A strike of dockers paralysed the port of Arica for the third day on Monday.
            2025-06-01 | Three days of talks between Chile and Peru wound up on Tuesday.
            2025-06-18 | The hearing in Lima was put off from 9 June to 18 June.
            2025-05-30 | Gunmen burst into a hotel in Lima on Friday and shot two guards.
            2025-06-14 | Drivers went on strike on Monday. Another strike was called for 14 June.
            """)
    void anEventHasTheDayThatIsMeant(String day, String words) {
        assertThat(events(words)).extracting(Event::start).contains(EdtfDate.of(day));
    }

    @Test
    void aClauseOfTimeHasItsSubjectBack() {
        assertThat(events("The federation walked out after eleven hours of talks with the Costa company broke down at the labour inspectorate in Stavanger."))
                .anyMatch(event -> event.kind() == EventKind.TALKS && event.place().name().equals("Stavanger"));
    }

    @Test
    void aDayOfAnotherTimeIsNotTheEvents() {
        assertThat(events("The freighter left Arica at dawn and is expected to be inspected off Lima on Friday."))
                .noneMatch(event -> event.status().code().equals("occurred") && event.start().isKnown() && event.start().text().equals("2025-06-06"));
    }

    @Test
    void aPlaceOfTheMainClauseIsNotThatOfWhatCameBefore() {
        assertThat(events("Elders brokered a pact in Lima on Sunday, four weeks after nine villagers were killed in a raid."))
                .filteredOn(event -> event.kind() == EventKind.ATTACK)
                .noneMatch(event -> event.place().name().equals("Lima"));
    }

    @Test
    void whoHostsTwoOthersIsNoParty() {
        assertThat(events("Norway hosted the foreign ministers of Chile and Peru on Monday."))
                .filteredOn(event -> event.kind() == EventKind.MEETING)
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants()).filteredOn(part -> part.role().equals("host")).hasSize(1));
    }

    @Test
    void aNegatedDeedDoesNotDenyWhatWasWhenItWasNotDone() {
        assertThat(events("The presidents of Chile and Peru did not shake hands when they came face to face in Lima on Monday."))
                .anyMatch(event -> event.place().name().equals("Lima") && event.status().code().equals("occurred"));
    }

    @Test
    void whatIsInsteadOfANounIsOneMoreOfWhatItStandsFor() {
        assertThat(events("The nine-hour stoppage at Arica ended on Monday. A second one is planned for 14 June."))
                .anyMatch(event -> event.kind() == EventKind.PROTEST && event.status().code().equals("planned") && event.start().equals(EdtfDate.of("2025-06-14")));
    }
}

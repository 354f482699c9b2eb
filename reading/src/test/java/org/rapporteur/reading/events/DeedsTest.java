package org.rapporteur.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventStatus;

/** Deeds that happen at one place on one day: whether they were done, and what they take from the words around. */
class DeedsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two men were arrested for robbing a bank in Lima.           | occurred
            Three men fled after killing a judge in Lima.               | occurred
            Once the murder of the judge is cleared up, talks may begin.| occurred
            """)
    void aDeedThatIsLaidToSomebodysChargeWasDone(String words, String status) {
        assertThat(attacks(words)).extracting(event -> event.status().code()).containsExactly(status);
    }

    /** Kind, sentence and its day; the report is of Wednesday, 4 June 2025. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            talks     | Talks between Chile and Peru broke down in Quito on Monday without a result.     | 2025-06-02
            talks     | Negotiations between Kenya and Uganda collapsed in Entebbe early on Tuesday.     | 2025-06-03
            talks     | The talks between Mali and Niger ended in Bamako on Sunday.                      | 2025-06-01
            sanctions | Canada suspended its sanctions on Brazil on 2 June.                              | 2025-06-02
            sanctions | The sanctions on Brazil were suspended by Canada on Monday.                      | 2025-06-02
            agreement | Members of the union approved the deal in a vote on 31 May.                      | 2025-05-31
            """)
    void anEventHasTheDayOfTheVerbThatEndsOrPassesIt(String kind, String words, String day) {
        assertThat(ReadEvents.events(words)).filteredOn(event -> event.kind().code().equals(kind))
                .extracting(event -> event.start().text()).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            talks     | Two weeks of talks between Chile and Peru collapsed in Quito on Monday.
            talks     | The talks between Chile and Peru lasted three weeks and broke down on Monday.
            """)
    void theLastDayOfWhatWentOnIsNotItsFirst(String kind, String words) {
        assertThat(ReadEvents.events(words)).filteredOn(event -> event.kind().code().equals(kind))
                .extracting(event -> event.start().text()).doesNotContain("2025-06-02");
    }

    @Test
    void aPurposeIsNotDone() {
        assertThat(attacks("The men came to rob a bank in Lima.")).noneMatch(event -> event.status() == EventStatus.OCCURRED);
    }

    @Test
    void theDayAndPlaceOfADeedAreCarriedFromTheWordsAround() {
        List<Event> attacks = attacks("A bomb exploded in Lima on Monday. The blast killed a guard.");
        assertThat(attacks).singleElement().satisfies(event -> {
            assertThat(event.place().name()).isEqualTo("Lima");
            assertThat(event.status()).isEqualTo(EventStatus.OCCURRED);
            assertThat(event.figures()).extracting(figure -> figure.what() + " " + figure.value()).contains("killed 1.0");
            assertThat(event.citations()).hasSizeGreaterThan(1);
        });
    }

    @Test
    void theDeadOfADeedToldAgainAreCountedOnce() {
        assertThat(attacks("A guard was killed and a driver was wounded when a bomb exploded in Lima. The blast killed the guard at once."))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.figures()).extracting(figure -> figure.what() + " " + figure.of()).containsExactlyInAnyOrder("killed guard", "injured driver");
                    assertThat(event.figures()).filteredOn(figure -> figure.what().equals("killed")).allSatisfy(figure -> assertThat(figure.citations()).hasSize(2));
                });
    }

    @Test
    void anotherOfTheSameKindIsCountedToo() {
        assertThat(attacks("A bomb exploded in Lima on Monday. It killed a guard, and another guard was killed in the panic."))
                .singleElement()
                .satisfies(event -> assertThat(event.figures()).filteredOn(figure -> figure.of().equals("guard")).hasSize(2));
    }

    @Test
    void deedsOfOneSentenceAtTwoPlacesAreTwo() {
        assertThat(attacks("A bomb exploded in Lima on Monday. Another bomb exploded in Cusco on Wednesday.")).hasSize(2);
    }

    @Test
    void aDeedNamedByWhomItWasDoneToIsOneWithoutDayOrPlace() {
        assertThat(attacks("The bishop praised the inquiry into the murder of the ferrymen.")).hasSize(1);
        assertThat(attacks("The bishop praised the inquiry into murder.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The union asked for the release of the kidnapped pilots.         | kidnapped
            The minister visited the scene of a robbery.                     | robbery
            They burned a restaurant.                                        | burned a restaurant
            The guard was convicted of robbing a bank.                       | robbing a bank
            """)
    void whatADeedLeftAndWhatItWasDoneToTellOfIt(String words, String title) {
        assertThat(attacks(words)).singleElement().satisfies(event -> {
            assertThat(event.title()).contains(title.split(" ")[0]);
            assertThat(event.status()).isEqualTo(EventStatus.OCCURRED);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bomb exploded in a bank. Another bomb exploded in a shop.                          | 2
            A bomb exploded in a bank in Lima. The bomb exploded at noon.                        | 1
            Gunmen killed a judge in Lima. In a second attack they killed a priest.              | 2
            Gunmen shot a judge in Lima. Elsewhere rebels shot a priest.                         | 2
            Gunmen killed a judge in Lima. They killed him at noon.                              | 1
            """)
    void anotherDeedIsAnother(String words, int deeds) {
        assertThat(attacks(words)).hasSize(deeds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A teacher was kidnapped in Peru on Monday. She was kidnapped near Cusco.             | Cusco
            A bomb exploded on Monday in the town of Cusco.                                      | Cusco
            A bomb exploded on Monday at a Cusco hotel.                                          | Cusco
            A clerk from Arequipa was murdered on Monday in Cusco.                               | Cusco
            Hugo Salas of Arequipa was murdered on Monday in Cusco.                              | Cusco
            A bomb exploded on Monday in the Peruvian capital.                                   | Lima
            A league whose offices are in Quito said that a bomb exploded on Monday in Cusco.    | Cusco
            """)
    void aDeedIsAtTheNearestPlaceThatIsSaidOfIt(String words, String place) {
        assertThat(attacks(words)).singleElement().extracting(event -> event.place().name()).isEqualTo(place);
    }

    private static List<Event> attacks(String words) {
        return ReadEvents.events(words).stream().filter(event -> event.kind().code().equals("attack")).toList();
    }
}

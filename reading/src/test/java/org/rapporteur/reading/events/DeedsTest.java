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

    private static List<Event> attacks(String words) {
        return ReadEvents.events(words).stream().filter(event -> event.kind().code().equals("attack")).toList();
    }
}

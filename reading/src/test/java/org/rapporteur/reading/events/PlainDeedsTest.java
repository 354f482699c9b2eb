package org.rapporteur.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told as done on a day is an event also where no word of the lexicon stands for it. */
class PlainDeedsTest {

    private final EventLexicon.Plain words = EventLexicon.english().plain();

    @TestFactory
    Stream<DynamicTest> eachExampleIsADeed() {
        return words.matches().stream().map(example -> DynamicTest.dynamicTest(example, () -> {
            String[] parts = example.split("\\|");
            assertThat(ReadEvents.events(parts[0].strip()))
                    .extracting(event -> event.kind().code() + " " + event.status().code())
                    .contains(parts[1].strip());
        }));
    }

    @TestFactory
    Stream<DynamicTest> noCounterexampleIsOne() {
        return words.not().stream().map(example -> DynamicTest.dynamicTest(
                example, () -> assertThat(ReadEvents.events(example)).noneMatch(event -> event.kind().code().equals("other"))));
    }

    /** Status, day, place and a sentence; the report is of Wednesday, 4 June 2025. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            occurred | 2025-06-02 | Pisac | Customs officers sent back sixty lorries at Pisac on Monday.
            occurred | 2025-05-30 | Tarsk | Masked men waved down a bus on the Tarsk road on Friday.
            occurred | 2025-05-26 | Arica | The company sold its two cranes in Arica on 26 May.
            planned  | 2025-06-06 | Lima  | The ministry will unlock the archive in Lima on Friday.
            occurred | 2025-06-02 |       | Nine houses were whitewashed on Monday.
            """)
    void aDeedHasItsDayAndPlace(String status, String day, String place, String words) {
        assertThat(ReadEvents.events(words))
                .extracting(event -> event.status().code() + " " + event.start().text() + " " + event.place().name())
                .contains(status + " " + day + " " + (place == null ? "" : place));
    }
}

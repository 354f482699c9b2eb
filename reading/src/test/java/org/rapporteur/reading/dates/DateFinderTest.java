package org.rapporteur.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.language.English;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Report;

class DateFinderTest {

    private final DateFinder finder = DateFinder.english();

    private List<DateMention> find(String words, String dateline, String published) {
        Report report = Report.of("test.txt", words)
                .withDateline(new Dateline("", EdtfDate.of(dateline)))
                .withPublished(EdtfDate.of(published));
        return finder.find(English.passage(report));
    }

    private String first(String words, String dateline, String published) {
        return find(words, dateline, published).get(0).value().text();
    }

    @ParameterizedTest
    @CsvSource({
        "They met yesterday.,XXXX-05-16",
        "They met on May 3.,XXXX-05-03",
        "They will meet tomorrow.,XXXX-05-18",
        "They met last month.,XXXX-04",
        "They met in March 2022.,2022-03",
        "They met on Friday.,''",
        "They met last year.,''",
        "They met last week.,''"
    })
    void aYearThatNothingSettlesStaysOpen(String words, String value) {
        assertThat(first(words, "XXXX-05-17", "")).isEqualTo(value);
    }

    @Test
    void theYearOfPublicationSettlesTheDateline() {
        assertThat(first("They met on Friday.", "XXXX-05-17", "2025-05-18")).isEqualTo("2025-05-16");
        assertThat(first("They met yesterday.", "XXXX-12-31", "2025-01-02")).isEqualTo("2024-12-30");
    }

    @Test
    void nothingIsKnownOfARelativeDateInAReportWithoutADate() {
        assertThat(find("They met yesterday and on Monday.", "", "")).extracting(DateMention::value).containsOnly(EdtfDate.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"The note of 31 June 2024 is false.", "They met on 30 February 2024.", "It was dated 29 February 2023."})
    void anImpossibleDateIsNotResolved(String words) {
        assertThat(first(words, "", "2025-06-04")).isEmpty();
    }

    @Test
    void theFollowingDayNeedsADayToldBefore() {
        assertThat(find("They met in the old town. Both left the following day.", "XXXX-05-17", ""))
                .singleElement()
                .satisfies(mention -> assertThat(mention.value()).isEqualTo(EdtfDate.UNKNOWN));
        assertThat(find("They met on May 16. Both left the following day.", "XXXX-05-17", ""))
                .extracting(mention -> mention.value().text())
                .containsExactly("XXXX-05-16", "XXXX-05-17");
    }

    @Test
    void theSpanIsThatOfTheWordsInTheReport() {
        String words = "😀 Délégués met on Monday, 2 June 2025, in Ankara.";
        Passage passage = English.passage(words, "2025-06-04");
        DateMention mention = finder.find(passage).get(0);
        assertThat(passage.report().text().slice(mention.span())).isEqualTo("Monday, 2 June 2025");
        assertThat(mention.value().text()).isEqualTo("2025-06-02");
    }

    @Test
    void aDateLongPastOrFarAheadTakesTheYearThatTheTensePointsTo() {
        assertThat(first("The pact was signed on 3 December.", "", "2025-06-04")).isEqualTo("2024-12-03");
        assertThat(first("The pact will be signed on 3 December.", "", "2025-06-04")).isEqualTo("2025-12-03");
    }

    @Test
    void numbersThatCountAreNoYears() {
        assertThat(find("The army freed 2000 prisoners and paid $1995 under Resolution 1701.", "", "2025-06-04")).isEmpty();
    }
}

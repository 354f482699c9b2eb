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

    @ParameterizedTest
    @CsvSource({
        "The file of 2023-13-45 is empty.",
        "It was filed on 45/13/2023.",
        "The note of 31 February was false."
    })
    void noYearIsReadOutOfAnImpossibleDate(String words) {
        assertThat(find(words, "", "2025-06-04")).allSatisfy(mention -> assertThat(mention.value()).isEqualTo(EdtfDate.UNKNOWN));
    }

    @Test
    void aNumberBeyondAllMeasureGivesNoLengthAndNoDate() {
        String number = "1".repeat(400);
        for (String words : List.of("It lasted %s days.", "They met %s years ago.", "It holds for the next %s months.", "Every %s weeks they meet.")) {
            assertThat(find(words.formatted(number), "", "2025-06-04")).allSatisfy(mention -> {
                assertThat(mention.value()).isEqualTo(EdtfDate.UNKNOWN);
                assertThat(mention.timex()).isEmpty();
            });
        }
    }

    @Test
    void datelineAndPublicationThatDisagreeBreakNothing() {
        assertThat(first("They met yesterday.", "2024-12-31", "2025-06-04")).isEqualTo("2024-12-30");
        assertThat(first("They met on Monday.", "XXXX-02-29", "2025-06-04")).isEmpty();
        assertThat(find("They met on Monday, last week, in May and two days later.", "XXXX-02-31", "XXXX")).isNotEmpty();
    }

    @Test
    void aStretchIsOneDateAndTwoExpressions() {
        String words = "They met from 3 to 5 May.";
        List<DateMention> found = find(words, "", "2025-06-04");
        assertThat(found).singleElement().satisfies(mention -> {
            assertThat(mention.value().text()).isEqualTo("2025-05-03/2025-05-05");
            assertThat(mention.expressions()).extracting(Timex::value).containsExactly("2025-05-03", "2025-05-05");
            assertThat(mention.expressions())
                    .extracting(part -> words.substring(part.span().start(), part.span().end()))
                    .containsExactly("3", "5 May");
        });
    }

    @Test
    void aReportingVerbDoesNotDecideTheTenseOfWhatItReports() {
        assertThat(first("A summit that was to begin on Thursday was put off.", "", "2025-06-04")).isEqualTo("2025-06-05");
        assertThat(first("The talks were called off on Thursday.", "", "2025-06-04")).isEqualTo("2025-05-29");
        assertThat(first("Rain is forecast for this weekend, the office said.", "", "2025-06-04")).isEqualTo("2025-06-07/2025-06-08");
    }

    @ParameterizedTest
    @CsvSource({
        "They talked for two days.,P2D,DURATION",
        "They meet every Tuesday.,XXXX-WXX-2,SET",
        "The border is now closed.,PRESENT_REF,DATE",
        "Polls close at 8 p.m.,2025-06-04T20:00,TIME",
        "A 27-year-old man was hurt.,P27Y,DURATION"
    })
    void whatTheRecordCannotDateIsFoundAsItsOwnKind(String words, String timex, DateMention.Kind kind) {
        assertThat(find(words, "", "2025-06-04")).singleElement().satisfies(mention -> {
            assertThat(mention.value()).isEqualTo(EdtfDate.UNKNOWN);
            assertThat(mention.timex()).isEqualTo(timex);
            assertThat(mention.kind()).isEqualTo(kind);
        });
    }
}

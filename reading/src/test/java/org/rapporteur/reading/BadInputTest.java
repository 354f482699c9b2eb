package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.figures.Numerals;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/** Numbers that nobody can mean and reports that name hundreds of places: nothing breaks, is made up or takes for ever. */
class BadInputTest {

    private static final String ENDLESS = "7".repeat(400);

    /** Ample: on one core some seconds go by, however many places there are. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(strings = {
        "The raid killed %s people and wounded nine, the ministry said.",
        "The fund pledged $%s million in aid, the ministry said.",
        "The two armies will swap %s prisoners each for a truce of %<s days.",
        "Turnout was %s percent on %<s May, the ministry said.",
        "Between %s and %<s%<s people fled, the ministry said.",
        "The toll rose to %s,000,000.%<s, the ministry said.",
        "A %s-day pause begins on 31-%<s-2025, the ministry said."
    })
    void aNumberOfHundredsOfDigitsCountsNothing(String sentence) {
        Reading reading = read(sentence.formatted(ENDLESS));
        assertThat(figures(reading)).allSatisfy(figure -> assertThat(Stream.of(figure.value(), figure.low(), figure.high()))
                .allMatch(number -> Double.isNaN(number) || number < 1e15));
    }

    @Test
    void theOtherNumbersOfItsSentenceAreRead() {
        Reading reading = read("The raid killed %s people and wounded nine, the ministry said.".formatted(ENDLESS));
        assertThat(figures(reading)).noneMatch(figure -> figure.what().equals("killed"));
    }

    @Test
    void scalesWithoutEndAreNoNumber() {
        Numerals numerals = Numerals.english();
        assertThat(numerals.value("trillion ".repeat(200).strip())).isNaN();
        assertThat(numerals.value("nine " + "trillion ".repeat(60).strip())).isNaN();
        assertThat(numerals.value("9".repeat(400))).isNaN();
        assertThat(numerals.value("0." + "9".repeat(400))).isLessThanOrEqualTo(1);
    }

    @Test
    void aReportOfHundredsOfPlacesIsReadInBoundedTime() {
        List<String> countries = Countries.standard().all().stream().map(Country::name).filter(name -> !name.contains(",")).toList();
        String list = Stream.concat(countries.stream(), IntStream.range(0, 300).mapToObj(i -> "Marlow" + (char) ('a' + i % 26)))
                .collect(Collectors.joining(", "));
        String sentences = countries.stream()
                .map(name -> "Fighting went on near %s and in the north of %<s. ".formatted(name))
                .collect(Collectors.joining());
        assertTimeout(PATIENCE, () -> read("They travelled through " + list + " and Oslo.\n\n" + sentences));
    }

    private static Reading read(String words) {
        return TestingReader.reader().read(Report.of("test.txt", words));
    }

    private static List<Figure> figures(Reading reading) {
        return Stream.concat(
                        reading.statements().stream().map(Statement::figures),
                        reading.events().stream().map(Event::figures))
                .flatMap(List::stream)
                .toList();
    }
}

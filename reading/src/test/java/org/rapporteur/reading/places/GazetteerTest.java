package org.rapporteur.reading.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.record.Place;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.standard();

    @Test
    void everyCapitalOfEveryCountryIsAPlaceInThatCountry() {
        List<String> missing = Countries.standard().all().stream()
                .filter(country -> !country.capitals().isEmpty())
                .filter(country -> gazetteer
                        .resolve(country.capitals().get(0), Set.of(country.alpha3()))
                        .filter(place -> place.country().equals(country.alpha3()))
                        .isEmpty())
                .map(Country::alpha3)
                .toList();
        assertThat(missing).as("but for stations of less than 500 people").containsExactlyInAnyOrder("IOT", "SGS");
    }

    @Test
    void everyCountryIsAPlace() {
        for (Country country : Countries.standard().all()) {
            assertThat(gazetteer.resolve(country.name(), Set.of(country.alpha3())))
                    .as(country.name())
                    .hasValueSatisfying(place -> assertThat(place.country()).isEqualTo(country.alpha3()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Istanbul,TUR,41.0,29.0", "Sumy,UKR,50.9,34.8", "Donetsk,UKR,48.0,37.8", "Lugansk,UKR,48.6,39.3",
        "Zaporizhzhia,UKR,47.8,35.1", "Zaporozhye,UKR,47.8,35.1", "Kherson,UKR,46.6,32.6", "Geneva,CHE,46.2,6.1",
        "Tigray,ETH,13.5,39.2", "Jeddah,SAU,21.5,39.2", "Rafah,PSE,31.3,34.2", "Kiev,UKR,50.4,30.5",
        "Goma,COD,-1.7,29.2", "El Fasher,SDN,13.6,25.3", "Bakhmut,UKR,48.6,38.0", "Myitkyina,MMR,25.4,97.4",
        "Crimea,UKR,45.2,34.3", "Oromia,ETH,8,39", "Catalonia,ESP,42,2"
    })
    void knowsTownsAndRegionsOfAllContinents(String name, String country, double lat, double lon) {
        assertThat(gazetteer.resolve(name, Set.of(country))).hasValueSatisfying(place -> {
            assertThat(place.name()).isEqualTo(name);
            assertThat(place.country()).isEqualTo(country);
            assertThat(place.lat()).isCloseTo(lat, within(1.0));
            assertThat(place.lon()).isCloseTo(lon, within(1.0));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "the Strait of Hormuz,26.57,56.25", "Black Sea,43,35", "the Golan Heights,33,35.75", "Kashmir,34,76",
        "Nagorno-Karabakh,40,46.67", "South China Sea,10,113", "Sea of Japan,40,135", "East Sea,40,135",
        "Persian Gulf,27,51", "Arabian Gulf,27,51", "Bab al-Mandab,12.67,43.33"
    })
    void knowsWatersAndLandscapesThatNoOneCountryHolds(String name, double lat, double lon) {
        assertThat(gazetteer.resolve(name, Set.of())).hasValueSatisfying(place -> {
            assertThat(place.country()).isEmpty();
            assertThat(place.lat()).isEqualTo(lat);
            assertThat(place.lon()).isEqualTo(lon);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Tripoli,LBN,LBN", "Tripoli,LBY,LBY", "Tripoli,FRA,LBY", "Georgia,USA,USA", "Georgia,RUS,GEO", "Hyderabad,PAK,PAK",
        "Hyderabad,IND,IND", "Cordoba,ARG,ARG", "Cordoba,ESP,ESP", "Birmingham,USA,USA", "Birmingham,GBR,GBR", "Odessa,UKR,UKR"
    })
    void takesThePlaceInTheCountriesOfTheReport(String name, String reported, String country) {
        assertThat(gazetteer.resolve(name, Set.of(reported))).map(Place::country).contains(country);
    }

    @Test
    void takesTheLargerPlaceWhereNothingElseTells() {
        assertThat(gazetteer.resolve("Paris", List.of())).map(Place::country).contains("FRA");
        assertThat(gazetteer.resolve("Washington", List.of())).hasValueSatisfying(place -> assertThat(place.lon())
                .isCloseTo(-77.0, within(0.5)));
        assertThat(gazetteer.named("Springfield")).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource({"US,USA", "UK,GBR", "UAE,ARE", "DOHA,QAT", "PANAMA CITY,PAN", "ASUNCION,PRY", "ISTANBUL,TUR", "THE HAGUE,NLD"})
    void readsInitialsAndTheCapitalsOfDatelines(String name, String country) {
        assertThat(gazetteer.resolve(name, Set.of("FRA", country))).map(Place::country).contains(country);
    }

    @Test
    void theWordsAroundSayWhetherTheTownIsMeantOrItsRegion() {
        Place town = gazetteer.resolve("Sumy", Set.of("UKR")).orElseThrow();
        Place region = gazetteer.resolve("Sumy", Set.of("UKR"), Sense.REGION).orElseThrow();
        assertThat(region.lat()).isNotEqualTo(town.lat());
        assertThat(gazetteer.resolve("the northern Sumy region", Set.of("UKR")).orElseThrow().lat()).isEqualTo(region.lat());
        assertThat(gazetteer.resolve("the city of Sumy", Set.of("UKR")).orElseThrow().lat()).isEqualTo(town.lat());
        assertThat(gazetteer.resolve("the Rafah border crossing", Set.of("PSE"))).isPresent();
        assertThat(gazetteer.resolve("eastern Ukraine", Set.of("UKR"))).map(Place::country).contains("UKR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "sumy", "Xyzzyville", "Zelensky-Platz 4711", "the", "…"})
    void findsNothingUnderWhatIsNoName(String name) {
        assertThat(gazetteer.resolve(name, Set.of())).isEmpty();
        assertThat(gazetteer.named(name)).isEmpty();
    }

    @Test
    void aSmallTownIsNotMeantByAReportAboutOtherCountries() {
        assertThat(gazetteer.resolve("Hope", Set.of("KEN"))).isEmpty();
        assertThat(gazetteer.resolve("Hope", Set.of("USA"))).isPresent();
    }

    @Test
    void everyKeyOfATableIsFoundAndNothingBetween() {
        String text = "A\tUA\tT\t900\t1.0\t2.0\nB\tUA\tC\t5\t3.0\t4.0\n\na\t0\nab\t0,1\nb c\t1\nb\u00fc\t1\n";
        GazetteerTable table = new GazetteerTable(text.getBytes(StandardCharsets.UTF_8), Map.of("UA", "UKR"));
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.find("a")).extracting(GazetteerEntry::name).containsExactly("A");
        assertThat(table.find("ab")).extracting(GazetteerEntry::name).containsExactly("A", "B");
        assertThat(table.find("b c")).extracting(GazetteerEntry::country).containsExactly("UKR");
        assertThat(table.find("b\u00fc")).hasSize(1);
        for (String absent : List.of("", "0", "aa", "abc", "b", "b d", "c", "\uffff")) {
            assertThat(table.find(absent)).as(absent).isEmpty();
        }
    }

    @Test
    void loadsFastAndStaysSmall() {
        Runtime runtime = Runtime.getRuntime();
        Gazetteer.standard();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        long start = System.nanoTime();
        Gazetteer second = Gazetteer.load(Countries.standard());
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.gc();
        long megabytes = (runtime.totalMemory() - runtime.freeMemory() - before) >> 20;
        assertThat(second.resolve("Oslo", Set.of())).isPresent();
        assertThat(megabytes).as("heap in MB").isLessThan(60);
        assertThat(millis).as("milliseconds").isLessThan(2_000);
    }
}

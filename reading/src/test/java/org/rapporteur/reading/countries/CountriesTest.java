package org.rapporteur.reading.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    /** Territories without a town that governs them, as the sources have it. */
    private static final Set<String> WITHOUT_CAPITAL = Set.of("ATA", "BVT", "HMD", "MAC", "UMI");

    /** An island that nobody lives on. */
    private static final Set<String> WITHOUT_PEOPLE = Set.of("BVT");

    private final Countries countries = Countries.standard();

    @Test
    void everyCodeOfIso3166IsThereAndNoneBesidesButKosovo() {
        List<String> codes = new ArrayList<>();
        for (String alpha2 : Locale.getISOCountries()) {
            codes.add(new Locale("", alpha2).getISO3Country());
        }
        codes.add("XKX");
        assertThat(countries.all()).extracting(Country::alpha3).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void everyCountryIsServedAlike() {
        for (Country country : countries.all()) {
            assertThat(countries.byCode(country.alpha3())).contains(country);
            assertThat(countries.byName(country.name())).as(country.name()).contains(country);
            assertThat(country.names()).startsWith(country.name()).doesNotHaveDuplicates();
            assertThat(country.capitals().isEmpty())
                    .as("capital of " + country.name())
                    .isEqualTo(WITHOUT_CAPITAL.contains(country.alpha3()));
            assertThat(country.demonyms().isEmpty())
                    .as("people of " + country.name())
                    .isEqualTo(WITHOUT_PEOPLE.contains(country.alpha3()));
            assertThat(country.lat()).isBetween(-90.0, 90.0);
            assertThat(country.lon()).isBetween(-180.0, 180.0);
        }
    }

    @Test
    void everyWordOfTheTablesHasAKeyAndIsInEnglishLetters() {
        for (Country country : countries.all()) {
            for (List<String> words : List.of(country.names(), country.capitals(), country.demonyms())) {
                assertThat(words).allSatisfy(word -> {
                    assertThat(NameKey.of(word)).as(word).isNotEmpty();
                    assertThat(word).matches("[\\p{IsLatin}0-9 ’'.,&()-]+");
                });
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Ukraine,UKR", "UKRAINE,UKR", "the United States,USA", "The United States,USA", "US,USA", "U.S.,USA", "USA,USA",
        "America,USA", "United States of America,USA", "UK,GBR", "U.K.,GBR", "Britain,GBR", "Great Britain,GBR",
        "Türkiye,TUR", "Turkiye,TUR", "Turkey,TUR", "Côte d’Ivoire,CIV", "Cote d'Ivoire,CIV", "Ivory Coast,CIV",
        "the Netherlands,NLD", "UAE,ARE", "DRC,COD", "Bosnia-Herzegovina,BIH", "Bosnia & Herzegovina,BIH",
        "Guinea-Bissau,GNB", "Guinea,GIN", "Georgia,GEO", "St Lucia,LCA", "Saint Lucia,LCA", "Burma,MMR", "Myanmar,MMR",
        "Czech Republic,CZE", "Russian Federation,RUS", "Palestine,PSE", "the Holy See,VAT", "Kosovo,XKX", "Taiwan,TWN",
        "Swaziland,SWZ", "Cabo Verde,CPV", "East Timor,TLS", "North Macedonia,MKD", "the Gambia,GMB", "Viet Nam,VNM",
        "Congo-Brazzaville,COG", "Republic of the Congo,COG", "Democratic Republic of the Congo,COD", "China,CHN"
    })
    void findsACountryByItsNames(String name, String code) {
        assertThat(countries.byName(name)).map(Country::alpha3).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "Us", "turkey", "china", "chad", "Congo", "Korea", "Ukrainian", "Kyiv", "", " ", "…", "the"})
    void takesNoOtherWordForAName(String word) {
        assertThat(countries.byName(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ukrainian,UKR", "Ukrainians,UKR", "Russian,RUS", "British,GBR", "Briton,GBR", "Britons,GBR", "Dutch,NLD",
        "Dutchmen,NLD", "Swiss,CHE", "Turkish,TUR", "Turks,TUR", "Danes,DNK", "Spaniards,ESP", "Palestinian,PSE",
        "Palestinians,PSE", "Israelis,ISR", "American,USA", "Indian,IND", "French,FRA", "Chinese,CHN", "Kazakh,KAZ",
        "Sudanese,SDN", "South Sudanese,SSD", "Argentinian,ARG", "Ivorians,CIV", "Saudi,SAU", "Emirati,ARE",
        "Burkinabé,BFA", "Azeris,AZE", "Kosovars,XKX", "Nigeriens,NER", "Nigerians,NGA", "Polish,POL", "South Koreans,KOR"
    })
    void findsACountryByItsPeople(String demonym, String code) {
        assertThat(countries.byDemonym(demonym)).map(Country::alpha3).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Congolese", "Dominican", "Korean", "Virgin Islander", "polish", "Ukraine", "European"})
    void leavesToTheReportWhatOneWordCannotSay(String word) {
        assertThat(countries.byDemonym(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Kyiv,UKR", "Kiev,UKR", "Moscow,RUS", "Washington,USA", "'Washington, D.C.',USA", "The Hague,NLD", "Hague,NLD",
        "Amsterdam,NLD", "Beijing,CHN", "Ankara,TUR", "Doha,QAT", "Sanaa,YEM", "Sana'a,YEM", "N'Djamena,TCD", "La Paz,BOL",
        "Pretoria,ZAF", "Cape Town,ZAF", "Astana,KAZ", "Bogota,COL", "Yaounde,CMR", "Naypyidaw,MMR", "Delhi,IND",
        "Kishinev,MDA", "Chisinau,MDA", "Ramallah,PSE", "Kingston,JAM", "Dar es Salaam,TZA", "Ulaanbaatar,MNG"
    })
    void findsACountryByItsSeatsOfGovernment(String town, String code) {
        assertThat(countries.byCapital(town)).map(Country::alpha3).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Istanbul", "New York", "Oranjestad", "Ukraine", "delhi"})
    void takesNoOtherTownForASeatOfGovernment(String town) {
        assertThat(countries.byCapital(town)).isEmpty();
    }

    @Test
    void everyAdditionNamesARuleAndAddsSomethingNew() {
        for (CountryTable.Addition addition : CountryTable.additions()) {
            Country country = countries.byCode(addition.country()).orElseThrow();
            assertThat(addition.rule()).isIn("everyday-name", "everyday-spelling", "seat", "citizens");
            assertThat(addition.rule().equals("seat") ? addition.because() : "said").isNotBlank();
            assertThat(country.names()).doesNotHaveDuplicates();
            assertThat(addition.names().size() + addition.capitals().size() + addition.demonyms().size()).isPositive();
        }
    }

    @Test
    void aCodeIsFoundInAnyCaseAndNothingElseIs() {
        assertThat(countries.byCode("ukr")).isPresent();
        assertThat(countries.byCode("UA")).isEmpty();
        assertThat(countries.byCode("")).isEmpty();
    }
}

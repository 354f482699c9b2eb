package org.rapporteur.reading.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.record.EdtfDate;

class OfficeHoldersTest {

    private static final JsonNode DOCUMENT = YamlDocument.resource(OfficeHolders.class, "office-holders.yaml");
    private static final OfficeHolders HOLDERS = OfficeHolders.standard();
    private static final Pattern ISO = Pattern.compile("[A-Z]{3}");
    private static final Set<String> HEADS =
            Set.of("president", "monarch", "supreme leader", "prime minister", "chancellor", "pope");

    @Test
    void theListIsLong() {
        assertThat(HOLDERS.all()).hasSizeGreaterThan(400);
    }

    @Test
    void everyDateIsADayThatExistsAndTheEndFollowsTheBeginning() {
        assertThat(HOLDERS.all()).allSatisfy(holding -> {
            assertThat(holding.from().earliest()).isPresent();
            assertThat(holding.to().isKnown()).isEqualTo(holding.to().latest().isPresent());
            assertThat(holding.from().earliest().orElseThrow()).isBefore(holding.to().latest().orElse(LocalDate.MAX));
        });
    }

    @Test
    void onlyWhoHeldOfficeIn2010OrLaterIsListed() {
        assertThat(HOLDERS.all())
                .allSatisfy(holding -> assertThat(holding.mayHoldOn(EdtfDate.of("2010-01-01/2025-12-31"))).isTrue());
    }

    @Test
    void anOfficeOfAStateHasOneHolderAtATime() {
        Set<String> shared = new HashSet<>();
        DOCUMENT.path("shared").forEach(entry -> shared.add(entry.path("of").asText() + " " + entry.path("office").asText()));
        Map<String, List<Holding>> byOffice =
                HOLDERS.all().stream().collect(Collectors.groupingBy(holding -> holding.of() + " " + holding.office()));
        List<String> overlaps = new ArrayList<>();
        byOffice.forEach((office, holdings) -> {
            for (Holding one : holdings) {
                for (Holding other : holdings) {
                    if (one != other && !shared.contains(office) && certainlyTogether(one, other)) {
                        overlaps.add(one + " and " + other);
                    }
                }
            }
        });
        assertThat(overlaps).isEmpty();
    }

    /** For more than the day of handing over, whatever day of a month or year is meant. */
    private static boolean certainlyTogether(Holding one, Holding other) {
        LocalDate from = latest(one.from().latest().orElseThrow(), other.from().latest().orElseThrow());
        LocalDate oneTo = one.to().earliest().orElse(LocalDate.MAX);
        LocalDate otherTo = other.to().earliest().orElse(LocalDate.MAX);
        return from.isBefore(oneTo.isBefore(otherTo) ? oneTo : otherTo);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Test
    void everyHoldingIsOfAKnownCountryOrAListedOrganisation() {
        List<String> selected = new ArrayList<>();
        DOCUMENT.path("selection").forEach(entry -> selected.add(entry.path("of").asText()));
        assertThat(selected).doesNotHaveDuplicates();
        assertThat(selected).filteredOn(of -> ISO.matcher(of).matches())
                .allSatisfy(of -> assertThat(Countries.standard().byCode(of)).isPresent());
        assertThat(HOLDERS.all()).extracting(Holding::of).isSubsetOf(selected);
        assertThat(selected).isSubsetOf(HOLDERS.all().stream().map(Holding::of).toList());
    }

    @Test
    void reportsHaveAWordForEveryOffice() {
        assertThat(HOLDERS.all()).allSatisfy(holding -> assertThat(HOLDERS.base(holding.office())).isNotEmpty());
    }

    /** The same for every state: somebody who heads it is known for nearly the whole time. */
    @Test
    void everyStateListedHasAHeadInEveryYear() {
        List<String> gaps = new ArrayList<>();
        HOLDERS.all().stream().map(Holding::of).distinct().filter(of -> ISO.matcher(of).matches()).forEach(of -> {
            for (int year = 2010; year <= 2025; year++) {
                EdtfDate date = EdtfDate.of(Integer.toString(year));
                if (HOLDERS.all().stream().noneMatch(holding ->
                        holding.of().equals(of) && HEADS.contains(holding.office()) && holding.mayHoldOn(date))) {
                    gaps.add(of + " " + year);
                }
            }
        });
        // No head that the world agreed on: before independence, in civil war.
        assertThat(gaps).containsExactlyInAnyOrder("SSD 2010", "LBY 2015");
    }

    @Test
    void onePersonIsWrittenOneWayAndFoundUnderAllOtherSpellings() {
        PersonKey keys = new PersonKey(DOCUMENT.path("spellings"));
        Map<String, Set<String>> names = HOLDERS.all().stream()
                .collect(Collectors.groupingBy(
                        holding -> keys.of(holding.name()), Collectors.mapping(Holding::name, Collectors.toSet())));
        assertThat(names.values()).filteredOn(spellings -> spellings.size() > 1).isEmpty();
        List<String> lost = new ArrayList<>();
        for (JsonNode entry : DOCUMENT.path("holders")) {
            String name = entry.path("name").asText();
            entry.path("also").forEach(also -> {
                if (HOLDERS.of(also.asText()).stream().noneMatch(holding -> holding.name().equals(name))) {
                    lost.add(also.asText());
                }
            });
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void theExamplesOfTheFileHold() {
        assertThat(foundIn(DOCUMENT.path("matches").asText())).extracting(Holding::of).containsExactly("FRA");
        assertThat(foundIn(DOCUMENT.path("not").asText())).isEmpty();
    }

    /** Whoever is named by surname right behind an office. */
    private static List<Holding> foundIn(String sentence) {
        List<Holding> found = new ArrayList<>();
        Matcher pair = Pattern.compile("(\\p{L}+) (\\p{Lu}\\p{L}+)").matcher(sentence);
        for (int from = 0; pair.find(from); from = pair.start(2)) {
            HOLDERS.bySurname(pair.group(2), pair.group(1), EdtfDate.of("2024-03")).ifPresent(found::add);
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({
        "Donald Trump, 2018-06-12, USA, president",
        "Donald J. Trump, 2025-05-17, USA, president",
        "Emmanuel Macron, 2025-05-17, FRA, president",
        "Hakan Fidan, 2025-06-02, TUR, foreign minister",
        "Recep Tayyip Erdogan, 2013, TUR, prime minister",
        "David Lammy, 2025-05, GBR, foreign minister",
        "Boris Johnson, 2017-03-01, GBR, foreign minister",
        "Boris Johnson, 2020-03-01, GBR, prime minister",
        "Jens Stoltenberg, 2012, NOR, prime minister",
        "Jens Stoltenberg, 2022-02, NATO, secretary-general",
        "António Guterres, 2022, United Nations, secretary-general",
        "Antonio Guterres, 2012-02-01, UNHCR, high commissioner",
        "Juan Manuel Santos, 2016-11-24, COL, president",
        "Ursula von der Leyen, 2015, DEU, defence minister",
        "Ursula von der Leyen, 2025, European Commission, president",
        "LULA, 2024, BRA, president",
    })
    void aPersonHeldThisOfficeThen(String name, String date, String of, String office) {
        assertThat(HOLDERS.at(name, EdtfDate.of(date))).hasValueSatisfying(holding -> {
            assertThat(holding.of()).isEqualTo(of);
            assertThat(holding.office()).isEqualTo(office);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Volodymyr Zelensky, UKR", "Volodymyr Zelenskyy, UKR", "Volodymyr Zelenskiy, UKR", "Volodymyr Zelenskyi, UKR",
        "Sergey Lavrov, RUS", "Sergei Lavrov, RUS", "Dmitriy Medvedev, RUS", "Muhammad bin Salman, SAU",
        "Abdel Fattah al-Sisi, EGY", "Abdel-Fattah el-Sissi, EGY", "Ahmad al-Sharaa, SYR", "Kim Jong-un, PRK", "Mahmud Abbas, ",
        "Recep Tayyip Erdoğan, TUR", "TAYYIP ERDOGAN, TUR", "Gideon Sa’ar, ISR", "Maros Sefcovic, European Commission",
    })
    void aNameIsFoundInItsUsualSpellings(String name, String of) {
        assertThat(HOLDERS.of(name)).extracting(Holding::of).isSubsetOf(of == null ? List.of() : List.of(of))
                .hasSize(of == null ? 0 : HOLDERS.of(name).size());
        assertThat(HOLDERS.of(name).isEmpty()).isEqualTo(of == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "John Smith", "donald trump", "Trump Tower", "Donald", "Barack"})
    void whoIsNotListedIsNotFound(String name) {
        assertThat(HOLDERS.of(name)).isEmpty();
        assertThat(HOLDERS.at(name, EdtfDate.UNKNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31/2010-01-01", "2027"})
    void outsideTheirTimesNobodyHoldsAnOffice(String date) {
        assertThat(HOLDERS.at("Joe Biden", EdtfDate.of(date))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XXXX-05-17"})
    void withoutAYearOnlyWhoServedOneStateAloneIsPlaced(String date) {
        assertThat(HOLDERS.at("Emmanuel Macron", EdtfDate.of(date))).map(Holding::of).hasValue("FRA");
        assertThat(HOLDERS.at("Boris Johnson", EdtfDate.of(date))).map(Holding::of).hasValue("GBR");
        assertThat(HOLDERS.at("Mark Rutte", EdtfDate.of(date))).isEmpty();
    }

    @Test
    void aDateThatMeansTwoPostsOfDifferentMastersLeavesItOpen() {
        assertThat(HOLDERS.at("Mark Rutte", EdtfDate.of("2024"))).isEmpty();
        assertThat(HOLDERS.at("Mark Rutte", EdtfDate.of("2024-11"))).map(Holding::of).hasValue("NATO");
    }

    @ParameterizedTest
    @CsvSource({
        "Macron, President, 2025-05-17, FRA",
        "Zelensky, president, 2025-05-17, UKR",
        "Lammy, Foreign Secretary, 2025-05-17, GBR",
        "Rubio, Secretary of State, 2025-05-17, USA",
        "Blinken, secretary of state, 2023, USA",
        "Hegseth, defense secretary, 2025-05-17, USA",
        "Xi, president, 2020, CHN",
        "Sisi, President, 2020, EGY",
        "al-Sisi, '', 2020, EGY",
        "bin Salman, prime minister, 2024, SAU",
        "Rutte, secretary general, 2025, NATO",
        "Guterres, Secretary-General, 2025, United Nations",
        "Scholz, Chancellor, 2023, DEU",
        "Pedersen, envoy, 2022, United Nations",
        "Lee, president, 2011, KOR",
        "Netanyahu, '', '', ISR",
    })
    void aSurnameWithAnOfficeNamesOnePerson(String surname, String office, String date, String of) {
        assertThat(HOLDERS.bySurname(surname, office, EdtfDate.of(date))).map(Holding::of).hasValue(of);
    }

    @ParameterizedTest
    @CsvSource({
        "Lee, '', 2012",
        "Lee, president, ''",
        "Clinton, president, 2015",
        "Macron, foreign minister, 2025",
        "Macron, vice president, 2025",
        "Macron, president, 2012",
        "Rasmussen, '', 2010",
        "Déby, president, 2021",
        "macron, president, 2025",
    })
    void aSurnameThatMayMeanTwoOrNobodyIsLeftOpen(String surname, String office, String date) {
        assertThat(HOLDERS.bySurname(surname, office, EdtfDate.of(date))).isEmpty();
    }

    @Test
    void anAnswerCannotBeChanged() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> HOLDERS.of("Joe Biden").clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(HOLDERS.all()).isSortedAccordingTo(Comparator.comparingInt(HOLDERS.all()::indexOf));
    }
}

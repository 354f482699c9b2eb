package org.rapporteur.reading.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.reading.codebook.WordGroups;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.English;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.record.Place;

class PlaceFinderTest {

    private static final Cast NOBODY = new Cast(List.of(), List.of());

    static List<PlaceMention> places(String text) {
        Passage passage = English.passage(text, "2025-05-17");
        List<PlaceMention> found = PlaceFinder.find(passage, NOBODY, Gazetteer.standard(), Countries.standard());
        for (PlaceMention mention : found) {
            assertThat(passage.report().text().slice(mention.span())).isEqualTo(mention.place().name());
        }
        return found;
    }

    private static List<String> names(String text) {
        return places(text).stream().map(mention -> mention.place().name()).toList();
    }

    static Stream<WordGroups.Example<PlaceWords.Group>> examples() {
        return PlaceWords.standard().examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyGroupOfWordsDoesWhatItsExamplesShow(WordGroups.Example<PlaceWords.Group> example) {
        String sentence = example.sentence();
        String name = sentence.substring(sentence.indexOf('[') + 1, sentence.indexOf(']'));
        List<String> found = names(sentence.replace("[", "").replace("]", ""));
        if (example.holds()) {
            assertThat(found).as(sentence).contains(name);
        } else {
            assertThat(found).as(sentence).doesNotContain(name);
        }
    }

    @Test
    void everyGroupHasWordsAndExamples() {
        assertThat(Arrays.stream(PlaceWords.Group.values()).filter(PlaceWords.standard()::isEmpty)).isEmpty();
        for (PlaceWords.Group group : PlaceWords.Group.values()) {
            List<WordGroups.Example<PlaceWords.Group>> own = PlaceWords.standard().examples().stream()
                    .filter(example -> example.group() == group)
                    .toList();
            assertThat(own).as(group.name()).anyMatch(WordGroups.Example::holds).anyMatch(example -> !example.holds());
        }
    }

    @Test
    void theNamesOfAListAreAllFoundAsRegions() {
        List<PlaceMention> found = places("Its representatives insisted that Kyiv must pull back its military from four key regions"
                + " — Donetsk, Luhansk, Zaporizhzhia, and Kherson — all of which are claimed by Russia.");
        assertThat(found).extracting(mention -> mention.place().name())
                .containsExactly("Donetsk", "Luhansk", "Zaporizhzhia", "Kherson");
        assertThat(found).allSatisfy(mention -> assertThat(mention.place().country()).isEqualTo("UKR"));
        Place region = Gazetteer.standard().resolve("Kherson", List.of("UKR"), Sense.REGION).orElseThrow();
        assertThat(found.get(3).place()).isEqualTo(region);
    }

    @Test
    void whatWasCalledARegionOnceStaysOne() {
        List<PlaceMention> found = places("A drone hit a bus in the northeastern region of Sumy. Ukraine condemned it."
                + " Officials said the strike had targeted a facility in Sumy.");
        assertThat(found).extracting(PlaceMention::place).hasSize(2);
        assertThat(found.get(0).place()).isEqualTo(found.get(1).place());
    }

    @Test
    void aNameThatActsIsNoPlace() {
        assertThat(names("Moscow insisted on its demands, while Doha said the talks would go on.")).isEmpty();
        assertThat(names("Ukraine refuses to retreat, and Washington may withdraw its involvement.")).isEmpty();
        assertThat(names("They pointed to Russia's continued unwillingness to negotiate with Kyiv.")).isEmpty();
        assertThat(names("More sanctions on Iran were backed by the United States and France.")).isEmpty();
    }

    @Test
    void whereNamesOfPartiesAreExchangedThePlacesAreExchangedAndNothingElse() {
        String text = "Delegations from %1$s and %2$s met in Istanbul. %1$s demanded that its forces stay in eastern %2$s.";
        assertThat(names(text.formatted("Ethiopia", "Eritrea"))).containsExactly("Istanbul", "Eritrea");
        assertThat(names(text.formatted("Eritrea", "Ethiopia"))).containsExactly("Istanbul", "Ethiopia");
    }

    @Test
    void aTownIsInTheCountryThatFollowsIt() {
        List<PlaceMention> found = places("The group met in Tripoli, Lebanon, while Libya looked on.");
        assertThat(found.get(0).place().country()).isEqualTo("LBN");
    }

    @Test
    void aNameInAListOfOneCountryIsThere() {
        List<PlaceMention> found = places("He campaigned in Pennsylvania, Georgia, Florida, and Iowa.");
        assertThat(found).hasSize(4).allSatisfy(mention -> assertThat(mention.place().country()).isEqualTo("USA"));
        assertThat(places("The talks moved to Georgia and Armenia.").get(0).place().country()).isEqualTo("GEO");
    }

    @Test
    void aTownHasNoArticleUnlessItIsItsName() {
        List<PlaceMention> hague = places("The court sits in The Hague. The Netherlands hosts it.");
        assertThat(hague.get(0).place().country()).isEqualTo("NLD");
        assertThat(hague.get(0).place().lat()).isBetween(52.0, 52.2);
        assertThat(places("American and Israeli officials met at the White House on Monday."))
                .allSatisfy(mention -> assertThat(mention.place().lat()).isNaN());
    }

    @Test
    void aPlaceThatNoGazetteerKnowsKeepsItsName() {
        List<PlaceMention> found = places("The mediators met at a farm near Vostrakovino in Kenya.");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).place()).isEqualTo(Place.named("Vostrakovino"));
    }
}

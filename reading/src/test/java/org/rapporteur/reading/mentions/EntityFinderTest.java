package org.rapporteur.reading.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.reading.codebook.WordGroups;
import org.rapporteur.reading.actors.ActorFinder;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.English;
import org.rapporteur.reading.language.GivenNames;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.mentions.EntityWords.Group;
import org.rapporteur.reading.places.Gazetteer;
import org.rapporteur.reading.places.PlaceFinder;
import org.rapporteur.reading.statements.CueLexicon;

class EntityFinderTest {

    private static final CueLexicon LEXICON = CueLexicon.standard();
    private static final ActorFinder ACTORS = new ActorFinder(Countries.standard(), LEXICON, GivenNames.standard());
    private static final EntityFinder ENTITIES = new EntityFinder(LEXICON);

    static Stream<WordGroups.Example<EntityWords.Group>> examples() {
        return EntityWords.standard().examples().stream();
    }

    /** What a group of words that are no place, body or person shows is that nothing is found. */
    @ParameterizedTest
    @MethodSource("examples")
    void everyGroupOfWordsDoesWhatItsExamplesShow(WordGroups.Example<EntityWords.Group> example) {
        String words = example.sentence().substring(example.sentence().indexOf('[') + 1, example.sentence().indexOf(']'));
        List<String> found = find(example.sentence().replace("[", "").replace("]", ""));
        String kind = switch (example.group()) {
            case INDIVIDUAL -> "PERSON ";
            case GROUP, DEED, LISTING, MOVEMENT, RELATION, RESOLVE, ADDRESS, POSTED, DAY, UNIT -> "ORGANISATION ";
            case PLACE, FEATURE, OPENER, LOCATIVE, STRETCH -> "PLACE ";
            case THING, UNDERTAKING, NOTHING, MEASURE -> "";
        };
        boolean nothing = example.group() == Group.THING || example.group() == Group.UNDERTAKING || example.group() == Group.MEASURE || example.group() == Group.NOTHING;
        if (nothing) {
            assertThat(found.stream().anyMatch(mention -> mention.endsWith(" " + words))).as("%s", found).isNotEqualTo(example.holds());
        } else {
            assertThat(found.contains(kind + words)).as("%s", found).isEqualTo(example.holds());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The Foreign Secretary met Ana Reyes in Geneva.|PERSON The Foreign Secretary|PERSON Ana Reyes|PLACE Geneva",
        "Peru praised the Orchard Council.|ORGANISATION Peru|ORGANISATION the Orchard Council|",
        "The White House said that snow fell.|ORGANISATION The White House||",
        "They met at the White House.|ORGANISATION They|PLACE the White House|",
        "Snow fell in Peru and she left.|PLACE Peru|PERSON she|",
        "We met the people of Oslo.|ORGANISATION We|ORGANISATION the people of Oslo|",
        "Three doctors reached the village.|ORGANISATION doctors|PLACE the village|",
        "The report was read to Secretary-General Ban Orlin.|PERSON Secretary-General Ban Orlin||",
        "They reached the capital, Orrin.|ORGANISATION They|PLACE the capital|PLACE Orrin",
        "They landed in Orrin, Ghana.|ORGANISATION They|PLACE Orrin, Ghana|",
        "The tents belong to 2nd Battalion, 9th Infantry Regiment.|PLACE The tents|ORGANISATION 2nd Battalion, 9th Infantry Regiment|",
        "They thanked our friends and neighbours.|ORGANISATION They|ORGANISATION our friends and neighbours|",
        "One of the doctors fell.|PERSON One of the doctors||",
        "The crew returned to base.|ORGANISATION The crew||",
        "It is clear that the Kestrel Dam is full.|PLACE the Kestrel Dam||"
    })
    void findsPersonsBodiesAndPlaces(String sentence, String first, String second, String third) {
        assertThat(find(sentence)).containsExactlyElementsOf(Stream.of(first, second, third).filter(each -> each != null).toList());
    }

    @Test
    void spansAreThoseOfTheWords() {
        assertThat(find("𝔘𝔫𝔡 — the army of Chile crossed the river.")).contains("ORGANISATION the army of Chile", "PLACE the river");
    }

    private static List<String> find(String words) {
        Passage passage = English.passage(words, "2025-05-17");
        Cast cast = ACTORS.find(passage);
        return ENTITIES.find(passage, cast, PlaceFinder.find(passage, cast, Gazetteer.standard(), Countries.standard())).stream()
                .map(mention -> mention.kind() + " " + passage.report().text().slice(mention.span()))
                .toList();
    }
}

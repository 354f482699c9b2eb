package org.rapporteur.reading.places;

import java.util.List;
import org.rapporteur.reading.codebook.WordGroups;

/** The words of {@code place-words.yaml}, which tell a place from an actor. Immutable. */
final class PlaceWords {

    /** The groups of words; the file says what each is for. */
    enum Group {
        WHERE,
        WAY,
        MOVING,
        REACHING,
        HAPPENING,
        SITE,
        REGION,
        LANDFORM,
        TOWN,
        WATER,
        CROSSING,
        COMPASS,
        SPOT,
        SHORE,
        LAND,
        BESIDE,
        PART,
        TRUST
    }

    private final WordGroups<Group> groups = WordGroups.resource(PlaceWords.class, "place-words.yaml", Group.class);

    private PlaceWords() {}

    static PlaceWords standard() {
        return Standard.WORDS;
    }

    private static final class Standard {
        private static final PlaceWords WORDS = new PlaceWords();
    }

    boolean has(Group group, String lemma) {
        return groups.has(group, lemma);
    }

    /** What a noun beside a name says the name is. */
    Sense sense(String lemma) {
        if (has(Group.TOWN, lemma)) {
            return Sense.TOWN;
        } else if (has(Group.REGION, lemma) || has(Group.LANDFORM, lemma)) {
            return Sense.REGION;
        } else if (has(Group.WATER, lemma)) {
            return Sense.WATER;
        } else if (has(Group.CROSSING, lemma)) {
            return Sense.CROSSING;
        }
        return Sense.ANY;
    }

    boolean isEmpty(Group group) {
        return groups.isEmpty(group);
    }

    List<WordGroups.Example<Group>> examples() {
        return groups.examples();
    }
}

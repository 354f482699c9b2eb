package org.rapporteur.reading.places;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reading.codebook.YamlDocument;

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
        TOWN,
        WATER,
        CROSSING,
        COMPASS,
        TRUST
    }

    /**
     * A sentence that shows what a group is for.
     *
     * @param sentence with the name in brackets
     * @param place whether the name must be found as a place
     */
    record Example(Group group, String sentence, boolean place) {}

    private final Map<Group, Set<String>> words = new EnumMap<>(Group.class);
    private final List<Example> examples = new ArrayList<>();

    private PlaceWords() {}

    static PlaceWords standard() {
        return Standard.WORDS;
    }

    private static final class Standard {
        private static final PlaceWords WORDS = read();
    }

    private static PlaceWords read() {
        JsonNode document = YamlDocument.resource(PlaceWords.class, "place-words.yaml");
        PlaceWords read = new PlaceWords();
        for (Group group : Group.values()) {
            JsonNode entry = document.path(group.name().toLowerCase(Locale.ROOT));
            Set<String> listed = new HashSet<>();
            entry.path("words").forEach(word -> listed.add(word.asText()));
            read.words.put(group, Set.copyOf(listed));
            entry.path("matches").forEach(text -> read.examples.add(new Example(group, text.asText(), true)));
            entry.path("not").forEach(text -> read.examples.add(new Example(group, text.asText(), false)));
        }
        return read;
    }

    boolean has(Group group, String lemma) {
        return words.get(group).contains(lemma);
    }

    /** What a noun beside a name says the name is. */
    Sense sense(String lemma) {
        if (has(Group.TOWN, lemma)) {
            return Sense.TOWN;
        } else if (has(Group.REGION, lemma)) {
            return Sense.REGION;
        } else if (has(Group.WATER, lemma)) {
            return Sense.WATER;
        } else if (has(Group.CROSSING, lemma)) {
            return Sense.CROSSING;
        }
        return Sense.ANY;
    }

    boolean isEmpty(Group group) {
        return words.get(group).isEmpty();
    }

    List<Example> examples() {
        return List.copyOf(examples);
    }
}

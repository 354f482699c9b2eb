package org.rapporteur.reading.mentions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.reading.language.Sentence;

/** The words of {@code entities.yaml}, which tell what a noun stands for. Immutable. */
final class EntityWords {

    /** The groups of words; the file says what each is for. */
    enum Group {
        INDIVIDUAL,
        GROUP,
        PLACE,
        FEATURE,
        OPENER,
        THING,
        UNDERTAKING,
        DEED,
        LISTING,
        MOVEMENT,
        LOCATIVE,
        RELATION,
        RESOLVE,
        ADDRESS,
        POSTED,
        STRETCH,
        DAY,
        UNIT,
        MEASURE,
        NOTHING
    }

    /**
     * A sentence that shows what a group is for.
     *
     * @param sentence with the words in brackets
     * @param holds whether they must be found as what the group stands for
     */
    record Example(Group group, String sentence, boolean holds) {}

    /** In words, of the names of movements. */
    private static final int LONGEST = 10;

    private final Map<Group, Set<String>> words = new EnumMap<>(Group.class);
    private final List<Example> examples = new ArrayList<>();

    private EntityWords() {}

    static EntityWords standard() {
        return Standard.WORDS;
    }

    private static final class Standard {
        private static final EntityWords WORDS = read();
    }

    private static EntityWords read() {
        JsonNode document = YamlDocument.resource(EntityWords.class, "entities.yaml");
        EntityWords read = new EntityWords();
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

    /** Of the names of several words that begin at this token, the last token of the longest; -1 if none does. */
    int movement(Sentence sentence, int first) {
        StringBuilder name = new StringBuilder(sentence.token(first).text().toLowerCase(Locale.ROOT));
        int last = -1;
        for (int i = first + 1; i < sentence.size() && i - first < LONGEST; i++) {
            name.append(' ').append(sentence.token(i).text().toLowerCase(Locale.ROOT));
            last = has(Group.MOVEMENT, name.toString()) ? i : last;
        }
        return last;
    }

    List<Example> examples() {
        return List.copyOf(examples);
    }
}

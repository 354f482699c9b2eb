package org.rapporteur.reading.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A file of words in groups, each group with sentences that show what it is for. Immutable; safe for use by several threads.
 *
 * @param <G> the groups, called in the file as here in small letters
 */
public final class WordGroups<G extends Enum<G>> {

    private final Map<G, Set<String>> words;
    private final List<Example<G>> examples = new ArrayList<>();

    /**
     * A sentence that shows what a group is for.
     *
     * @param sentence with the words in question in brackets
     * @param holds whether they must be found as what the group stands for, or must not
     */
    public record Example<G>(G group, String sentence, boolean holds) {}

    private WordGroups(Class<G> groups, JsonNode document) {
        this.words = new EnumMap<>(groups);
        for (G group : groups.getEnumConstants()) {
            JsonNode entry = document.path(group.name().toLowerCase(Locale.ROOT));
            Set<String> listed = new HashSet<>();
            entry.path("words").forEach(word -> listed.add(word.asText()));
            words.put(group, Set.copyOf(listed));
            entry.path("matches").forEach(text -> examples.add(new Example<>(group, text.asText(), true)));
            entry.path("not").forEach(text -> examples.add(new Example<>(group, text.asText(), false)));
        }
    }

    /**
     * Those of the resource {@code name} that stands beside {@code owner}.
     *
     * @throws CodebookException if it does not fit its schema
     */
    public static <G extends Enum<G>> WordGroups<G> resource(Class<?> owner, String name, Class<G> groups) {
        return new WordGroups<>(groups, YamlDocument.resource(owner, name));
    }

    public boolean has(G group, String word) {
        return words.get(group).contains(word);
    }

    public boolean isEmpty(G group) {
        return words.get(group).isEmpty();
    }

    /** In the order of the groups. */
    public List<Example<G>> examples() {
        return List.copyOf(examples);
    }
}

package org.rapporteur.reading.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.reading.countries.NameKey;

/**
 * The form under which persons are looked up: the spellings that English gives one name have one key.
 *
 * <p>It folds accents, hyphens, apostrophes and case ({@link NameKey}), drops middle initials, “Jr.” and the Arabic article,
 * takes the endings of transliterated names for one (-sky, -skyy, -skiy, -ski) and the spellings listed with the
 * office-holders for one name (Mohammed, Muhammad). Immutable.
 */
final class PersonKey {

    private static final Pattern ENDING = Pattern.compile("(?:iy|yy|yi|ii|ij|y|i)$");
    private static final Set<String> DROPPED = Set.of("al", "el", "jr", "sr");
    private static final int SHORTEST_TRANSLITERATED = 4;

    private final Map<String, String> spellings = new HashMap<>();

    /** @param spellings lists of words that are one name, spelled variously */
    PersonKey(JsonNode spellings) {
        for (JsonNode name : spellings) {
            String first = ending(NameKey.of(name.get(0).asText()));
            name.forEach(spelling -> this.spellings.put(ending(NameKey.of(spelling.asText())), first));
        }
    }

    /** The key of a name in full or of a surname; {@code ""} for words that are no name. */
    String of(String name) {
        List<String> words = new ArrayList<>(List.of(NameKey.of(name).split(" ")));
        keep(words, word -> !DROPPED.contains(word), 1);
        keep(words, word -> word.length() > 1, 2);
        words.replaceAll(word -> spellings.getOrDefault(ending(word), ending(word)));
        return String.join(" ", words);
    }

    /** The last word of a key. */
    static String last(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    private static void keep(List<String> words, Predicate<String> wanted, int atLeast) {
        List<String> kept = words.stream().filter(wanted).toList();
        if (kept.size() >= atLeast) {
            words.retainAll(kept);
        }
    }

    private static String ending(String word) {
        return word.length() < SHORTEST_TRANSLITERATED ? word : ENDING.matcher(word).replaceFirst("i");
    }
}

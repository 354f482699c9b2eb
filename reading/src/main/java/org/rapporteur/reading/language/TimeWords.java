package org.rapporteur.reading.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.codebook.YamlDocument;

/** Words that tell a time; they are data ({@code times.yaml}). Immutable. */
final class TimeWords {

    private final Set<String> dates = new HashSet<>();
    private final Set<String> stretches = new HashSet<>();
    private final Set<String> bounds = new HashSet<>();

    private TimeWords() {}

    static TimeWords standard() {
        TimeWords words = new TimeWords();
        JsonNode lists = YamlDocument.resource(TimeWords.class, "times.yaml");
        add(lists, "days", words.dates);
        add(lists, "months", words.dates);
        add(lists, "stretches", words.stretches);
        add(lists, "bounds", words.bounds);
        return words;
    }

    private static void add(JsonNode lists, String name, Set<String> words) {
        lists.path(name).path("words").forEach(word -> words.add(word.asText()));
    }

    /** A day of the week or a month, whatever its case. */
    boolean isDate(String word) {
        return dates.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Such a one, a part of a day or year, or what time is counted in. */
    boolean isTime(String word) {
        return isDate(word) || stretches.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A preposition that opens a stretch of time and a clause alike. */
    boolean isBound(String word) {
        return bounds.contains(word.toLowerCase(Locale.ROOT));
    }
}

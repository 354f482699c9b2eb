package org.rapporteur.reading.parsing;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The words, parts of speech and relations that a model knows, by number. Immutable.
 *
 * @param words a number for each
 * @param tags a number for each part of speech
 * @param relations in the order of the model, the root's first; the number of each is one more than its place, since 0 stands for none
 */
record Vocabulary(Map<String, Integer> words, Map<String, Integer> tags, List<String> relations) {

    /** Stands for any word that the model does not know. */
    static final String UNKNOWN = "-UNKNOWN-";
    /** Stands where there is no word. */
    static final String NOTHING = "-NULL-";
    /** Stands for the node above the root of the sentence. */
    static final String ABOVE = "-ROOT-";

    /** The number of no relation. */
    static final int NO_RELATION = 0;

    Vocabulary {
        // A hundred thousand words are not put into another map at every start.
        words = Collections.unmodifiableMap(words);
        tags = Collections.unmodifiableMap(tags);
        relations = List.copyOf(relations);
    }

    int word(String word) {
        Integer number = words.get(word);
        return number == null ? words.get(UNKNOWN) : number;
    }

    int tag(String tag) {
        Integer number = tags.get(tag);
        return number == null ? tags.get(UNKNOWN) : number;
    }
}

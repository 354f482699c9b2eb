package org.rapporteur.reading.language;

import edu.stanford.nlp.process.Morphology;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The dictionary form of a word: by Stanford CoreNLP's rules (Minnen, Carroll and Pearce, "Applied morphological processing of English",
 * 2001), which are asked of each word once. Safe for use by several threads.
 */
final class Lemmas {

    /** So many words are remembered; then it begins anew. */
    private static final int REMEMBERED = 32_768;

    private final Map<Tagged, String> known = new ConcurrentHashMap<>();

    private record Tagged(String word, String tag) {}

    /** @param tag the Penn Treebank part of speech of the word */
    String of(String word, String tag) {
        Tagged tagged = new Tagged(word, tag);
        String lemma = known.get(tagged);
        if (lemma == null) {
            // The rules keep a buffer of their own, so that no two threads may ask the same ones.
            lemma = new Morphology().lemma(word, tag);
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(tagged, lemma);
        }
        return lemma;
    }
}

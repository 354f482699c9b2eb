package org.rapporteur.reading.codebook;

import java.util.List;

/**
 * A subject of the negotiation.
 *
 * @param id as the record writes it ({@code security-guarantees})
 * @param label for people
 * @param words that show the issue is meant: words or phrases in dictionary form; a {@code *} at the end of a
 *     word stands for any ending, {@code …} for up to five words
 * @param except phrases that contain such a word and mean something else, in the same form
 * @param codes what published vocabularies call the issue; empty where none is known to fit
 */
public record Issue(String id, String label, List<String> words, List<String> except, List<VocabularyCode> codes) {

    public Issue {
        words = List.copyOf(words);
        except = List.copyOf(except);
        codes = List.copyOf(codes);
    }
}

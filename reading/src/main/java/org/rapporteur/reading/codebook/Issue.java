package org.rapporteur.reading.codebook;

import java.util.List;

/**
 * A subject of the negotiation.
 *
 * @param id as the record writes it ({@code security-guarantees})
 * @param label for people
 * @param words that show the issue is meant: words or phrases in dictionary form; a {@code *} at the end of a
 *     word stands for any ending, {@code …} for up to five words
 */
public record Issue(String id, String label, List<String> words) {

    public Issue {
        words = List.copyOf(words);
    }
}

package org.rapporteur.reading.codebook;

import java.util.List;

/**
 * A subject of the negotiation.
 *
 * @param id as the record writes it ({@code security-guarantees})
 * @param label for people
 * @param words that show the issue is meant: words or phrases in dictionary form, lower case; a {@code *} at the end
 *     stands for any ending
 */
public record Issue(String id, String label, List<String> words) {

    public Issue {
        words = List.copyOf(words);
    }
}

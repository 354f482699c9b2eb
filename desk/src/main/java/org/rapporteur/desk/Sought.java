package org.rapporteur.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words that are looked for in short texts, whatever their case.
 *
 * @param words in lower case; where there are none, every text has them
 */
public record Sought(List<String> words) {

    public Sought {
        words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** The words of {@code text}, parted by blanks. */
    public static Sought of(String text) {
        return new Sought(Stream.of(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }

    /** Whether the texts together have all of the words. */
    public boolean in(String... texts) {
        if (words.isEmpty()) {
            return true;
        }
        String lower = String.join("\n", texts).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }
}

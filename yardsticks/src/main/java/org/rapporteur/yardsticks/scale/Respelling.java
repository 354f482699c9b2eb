package org.rapporteur.yardsticks.scale;

import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.rapporteur.dossier.words.Word;

/**
 * Texts with other words in the place of some: a word is spelled with other letters, vowel for vowel and consonant for
 * consonant, so that it keeps its length and every offset stays. The same word becomes the same word wherever it stands.
 * Immutable.
 *
 * @param names folded words of names, exchanged by {@code cast}
 * @param cast which names there are: reports with one cast speak of the same people
 * @param kept folded words that are left alone
 * @param report the seed by which half of the other words are exchanged, so that the texts are not reprints
 */
record Respelling(Set<String> names, long cast, Set<String> kept, long report) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
    /** Shorter words hold sentences together. */
    private static final int SHORTEST = 5;

    Respelling {
        names = Set.copyOf(names);
        kept = Set.copyOf(kept);
    }

    /** The text with its words exchanged. */
    String text(String text) {
        return WORD.matcher(text).replaceAll(match -> word(match.group()));
    }

    /** An id with the words of names in it exchanged. */
    String id(String id) {
        return WORD.matcher(id).replaceAll(match -> names.contains(match.group()) ? spelled(match.group(), cast) : match.group());
    }

    private String word(String word) {
        String folded = Word.fold(word);
        if (folded.length() != word.length() || folded.codePointCount(0, folded.length()) != folded.length()) {
            return word;
        } else if (names.contains(folded)) {
            return Character.isUpperCase(word.charAt(0)) ? cased(spelled(folded, cast), word) : word;
        }
        boolean common = word.equals(word.toLowerCase(Locale.ROOT)) && word.length() >= SHORTEST && !kept.contains(folded);
        return common && random(folded, report).nextBoolean() ? spelled(folded, report) : word;
    }

    private static String cased(String spelled, String like) {
        StringBuilder cased = new StringBuilder(spelled);
        for (int i = 0; i < cased.length(); i++) {
            if (Character.isUpperCase(like.charAt(i))) {
                cased.setCharAt(i, Character.toUpperCase(cased.charAt(i)));
            }
        }
        return cased.toString();
    }

    private static String spelled(String folded, long seed) {
        SplittableRandom random = random(folded, seed);
        StringBuilder spelled = new StringBuilder();
        for (char letter : folded.toCharArray()) {
            String letters = VOWELS.indexOf(letter) >= 0 ? VOWELS : CONSONANTS;
            spelled.append(letters.charAt(random.nextInt(letters.length())));
        }
        return spelled.toString();
    }

    private static SplittableRandom random(String word, long seed) {
        return new SplittableRandom((seed << Integer.SIZE) ^ word.hashCode());
    }
}

package org.rapporteur.reading.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and phrases as a codebook writes them, found in running text.
 *
 * <p>They stand in dictionary form and are found in the regular forms too (“pull back” finds “pulled back”); {@code *} at the
 * end of a word stands for any ending, {@code …} for up to five words of the same sentence; a hyphen and a space are one,
 * and so are straight and curly apostrophes.
 */
final class Phrases {

    private static final String BETWEEN = "[\\s-]+";
    private static final String GAP = "(?:(?:\\S*[^\\s.!?;]|(?:\\p{L}\\.)+)" + BETWEEN + "){0,5}?";
    private static final int LONGEST_THAT_KEEPS_ITS_FORM = 2;

    private Phrases() {}

    /** A pattern that finds any of the phrases of a list; of an empty or missing one, nothing. */
    static Pattern pattern(JsonNode phrases) {
        List<String> texts = new ArrayList<>();
        phrases.forEach(phrase -> texts.add(phrase.asText()));
        return pattern(texts);
    }

    /** As {@link #pattern(JsonNode)}. */
    static Pattern pattern(List<String> phrases) {
        String any = phrases.isEmpty() ? "(?!)" : phrases.stream().map(Phrases::phrase).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The letters with which every find of a phrase begins, in whatever case; none if it may begin with any. */
    static String beginning(String phrase) {
        String word = phrase.strip().split("[\\s-]+")[0];
        int last = word.length() - 1;
        boolean endingVaries = "*ey".indexOf(word.charAt(last)) >= 0;
        return word.equals("…") ? "" : endingVaries ? word.substring(0, last) : word;
    }

    private static String phrase(String phrase) {
        StringBuilder regex = new StringBuilder();
        boolean behindWord = false;
        for (String word : phrase.strip().split("[\\s-]+")) {
            if (behindWord) {
                regex.append(BETWEEN);
            }
            behindWord = !word.equals("…");
            regex.append(behindWord ? word(word) : GAP);
        }
        return regex.toString();
    }

    private static String word(String word) {
        int last = word.length() - 1;
        String stem = quoted(word.substring(0, last));
        return switch (word.charAt(last)) {
            case '*' -> stem + "[\\p{L}\\p{N}]*";
            case 'e' -> word.length() <= LONGEST_THAT_KEEPS_ITS_FORM ? quoted(word) : stem + "(?:e|es|ed|ing|e['’]s)";
            case 'y' -> word.length() <= LONGEST_THAT_KEEPS_ITS_FORM
                    ? quoted(word)
                    : stem + "(?:y|ies|ied|ying|ys|yed|y['’]s)";
            default -> word.length() <= LONGEST_THAT_KEEPS_ITS_FORM || !Character.isLetter(word.charAt(last))
                    ? quoted(word)
                    : quoted(word) + "(?:s|es|ed|ing|n|['’]s|" + word.charAt(last) + "(?:ed|ing))?";
        };
    }

    private static String quoted(String literal) {
        return Pattern.quote(literal.replace('’', '\'')).replace("'", "\\E['’]\\Q");
    }
}

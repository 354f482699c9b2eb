package org.rapporteur.analysis.telling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where actors are called by a name in a text: by whole words, in the writing of the name, the longest name first. Descriptions such as
 * "a senior official" are no names. Immutable, safe between threads.
 */
public final class NamesInText {

    /** By their first word, the longest first. */
    private final Map<String, List<String>> names = new HashMap<>();

    private NamesInText() {}

    /**
     * A name in a text.
     *
     * @param start offset in UTF-16 units, as of {@link String}
     * @param end offset behind it
     */
    public record Found(int start, int end, String name) {}

    /** Looks for these names; what is a description is left out. */
    public static NamesInText of(Collection<String> all) {
        NamesInText index = new NamesInText();
        all.stream().distinct().filter(NamesInText::isName).forEach(name -> index.names
                .computeIfAbsent(name.substring(wordStart(name, 0), wordEnd(name, wordStart(name, 0))), none -> new ArrayList<>())
                .add(name));
        index.names.values().forEach(alike -> alike.sort(Comparator.comparingInt(String::length).reversed()));
        return index;
    }

    /** The names in {@code text}, one after the other; none lies in another. */
    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        int free = 0;
        for (int start = wordStart(text, 0); start < text.length(); start = wordStart(text, wordEnd(text, start))) {
            for (String name : names.getOrDefault(text.substring(start, wordEnd(text, start)), List.of())) {
                int begin = start - wordStart(name, 0);
                int end = begin + name.length();
                if (begin >= free && text.startsWith(name, begin) && (end == text.length() || !isOfWord(text, end) || !isOfWord(text, end - 1))) {
                    found.add(new Found(begin, end, name));
                    free = end;
                    break;
                }
            }
        }
        return found;
    }

    private static boolean isName(String words) {
        return words.codePoints().anyMatch(Character::isUpperCase);
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at < text.length() && !isOfWord(text, at)) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isOfWord(text, at)) {
            at++;
        }
        return at;
    }

    /** Half of a pair counts as what the whole is, so that no pair is cut. */
    private static boolean isOfWord(String text, int at) {
        boolean second = Character.isLowSurrogate(text.charAt(at)) && at > 0;
        return Character.isLetterOrDigit(text.codePointAt(second ? at - 1 : at));
    }
}

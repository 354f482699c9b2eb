package org.rapporteur.reading.dates;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a line which patterns can match, so that each is tried at a few words and not at every letter. A pattern says itself, of each
 * word once, whether it can go on behind it: a match of no more than this word that has failed for want of more ({@link Matcher#hitEnd})
 * may succeed. Safe between threads.
 */
final class Openings {

    /** So many words are remembered; then it begins anew. */
    private static final int REMEMBERED = 16_384;

    private final List<Pattern> patterns;
    private final Map<String, BitSet> byWord = new ConcurrentHashMap<>();

    /**
     * A place where one of the patterns may match.
     *
     * @param at unit of the line
     * @param patterns their numbers
     */
    record Opening(int at, BitSet patterns) {}

    /** @param patterns that begin where no letter and no number stands before; what they want to stand there is left out of them */
    Openings(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /** In the order of the line. */
    List<Opening> in(String line) {
        List<Opening> openings = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int end = wordEnd(line, at);
            BitSet may = patternsAt(line.substring(at, end));
            if (!may.isEmpty()) {
                openings.add(new Opening(at, may));
            }
            at = end;
        }
        return openings;
    }

    /** Behind the letters and numbers that begin here, or behind the one mark. */
    private static int wordEnd(String line, int at) {
        int end = at;
        while (end < line.length() && Character.isLetterOrDigit(line.codePointAt(end))) {
            end += Character.charCount(line.codePointAt(end));
        }
        return end > at ? end : at + Character.charCount(line.codePointAt(at));
    }

    private BitSet patternsAt(String word) {
        BitSet known = byWord.get(word);
        if (known == null) {
            known = new BitSet(patterns.size());
            for (int i = 0; i < patterns.size(); i++) {
                Matcher matcher = patterns.get(i).matcher(word);
                known.set(i, matcher.lookingAt() || matcher.hitEnd());
            }
            if (byWord.size() >= REMEMBERED) {
                byWord.clear();
            }
            byWord.put(word, known);
        }
        return known;
    }
}

package org.rapporteur.analysis.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what {@link Matcher#find} finds, in a fraction of the time where a pattern can begin at the edge of a word alone: it is
 * tried at the edges behind which letters stand that it could go on with, and nowhere else. Which letters these are the pattern
 * itself says, of each beginning once: a match of no more than these letters that has failed for want of more ({@link
 * Matcher#hitEnd}) may succeed. For patterns that ignore case and match at least a letter. Safe between threads.
 */
public final class WordSearch {

    /** So many letters are looked at before the pattern is tried. */
    private static final int AHEAD = 3;
    private static final String EDGE = "\\b";
    /** The plain letters, in either case, and the space. */
    private static final int LETTERS = 27;
    private static final int UNKNOWN = -1;
    private static final byte MAY = 1;
    private static final byte MAY_NOT = 2;

    private final Pattern pattern;
    private final boolean atEdges;
    /** By the letters ahead: whether the pattern may match there, 0 while nobody has asked. */
    private final byte[] begins;

    WordSearch(Pattern pattern) {
        this.pattern = pattern;
        this.atEdges = beginsAtEdge(pattern.pattern());
        this.begins = new byte[atEdges ? LETTERS * LETTERS * LETTERS : 0];
    }

    /** Whether each alternative begins with {@code \b} and looks back at nothing that must be there. */
    private static boolean beginsAtEdge(String regex) {
        if (regex.contains("(?<=") || regex.contains("\\Q") || regex.contains("\\G")) {
            return false;
        }
        boolean edges = regex.startsWith(EDGE);
        int depth = 0;
        boolean inClass = false;
        for (int i = 0; i < regex.length() && edges; i++) {
            char at = regex.charAt(i);
            if (at == '\\') {
                i++;
            } else if (inClass) {
                inClass = at != ']';
            } else if (at == '[') {
                inClass = true;
            } else if (at == '^') {
                edges = false;
            } else if (at == '(') {
                depth++;
            } else if (at == ')') {
                depth--;
            } else if (at == '|' && depth == 0) {
                edges = regex.startsWith(EDGE, i + 1);
            }
        }
        return edges;
    }

    /** Whether it matches at the beginning. */
    boolean opens(String words) {
        return pattern.matcher(words).lookingAt();
    }

    /** The first match. */
    Optional<MatchResult> first(String words) {
        List<MatchResult> found = found(words, 1);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** All matches in the order of the words; they do not overlap. */
    List<MatchResult> all(String words) {
        return found(words, Integer.MAX_VALUE);
    }

    private List<MatchResult> found(String words, int most) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = null;
        if (!atEdges) {
            matcher = pattern.matcher(words);
            while (found.size() < most && matcher.find()) {
                found.add(matcher.toMatchResult());
            }
            return found;
        }
        boolean inWord = false;
        int from = 0;
        for (int at = 0; at < words.length() && found.size() < most; at++) {
            boolean before = inWord;
            inWord = continues(words.charAt(at));
            if (at >= from && !(before && inWord) && mayMatch(words, at, before)) {
                matcher = matcher == null ? pattern.matcher(words).useTransparentBounds(true).useAnchoringBounds(false) : matcher;
                if (matcher.region(at, words.length()).lookingAt()) {
                    found.add(matcher.toMatchResult());
                    from = matcher.end();
                }
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** Whether the pattern may match at this edge of a word: not before letters with which it cannot go on. */
    private boolean mayMatch(String words, int at, boolean inWord) {
        int key = inWord || at + AHEAD > words.length() ? UNKNOWN : key(words, at);
        if (key == UNKNOWN) {
            return true;
        }
        byte known = begins[key];
        if (known == 0) {
            known = mayGoOn(words.substring(at, at + AHEAD)) ? MAY : MAY_NOT;
            // Several threads may find it out: they write the same.
            begins[key] = known;
        }
        return known == MAY;
    }

    /** The letters ahead as one number; {@code UNKNOWN} if they are not all plain letters and spaces. */
    private static int key(String words, int at) {
        int key = 0;
        for (int i = at; i < at + AHEAD; i++) {
            char letter = words.charAt(i);
            int value = letter == ' ' ? 0 : (letter | 0x20) - 'a' + 1;
            if (value < 0 || value == 0 && letter != ' ' || value >= LETTERS || letter >= 128) {
                return UNKNOWN;
            }
            key = key * LETTERS + value;
        }
        return key;
    }

    private static boolean continues(char before) {
        if (before < 128) {
            return before >= 'a' && before <= 'z' || before >= 'A' && before <= 'Z' || before >= '0' && before <= '9' || before == '_';
        }
        return Character.isLetterOrDigit(before) || Character.getType(before) == Character.NON_SPACING_MARK;
    }

    private boolean mayGoOn(String ahead) {
        Matcher matcher = pattern.matcher(ahead);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}

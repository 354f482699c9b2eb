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

    /** So many letters are looked at, at most, before the pattern is tried. */
    private static final int AHEAD = 4;
    private static final String EDGE = "\\b";
    /** No letter, the space, and the plain letters in either case: beginnings are numbers to this base. */
    private static final int LETTERS = 28;
    private static final int UNKNOWN = 0;
    /** So many beginnings are remembered, by the remainder of their number; a newer one drives out an older. */
    private static final int REMEMBERED = 1 << 14;

    private final Pattern pattern;
    private final boolean atEdges;
    /** The numbers of beginnings, each doubled, and one more if the pattern may go on there. */
    private final int[] begins;

    WordSearch(Pattern pattern) {
        this.pattern = pattern;
        this.atEdges = beginsAtEdge(pattern.pattern());
        this.begins = new int[atEdges ? REMEMBERED : 0];
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
        int key = inWord ? UNKNOWN : key(words, at);
        if (key == UNKNOWN) {
            return true;
        }
        int place = (key ^ key >>> 14) & REMEMBERED - 1;
        int known = begins[place];
        if (known >>> 1 != key) {
            known = key << 1 | (mayGoOn(beginning(words, at)) ? 1 : 0);
            // Several threads may write here: each writes a whole answer.
            begins[place] = known;
        }
        return (known & 1) == 1;
    }

    /** The letters ahead as one number, up to the first that is no plain letter or space; {@code UNKNOWN} if there are none. */
    private static int key(String words, int at) {
        int key = 0;
        int end = Math.min(at + AHEAD, words.length());
        for (int i = at; i < end; i++) {
            int value = value(words.charAt(i));
            if (value == 0) {
                break;
            }
            key = key * LETTERS + value;
        }
        return key;
    }

    /** What {@link #key} is the number of. */
    private static String beginning(String words, int at) {
        int end = at;
        while (end < words.length() && end < at + AHEAD && value(words.charAt(end)) != 0) {
            end++;
        }
        return words.substring(at, end);
    }

    private static int value(char letter) {
        int plain = letter | 0x20;
        return letter == ' ' ? 1 : letter < 128 && plain >= 'a' && plain <= 'z' ? plain - 'a' + 2 : 0;
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

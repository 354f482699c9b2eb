package org.rapporteur.analysis.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what {@link Matcher#find} finds, in a fraction of the time where a pattern can begin at the edge of a word alone: it is
 * tried at the edges behind which letters stand that it could go on with ({@link Beginnings}), and nowhere else. For patterns that ignore case and match at least a letter. Safe between threads.
 */
public final class WordSearch {

    private static final String EDGE = "\\b";

    private final Pattern pattern;
    private final boolean atEdges;
    private final int number;

    WordSearch(Pattern pattern) {
        this.pattern = pattern;
        this.atEdges = beginsAtEdge(pattern.pattern());
        this.number = Beginnings.numberOf(pattern);
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
            if (at >= from && !(before && inWord) && (before || Beginnings.mayMatch(pattern, number, words, at))) {
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

    private static boolean continues(char before) {
        if (before < 128) {
            return before >= 'a' && before <= 'z' || before >= 'A' && before <= 'Z' || before >= '0' && before <= '9' || before == '_';
        }
        return Character.isLetterOrDigit(before) || Character.getType(before) == Character.NON_SPACING_MARK;
    }
}

package org.rapporteur.reading.codebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many lists of phrases, looked for in one pass over a text: at each word only the lists are asked that have a phrase which begins like
 * it. Finds what {@link Phrases#pattern} of each list would find. Safe for use by several threads.
 */
final class PhraseIndex {

    /** Longer beginnings would tell few more words apart. */
    private static final int LONGEST = 6;
    /** What so many beginnings lead to is remembered; then it begins anew. */
    private static final int REMEMBERED = 16_384;

    private final List<Pattern> patterns;
    /** By the first letters of a phrase, folded, the lists that hold such a one. */
    private final Map<String, BitSet> byBeginning = new HashMap<>();
    /** By as many letters of a text, the lists of {@link #byBeginning} for all beginnings of them. */
    private final Map<String, BitSet> byAhead = new ConcurrentHashMap<>();
    /** Lists with a phrase that may begin with any letter. */
    private final BitSet anyhow = new BitSet();

    PhraseIndex(List<List<String>> lists) {
        patterns = lists.stream().map(Phrases::pattern).toList();
        for (int list = 0; list < lists.size(); list++) {
            for (String phrase : lists.get(list)) {
                String beginning = folded(Phrases.beginning(phrase));
                if (beginning.isEmpty() || beginning.chars().anyMatch(letter -> Character.isSurrogate((char) letter))) {
                    anyhow.set(list);
                } else {
                    String key = beginning.substring(0, Math.min(LONGEST, beginning.length()));
                    byBeginning.computeIfAbsent(key, none -> new BitSet()).set(list);
                }
            }
        }
    }

    /** The lists of which a phrase stands in the text, by their places. */
    BitSet in(String text) {
        BitSet found = new BitSet();
        List<Matcher> matchers = new ArrayList<>();
        for (Pattern pattern : patterns) {
            matchers.add(pattern.matcher(text).useTransparentBounds(true));
        }
        anyhow.stream().filter(list -> matchers.get(list).find()).forEach(found::set);
        String folded = folded(text);
        for (int at = 0; at < folded.length(); at++) {
            if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
                beginsAt(at, folded, matchers, found);
            }
        }
        return found;
    }

    private void beginsAt(int at, String text, List<Matcher> matchers, BitSet found) {
        BitSet lists = lists(text.substring(at, Math.min(at + LONGEST, text.length())));
        for (int list = lists.nextSetBit(0); list >= 0; list = lists.nextSetBit(list + 1)) {
            if (!found.get(list) && matchers.get(list).region(at, text.length()).lookingAt()) {
                found.set(list);
            }
        }
    }

    /** The lists with a phrase that begins like these letters, as far as the letters go. */
    private BitSet lists(String ahead) {
        BitSet known = byAhead.get(ahead);
        if (known == null) {
            known = new BitSet();
            for (int end = 1; end <= ahead.length(); end++) {
                known.or(byBeginning.getOrDefault(ahead.substring(0, end), new BitSet()));
            }
            if (byAhead.size() >= REMEMBERED) {
                byAhead.clear();
            }
            byAhead.put(ahead, known);
        }
        return known;
    }

    /** Letter by letter as a pattern compares them without regard to case, so that places stay the same. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            folded.append(letter == '’' ? '\'' : Character.toLowerCase(Character.toUpperCase(letter)));
        }
        return folded.toString();
    }
}

package org.rapporteur.analysis.telling;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * With which letters a match of a pattern can begin. The pattern itself says it, of each beginning once: a match of no more than these
 * letters that has failed for want of more ({@link Matcher#hitEnd}) may succeed. What is known of one beginning stands side by side for
 * all patterns, since many patterns are tried on one sentence after the other. Safe between threads.
 */
final class Beginnings {

    /** So many letters are looked at, at most. */
    private static final int AHEAD = 4;
    /** No letter, the space, and the plain letters in either case: beginnings are numbers to this base. */
    private static final int LETTERS = 28;
    private static final int NONE = 0;
    /** So many beginnings are remembered, by the remainder of their number; a newer one drives out an older. */
    private static final int REMEMBERED = 1 << 13;
    /** Of so many patterns at most; what more there are may match anywhere. */
    private static final int PATTERNS = 512;
    /** An answer takes two bits: whether it is known, and what it is. */
    private static final int BITS = 2;
    private static final int IN_ONE = Integer.SIZE / BITS;

    private static final Map<String, Integer> NUMBERS = new ConcurrentHashMap<>();
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Beginning[] KNOWN = new Beginning[REMEMBERED];

    /** @param answers two bits for each pattern, written together: a write that is lost to another thread's is found out again */
    private record Beginning(int letters, int[] answers) {}

    private Beginnings() {}

    /** By which number a pattern is known; patterns of the same text are one. */
    static int numberOf(Pattern pattern) {
        return NUMBERS.computeIfAbsent(pattern.flags() + pattern.pattern(), text -> NEXT.getAndIncrement());
    }

    /** Whether a pattern may match here, at the beginning of a word: not before letters with which it cannot go on. */
    static boolean mayMatch(Pattern pattern, int number, String words, int at) {
        int letters = lettersAhead(words, at);
        if (letters == NONE || number >= PATTERNS) {
            return true;
        }
        int place = (letters ^ letters >>> 13) & REMEMBERED - 1;
        Beginning beginning = KNOWN[place];
        if (beginning == null || beginning.letters != letters) {
            beginning = new Beginning(letters, new int[PATTERNS / IN_ONE]);
            KNOWN[place] = beginning;
        }
        int shift = number % IN_ONE * BITS;
        int answer = beginning.answers[number / IN_ONE] >>> shift & 3;
        if (answer == 0) {
            answer = mayGoOn(pattern, ahead(words, at)) ? 3 : 1;
            beginning.answers[number / IN_ONE] |= answer << shift;
        }
        return answer == 3;
    }

    /** The letters ahead as one number, up to the first that is no plain letter or space. */
    private static int lettersAhead(String words, int at) {
        int letters = NONE;
        int end = Math.min(at + AHEAD, words.length());
        for (int i = at; i < end && value(words.charAt(i)) != NONE; i++) {
            letters = letters * LETTERS + value(words.charAt(i));
        }
        return letters;
    }

    /** What {@link #lettersAhead} is the number of. */
    private static String ahead(String words, int at) {
        int end = at;
        while (end < words.length() && end < at + AHEAD && value(words.charAt(end)) != NONE) {
            end++;
        }
        return words.substring(at, end);
    }

    private static int value(char letter) {
        int plain = letter | 0x20;
        return letter == ' ' ? 1 : letter < 128 && plain >= 'a' && plain <= 'z' ? plain - 'a' + 2 : NONE;
    }

    private static boolean mayGoOn(Pattern pattern, String ahead) {
        Matcher matcher = pattern.matcher(ahead);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}

package org.rapporteur.reading.mentions;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.mentions.EntityWords.Group;

/**
 * The words that belong to a noun: articles, numbers, adjectives and nouns before it, what "of" adds behind it. Immutable.
 *
 * @param first index of the first token
 * @param last index of the last token
 */
record NounPhrase(int first, int last) {

    private static final Set<String> BEFORE =
            Set.of("det", "amod", "compound", "nummod", "nmod:poss", "flat", "det:predet", "nmod", "advmod", "dep", "case", "nmod:npmod");
    private static final Set<String> QUANTITY = Set.of("each", "every", "many", "several", "more", "additional", "any");
    private static final int DEEP = 6;

    /** What stands before the inner tokens, which belong to the phrase whatever the tree says, and hangs on them. */
    static NounPhrase before(Sentence sentence, int innerFirst, int innerLast) {
        int first = innerFirst;
        for (int i = first - 1; i >= 0 && belongs(sentence, i, innerFirst, innerLast); i--) {
            first = i;
        }
        while (first < innerFirst
                && (sentence.token(first).tag().matches("POS|IN|TO|RB|CC|-LRB-|HYPH")
                        || EntityWords.standard().has(Group.LOCATIVE, sentence.token(first).text().toLowerCase(Locale.ROOT)))) {
            first++;
        }
        return new NounPhrase(first, innerLast);
    }

    /** Whether the token before the phrase hangs in it and stands where a part of it can. */
    private static boolean belongs(Sentence sentence, int i, int from, int to) {
        if (!sentence.token(i).isWord() && !sentence.token(i).tag().equals("POS") && !sentence.token(i).text().equals("-")) {
            return false;
        }
        int up = i;
        for (int steps = 0; steps < DEEP && up >= 0; steps++) {
            if (up >= from && up <= to) {
                return true;
            }
            if (!BEFORE.contains(sentence.relation(up)) || sentence.token(up).isVerb() && !sentence.is(up, "amod")) {
                return false;
            }
            up = sentence.head(up);
        }
        return false;
    }

    /** The noun that "of", or another of {@code prepositions}, adds right behind the phrase; -1 if none does. */
    int complement(Sentence sentence, Set<String> prepositions) {
        int next = last + 1;
        if (next + 1 >= sentence.size() || !prepositions.contains(sentence.token(next).lemma())) {
            return -1;
        }
        int noun = sentence.head(next);
        boolean hangs = noun > next && sentence.head(noun) >= first && sentence.head(noun) <= last;
        for (int i = next + 1; hangs && i < noun; i++) {
            // "of Ghana’s demand" ends in Ghana
            if (sentence.token(i).tag().equals("POS")) {
                return i - 1;
            }
            hangs = belongs(sentence, i, noun, noun);
        }
        return hangs && sentence.token(noun).isNoun() ? noun : -1;
    }

    /** Without the number or quantity that counts the noun, and without a verb that the tree takes for an adjective: "freeing hostages". */
    NounPhrase bare(Sentence sentence, int noun) {
        int from = first;
        for (int i = first; i < noun; i++) {
            if (sentence.token(i).tag().equals("VBD")) {
                from = i + 1;
            }
        }
        while (from < noun
                && (sentence.token(from).tag().equals("CD")
                        || QUANTITY.contains(sentence.token(from).lemma())
                        || EntityWords.standard().has(Group.DAY, sentence.token(from).text().toLowerCase(Locale.ROOT)))) {
            from++;
        }
        return new NounPhrase(from, last).trimmed(sentence, noun - 1);
    }

    /**
     * "dissolving Parliament" is about Parliament, "on Monday officials met" about officials; what begins at the token
     * {@code least} or behind it stays.
     */
    NounPhrase trimmed(Sentence sentence, int least) {
        boolean verb = first < least && sentence.token(first).tag().equals("VBG");
        boolean day = first < least && EntityWords.standard().has(Group.DAY, sentence.token(first).text().toLowerCase(Locale.ROOT));
        return verb || day ? new NounPhrase(first + 1, last) : this;
    }

    NounPhrase until(int end) {
        return new NounPhrase(first, Math.max(last, end));
    }
}

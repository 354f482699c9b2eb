package org.rapporteur.reading.language;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Questions asked again and again of a sentence's words and tree, above all while looking for who says what. Pure functions. */
public final class Trees {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "nor", "neither");
    private static final Set<String> NEITHER = Set.of("neither", "nor");
    private static final Set<String> PAUSES = Set.of(",", ".", ";", ":", "--", "—", "–", "-");

    private static final TimeWords TIMES = TimeWords.standard();

    private Trees() {}

    /** A number, or a word for a time. */
    public static boolean isTime(Token token) {
        return token.tag().equals("CD") || TIMES.isTime(token.lemma());
    }

    /** A day of the week, a month, or a year. */
    public static boolean isDate(Token token) {
        return TIMES.isDate(token.text()) || token.text().matches("(?:19|20)\\d\\d");
    }

    /** A word that opens a stretch of time and a clause alike: "since January", "since the fair opened". */
    public static boolean isBound(Token token) {
        return TIMES.isBound(token.lemma());
    }

    /** The word that introduces {@code i} (its preposition or conjunction), lower case; {@code ""} if none. */
    public static String marker(Sentence sentence, int i) {
        return sentence.child(i, "case", "mark")
                .map(m -> sentence.token(m).lemma().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    public static boolean isNegated(Sentence sentence, int i) {
        return isNegated(sentence, i, new BitSet());
    }

    /** As {@link #isNegated(Sentence, int)}; what is quoted negates nothing outside. */
    public static boolean isNegated(Sentence sentence, int i, BitSet quoted) {
        for (int child : sentence.children(i)) {
            boolean longer = sentence.token(child).text().equals("longer") && child > 0 && sentence.token(child - 1).text().equals("no");
            boolean negates = NEGATIONS.contains(sentence.token(child).lemma()) && !sentence.is(child, "cc") && !sentence.is(child, "conj");
            if (!quoted.get(child) && (negates || longer)) {
                return true;
            }
        }
        return isOneOfNeither(sentence, i);
    }

    /** "neither claimed the blast nor denied a part in it", "nor did it deny a role". */
    private static boolean isOneOfNeither(Sentence sentence, int verb) {
        boolean before = sentence.children(verb, "cc").stream().anyMatch(c -> c < verb && NEITHER.contains(sentence.token(c).lemma().toLowerCase(Locale.ROOT)));
        int head = sentence.is(verb, "conj") ? sentence.head(verb) : -1;
        boolean joined = head >= 0 && sentence.children(head, "cc").stream().anyMatch(c -> c > head && c < verb && sentence.token(c).lemma().equalsIgnoreCase("nor"));
        return before || joined;
    }

    public static boolean isPassive(Sentence sentence, int verb) {
        boolean toldBefore = verb > 0 && sentence.token(verb).tag().equals("VBD") && (sentence.token(verb - 1).isName() || sentence.token(verb - 1).isPronoun());
        boolean inverted = verb <= 1
                && verb + 1 < sentence.size()
                && sentence.token(verb).tag().matches("VB[DN]")
                && sentence.token(verb + 1).entity().equals("PERSON");
        if (toldBefore || inverted) {
            return false;
        }
        for (int child : sentence.children(verb)) {
            String relation = sentence.relation(child);
            if (relation.equals("nsubj:pass") || relation.equals("aux:pass") || relation.equals("csubj:pass")) {
                return true;
            }
        }
        boolean participle = sentence.token(verb).tag().equals("VBN");
        boolean helped = sentence.child(verb, "aux").isPresent();
        boolean reduced = sentence.is(verb, "acl") && !sentence.relation(verb).equals("acl:relcl");
        boolean aside = sentence.is(verb, "advcl") && sentence.child(verb, "nsubj").isEmpty();
        boolean byAgent = sentence.children(verb, "obl").stream()
                .anyMatch(o -> o > verb && marker(sentence, o).equals("by") && !isTimeWord(sentence.token(o)));
        boolean opening = verb <= 1 && subject(sentence, verb).isEmpty();
        return participle && !helped && (opening || reduced || aside || byAgent && sentence.child(verb, "obj").isEmpty());
    }

    private static boolean isTimeWord(Token token) {
        return token.tag().equals("CD") || token.tag().equals("VBG");
    }

    /** The first word before {@code end} that nothing governs; -1 if there is none. */
    public static int rootBefore(Sentence sentence, int end) {
        for (int i = 0; i < end; i++) {
            if (sentence.head(i) < 0) {
                return i;
            }
        }
        return -1;
    }

    /** The subject that stands with this verb, of any kind. */
    public static Optional<Integer> subject(Sentence sentence, int verb) {
        return sentence.child(verb, "nsubj");
    }

    /** Everything from the first to the last token of the tree below {@code i}, gaps filled. */
    public static BitSet stretch(Sentence sentence, int i) {
        BitSet subtree = sentence.subtree(i);
        return range(subtree.nextSetBit(0), subtree.length());
    }

    public static BitSet range(int from, int to) {
        BitSet range = new BitSet();
        if (from < to) {
            range.set(from, to);
        }
        return range;
    }

    public static BitSet minus(BitSet from, BitSet what) {
        BitSet rest = (BitSet) from.clone();
        rest.andNot(what);
        return rest;
    }

    public static BitSet plus(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    /** Without pauses and stops at both ends of every stretch, which belong to nobody's words. */
    public static BitSet trimmed(Sentence sentence, BitSet tokens) {
        BitSet trimmed = (BitSet) tokens.clone();
        for (int from = tokens.nextSetBit(0); from >= 0; ) {
            int to = tokens.nextClearBit(from);
            int first = from;
            int last = to - 1;
            while (first <= last && isPause(sentence.token(first))) {
                trimmed.clear(first++);
            }
            while (last >= first && isPause(sentence.token(last)) && !closesQuotation(sentence, last)) {
                trimmed.clear(last--);
            }
            from = tokens.nextSetBit(to);
        }
        return trimmed;
    }

    private static boolean closesQuotation(Sentence sentence, int i) {
        return i + 1 < sentence.size() && isQuotationMark(sentence.token(i + 1)) && !sentence.token(i).text().equals(",");
    }

    public static boolean isPause(Token token) {
        return PAUSES.contains(token.text());
    }

    public static boolean isQuotationMark(Token token) {
        return token.tag().equals("``") || token.tag().equals("''") || "\"“”«»".contains(token.text());
    }

    /** Whether any of these tokens is a verb: the mark of a clause. */
    public static boolean hasVerb(Sentence sentence, BitSet tokens) {
        return tokens.stream().anyMatch(i -> sentence.token(i).isVerb() || sentence.token(i).tag().equals("MD"));
    }

    /** Whether any of these tokens is a verb that tells for itself, not an infinitive or a participle alone. */
    public static boolean hasFiniteVerb(Sentence sentence, BitSet tokens) {
        return tokens.stream().anyMatch(i -> sentence.token(i).tag().matches("VB[DZP]|MD"));
    }

    /** The words with the adverbs, auxiliaries and negations that stand next to the verb: what a reader sees as the cue. */
    public static BitSet verbGroup(Sentence sentence, int verb) {
        BitSet group = new BitSet();
        group.set(verb);
        List<Integer> helpers = sentence.children(verb, "aux", "advmod", "compound:prt", "cop");
        for (int helper : helpers) {
            if (Math.abs(helper - verb) <= 4 && sentence.children(helper).isEmpty()) {
                group.set(helper);
            }
        }
        BitSet joined = new BitSet();
        joined.set(verb);
        for (int i = verb - 1; i >= 0 && group.get(i); i--) {
            joined.set(i);
        }
        for (int i = verb + 1; i < sentence.size() && group.get(i) && sentence.is(i, "compound"); i++) {
            joined.set(i);
        }
        return joined;
    }

    /** The noun phrase headed by {@code i}: all below it but the clauses and asides that hang on it behind a comma. */
    public static BitSet nounPhrase(Sentence sentence, int i) {
        BitSet phrase = sentence.subtree(i);
        for (int child : sentence.children(i)) {
            boolean aside = sentence.is(child, "parataxis")
                    || sentence.is(child, "acl:relcl")
                    || sentence.is(child, "dep")
                    || (sentence.is(child, "acl") && child > i && followsPause(sentence, child))
                    || sentence.is(child, "cc")
                    || (sentence.is(child, "conj") && sentence.token(child).isVerb())
                    || (sentence.is(child, "punct") && child > i)
                    || sentence.is(child, "cop")
                    || sentence.is(child, "nsubj")
                    || sentence.is(child, "aux")
                    || sentence.is(child, "case") && !sentence.token(child).tag().equals("POS")
                    || sentence.is(child, "mark");
            if (aside && !(sentence.is(child, "cc") && hasNominalConjunct(sentence, i))) {
                phrase.andNot(sentence.subtree(child));
            }
        }
        phrase.set(i);
        return stretchFrom(sentence, phrase, i);
    }

    private static boolean followsPause(Sentence sentence, int i) {
        int first = sentence.subtree(i).nextSetBit(0);
        return first > 0 && isPause(sentence.token(first - 1));
    }

    private static boolean hasNominalConjunct(Sentence sentence, int i) {
        return sentence.children(i, "conj").stream().anyMatch(c -> !sentence.token(c).isVerb());
    }

    /** The unbroken stretch around {@code head}, with single pauses bridged. */
    private static BitSet stretchFrom(Sentence sentence, BitSet tokens, int head) {
        int first = head;
        while (first > 0 && (tokens.get(first - 1) || (first > 1 && tokens.get(first - 2) && isPause(sentence.token(first - 1))))) {
            first--;
        }
        int last = head;
        while (last + 1 < sentence.size()
                && (tokens.get(last + 1)
                        || (last + 2 < sentence.size() && tokens.get(last + 2) && isPause(sentence.token(last + 1))))) {
            last++;
        }
        return trimmed(sentence, range(first, last + 1));
    }
}

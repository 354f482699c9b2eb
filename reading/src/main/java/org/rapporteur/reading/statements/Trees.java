package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/** Questions asked of a sentence's tree again and again while looking for who says what. Pure functions. */
final class Trees {

    private static final Set<String> NEITHER = Set.of("neither", "nor");
    private static final Set<String> PERSONAL_MARKS = Set.of(",", ".", ";", ":", "--", "—", "–", "-");

    private static final Set<String> DESCRIBING = Tags.of("JJ VBN VBG IN");
    private static final Set<String> ENDING_DESCRIPTION = Tags.of("VBD VBZ VBP MD W* TO '' `` .");

    private Trees() {}

    /** A number, or a word for a time. */
    static boolean isTime(Token token) {
        return token.tag().equals("CD") || TreeWords.isTime(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** The word that introduces {@code i} (its preposition or conjunction), lower case; {@code ""} if none. */
    static String marker(Sentence sentence, int i) {
        return sentence.child(i, "case", "mark")
                .map(m -> sentence.token(m).lemma().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    static boolean isNegated(Sentence sentence, int i) {
        return isNegated(sentence, i, new BitSet());
    }

    /** As {@link #isNegated(Sentence, int)}; what is quoted negates nothing outside. */
    static boolean isNegated(Sentence sentence, int i, BitSet quoted) {
        for (int child : sentence.children(i)) {
            boolean longer = sentence.token(child).text().equals("longer") && child > 0 && sentence.token(child - 1).text().equals("no");
            boolean negates = TreeWords.isNegation(sentence.token(child).lemma()) && !sentence.is(child, "cc") && !sentence.is(child, "conj");
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

    static boolean isPassive(Sentence sentence, int verb) {
        boolean toldBefore = verb > 0 && sentence.token(verb).tag().equals("VBD") && (sentence.token(verb - 1).isName() || sentence.token(verb - 1).isPronoun());
        boolean inverted = verb <= 1
                && verb + 1 < sentence.size()
                && Tags.PAST.contains(sentence.token(verb).tag())
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

    /** The subject that stands with this verb, of any kind. */
    static Optional<Integer> subject(Sentence sentence, int verb) {
        return sentence.child(verb, "nsubj");
    }

    /** Everything from the first to the last token of the tree below {@code i}, gaps filled. */
    static BitSet stretch(Sentence sentence, int i) {
        BitSet subtree = sentence.subtree(i);
        return range(subtree.nextSetBit(0), subtree.length());
    }

    /** A source without the quotation that the parser hung below it, up to where that begins. */
    static BitSet unquoted(BitSet source, BitSet quoted, int head) {
        int quote = quoted.nextSetBit(head);
        BitSet kept = (BitSet) source.clone();
        if (quote >= 0 && !quoted.get(head)) {
            kept.clear(quote, Math.max(quote, kept.length()));
        }
        return kept;
    }

    static BitSet range(int from, int to) {
        BitSet range = new BitSet();
        if (from < to) {
            range.set(from, to);
        }
        return range;
    }

    /** Without the "who" that repeats a source in its own clause, unless nothing else names it. */
    static BitSet withoutRelatives(Sentence sentence, BitSet source) {
        int last = source.length() - 1;
        boolean repeats = source.cardinality() > 1 && sentence.token(last).tag().startsWith("W");
        BitSet named = repeats ? trimmed(sentence, minus(source, range(last, last + 1))) : source;
        return named.isEmpty() ? source : named;
    }

    /** The source with the clauses that describe it: ", who leads the union,". */
    static BitSet described(Sentence sentence, Attribution attribution) {
        BitSet source = attribution.source();
        if (source.isEmpty() || attribution.sourceHead() < 0) {
            return source;
        }
        BitSet open = sentence.subtree(attribution.sourceHead());
        open.andNot(attribution.cue());
        open.andNot(attribution.content());
        open.clear(attribution.trigger());
        BitSet whole = (BitSet) source.clone();
        int i = source.length();
        while (i < sentence.size() && (open.get(i) || isBracket(sentence, i)) && !isQuotationMark(sentence.token(i))) {
            whole.set(i++);
        }
        return trimmed(sentence, whole);
    }

    /** The source with what describes it right behind its noun ("an official close to the talks"), up to a pause or verb. */
    static BitSet withDescription(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        int first = attribution.source().nextSetBit(0);
        int end = attribution.sourceHead() + 1;
        if (first < 0) {
            // All words of the source have become part of a cue; the one it hangs on stays.
            return range(attribution.sourceHead(), end);
        }
        if (first >= end) {
            // What is left of the source stands behind the word it hangs on.
            return attribution.source();
        }
        BitSet source = range(first, end);
        boolean outside = attribution.trigger() > end || attribution.trigger() < source.nextSetBit(0);
        boolean near = end + 1 < sentence.size() && sentence.token(end).lemma().equals("close") && sentence.token(end + 1).text().equals("to");
        boolean opens = outside && end < sentence.size() && (near || DESCRIBING.contains(sentence.token(end).tag()));
        if (near && outside) {
            source.set(end, end + 2);
            end += 2;
        }
        while (opens && end < sentence.size() && !isPause(sentence.token(end)) && !ENDING_DESCRIPTION.contains(sentence.token(end).tag())
                && !attribution.cue().get(end) && !attribution.content().get(end) && !isTime(sentence.token(end))) {
            source.set(end++);
        }
        return source;
    }

    private static boolean isBracket(Sentence sentence, int i) {
        return sentence.token(i).text().equals("(")
                || sentence.token(i).text().equals(")")
                || i > 0 && sentence.token(i - 1).text().equals("(");
    }

    static BitSet minus(BitSet from, BitSet what) {
        BitSet rest = (BitSet) from.clone();
        rest.andNot(what);
        return rest;
    }

    static BitSet plus(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    /** Without pauses and stops at both ends of every stretch, which belong to nobody's words. */
    static BitSet trimmed(Sentence sentence, BitSet tokens) {
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

    static boolean isPause(Token token) {
        return PERSONAL_MARKS.contains(token.text());
    }

    static boolean isQuotationMark(Token token) {
        return token.tag().equals("``") || token.tag().equals("''") || "\"“”«»".contains(token.text());
    }

    /** Whether any of these tokens is a verb: the mark of a clause. */
    static boolean hasVerb(Sentence sentence, BitSet tokens) {
        return tokens.stream().anyMatch(i -> sentence.token(i).isVerb() || sentence.token(i).tag().equals("MD"));
    }

    /** Whether any of these tokens is a verb that tells for itself, not an infinitive or a participle alone. */
    static boolean hasFiniteVerb(Sentence sentence, BitSet tokens) {
        return tokens.stream().anyMatch(i -> Tags.FINITE_OR_MODAL.contains(sentence.token(i).tag()));
    }

    /** The words with the adverbs, auxiliaries and negations that stand next to the verb: what a reader sees as the cue. */
    static BitSet verbGroup(Sentence sentence, int verb) {
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
    static BitSet nounPhrase(Sentence sentence, int i) {
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

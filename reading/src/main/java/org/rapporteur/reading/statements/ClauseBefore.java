package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;

/**
 * A clause or quotation before its verb of saying: "…, said X" and "…, X said, …": what stands before the cue and its source. Pure
 * functions over one sentence's tree.
 */
final class ClauseBefore {

    private static final Set<String> UNFINISHED = Set.of("that", "whether", "to");
    private static final Set<String> UNFINISHED_TAGS = Tags.of("IN TO");

    private final Turns turns;
    private final Set<String> subordinating;

    ClauseBefore(CueLexicon lexicon) {
        this.turns = new Turns(lexicon);
        this.subordinating = lexicon.words("subordinating");
    }

    Optional<BitSet> find(Sentence sentence, int verb, CueBlock block, BitSet quoted) {
        int first = block.first();
        if (first == 0 || !mayFollow(sentence, verb, first, quoted)) {
            return Optional.empty();
        }
        boolean quotedBefore = quoted.get(first - 1) || first > 1 && quoted.get(first - 2);
        boolean clauseBehind = hasClauseBehind(sentence, verb, block);
        boolean inserted = !clauseBehind && isComma(sentence, block.last() + 1);
        boolean told = quotedBefore
                || inserted
                || !clauseBehind && (hasClauseBefore(sentence, verb, first) || isAside(sentence, verb, first) || endsSentence(sentence, block));
        if (!told) {
            return Optional.empty();
        }
        int start = quotedBefore ? startOfQuoted(sentence, first, quoted) : startOf(sentence, first, inserted, quoted);
        BitSet left = Trees.trimmed(sentence, Trees.range(start, first));
        boolean whole = !left.isEmpty() && (left.intersects(quoted) || !isCircumstance(sentence, left) && !isUnfinished(sentence, left));
        return whole ? Optional.of(left) : Optional.empty();
    }

    /** Whether the cue is parted from what stands before it, and tells of that. */
    private static boolean mayFollow(Sentence sentence, int verb, int first, BitSet quoted) {
        Token previous = sentence.token(first - 1);
        boolean parted = Trees.isPause(previous) || Trees.isQuotationMark(previous) || previous.tag().equals(".");
        if (!parted || previous.text().equals(";")) {
            return false;
        }
        return quoted.get(first - 1) || isFinite(sentence.token(verb)) && !isToldOfNoun(sentence, verb);
    }

    private static boolean isFinite(Token verb) {
        return !verb.tag().equals("VBG") && !verb.tag().equals("VB");
    }

    /** "too little for the chairman, who had hoped for more": he did not hope what stands before. */
    private static boolean isToldOfNoun(Sentence sentence, int verb) {
        return sentence.relation(verb).equals("acl:relcl")
                && sentence.child(verb, "nsubj").filter(subject -> sentence.token(subject).tag().startsWith("W")).isPresent();
    }

    private static boolean hasClauseBehind(Sentence sentence, int verb, CueBlock block) {
        return !isComma(sentence, block.last() + 1)
                && !isDay(sentence, verb, block)
                && sentence.children(verb, "ccomp").stream().anyMatch(clause -> clause > block.last());
    }

    private static boolean isComma(Sentence sentence, int i) {
        return i < sentence.size() && sentence.token(i).text().equals(",");
    }

    /** "… will rise, the firm announced on Wednesday, a week after talks broke up": when, whatever the tree hangs there. */
    private static boolean isDay(Sentence sentence, int verb, CueBlock block) {
        int on = block.last() + 1;
        return on + 1 < sentence.size()
                && sentence.token(on).tag().equals("IN")
                && Trees.isTime(sentence.token(on + 1))
                && sentence.children(verb, "ccomp").stream().anyMatch(clause -> clause < block.first());
    }

    private static boolean hasClauseBefore(Sentence sentence, int verb, int first) {
        return sentence.children(verb, "ccomp", "parataxis", "dep").stream().anyMatch(clause -> clause < first);
    }

    /** The tree hangs the saying on what is said. */
    private static boolean isAside(Sentence sentence, int verb, int first) {
        int head = sentence.head(verb);
        return head >= 0
                && head < first
                && (sentence.is(verb, "parataxis") || sentence.is(verb, "dep") || sentence.is(verb, "ccomp"));
    }

    private static boolean endsSentence(Sentence sentence, CueBlock block) {
        int next = block.last() + 1;
        return next >= sentence.size() || next + 1 >= sentence.size() && Trees.isPause(sentence.token(next));
    }

    private int startOf(Sentence sentence, int first, boolean inserted, BitSet quoted) {
        // "…, where, he alleged, soldiers had burned": of that clause alone.
        boolean inner = first > 2
                && isComma(sentence, first - 1)
                && sentence.token(first - 2).tag().startsWith("W")
                && !quoted.get(first - 2);
        if (inner) {
            return first - 2;
        }
        int open = inserted ? openRelative(sentence, first, quoted) : -1;
        return open >= 0 ? open : turns.behind(sentence, first, inserted, quoted);
    }

    /** ", which she would sign, she says, on the day that …": what is put in between tells of that clause alone. */
    private static int openRelative(Sentence sentence, int first, BitSet quoted) {
        for (int i = first - 2; i > 1 && !Trees.isPause(sentence.token(i)) && !quoted.get(i); i--) {
            if (sentence.token(i).tag().equals("WDT") && sentence.token(i - 1).text().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** A verb before the quotation makes it a part of the sentence ("the plan is “dead”, she said"). */
    private static int startOfQuoted(Sentence sentence, int first, BitSet quoted) {
        int last = quoted.previousSetBit(first - 1);
        int quote = quoted.previousClearBit(last) + 1;
        return quote <= 3 || Trees.hasVerb(sentence, Trees.range(0, quote)) ? 0 : quote;
    }

    /** "After the vote, she said": when it was said. */
    private boolean isCircumstance(Sentence sentence, BitSet words) {
        return subordinating.contains(sentence.token(words.nextSetBit(0)).lemma().toLowerCase(Locale.ROOT));
    }

    /** "The clerk said that the bishop, who had gone, felt": what the bishop feels is not that the clerk said so. */
    private static boolean isUnfinished(Sentence sentence, BitSet words) {
        Token last = sentence.token(words.length() - 1);
        return UNFINISHED_TAGS.contains(last.tag()) && UNFINISHED.contains(last.text());
    }
}

package org.rapporteur.reading.statements;

import java.util.BitSet;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/** The words that name a source, with more or less of what the report tells of it beside. Pure functions. */
final class SourceWords {

    private SourceWords() {}

    /** A source without the quotation that the parser hung below it, up to where that begins. */
    static BitSet unquoted(BitSet source, BitSet quoted, int head) {
        int quote = quoted.nextSetBit(head);
        BitSet kept = (BitSet) source.clone();
        if (quote >= 0 && !quoted.get(head)) {
            kept.clear(quote, Math.max(quote, kept.length()));
        }
        return kept;
    }

    /** Without the "who" that repeats a source in its own clause, unless nothing else names it. */
    static BitSet withoutRelatives(Sentence sentence, BitSet source) {
        int last = source.length() - 1;
        boolean repeats = source.cardinality() > 1 && sentence.token(last).tag().startsWith("W");
        BitSet named = repeats ? Trees.trimmed(sentence, Trees.minus(source, Trees.range(last, last + 1))) : source;
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
        while (i < sentence.size() && (open.get(i) || isBracket(sentence, i)) && !Trees.isQuotationMark(sentence.token(i))) {
            whole.set(i++);
        }
        return Trees.trimmed(sentence, whole);
    }

    /** The source with what describes it right behind its noun ("an official close to the talks"), up to a pause or verb. */
    static BitSet withDescription(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        int first = attribution.source().nextSetBit(0);
        int end = attribution.sourceHead() + 1;
        if (first < 0) {
            // All words of the source have become part of a cue; the one it hangs on stays.
            return Trees.range(attribution.sourceHead(), end);
        }
        if (first >= end) {
            // What is left of the source stands behind the word it hangs on.
            return attribution.source();
        }
        BitSet source = Trees.range(first, end);
        boolean outside = attribution.trigger() > end || attribution.trigger() < source.nextSetBit(0);
        boolean near = end + 1 < sentence.size() && sentence.token(end).lemma().equals("close") && sentence.token(end + 1).text().equals("to");
        boolean opens = outside && end < sentence.size() && (near || sentence.token(end).tag().matches("JJ|VBN|VBG|IN"));
        if (near && outside) {
            source.set(end, end + 2);
            end += 2;
        }
        while (opens && end < sentence.size() && !Trees.isPause(sentence.token(end)) && !sentence.token(end).tag().matches("VB[DZP]|MD|W.*|TO|''|``|\\.")
                && !attribution.cue().get(end) && !attribution.content().get(end) && !Trees.isTime(sentence.token(end))) {
            source.set(end++);
        }
        return source;
    }

    private static boolean isBracket(Sentence sentence, int i) {
        return sentence.token(i).text().equals("(")
                || sentence.token(i).text().equals(")")
                || i > 0 && sentence.token(i - 1).text().equals("(");
    }
}

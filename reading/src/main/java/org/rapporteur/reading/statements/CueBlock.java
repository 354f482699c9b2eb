package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/** The cue with its source: what is not said. */
record CueBlock(int first, int last) {

    /** How far before the cue its source may stand, and how far behind. */
    private static final int BEFORE = 12;
    private static final int BEHIND = 3;

    private static final int LONGEST_ADDITION = 9;

    /** @param openings words that open what is said */
    static CueBlock of(Sentence sentence, int verb, BitSet source, Set<String> openings) {
        BitSet group = Trees.verbGroup(sentence, verb);
        int first = group.nextSetBit(0);
        int last = group.length() - 1;
        if (!source.isEmpty() && isNear(sentence, source, first, last)) {
            first = Math.min(first, source.nextSetBit(0));
            last = Math.max(last, source.length() - 1);
        }
        // "said on Tuesday in a statement": short additions to the cue itself.
        for (int child : sentence.children(verb, "obl", "nmod", "advmod", "obj", "iobj", "xcomp")) {
            BitSet below = sentence.subtree(child);
            boolean opens = last + 1 < sentence.size() && openings.contains(sentence.token(last + 1).lemma());
            if (isAddition(sentence, child, below, last + 1) && !opens) {
                last = below.length() - 1;
            }
        }
        return new CueBlock(first, last);
    }

    private static boolean isNear(Sentence sentence, BitSet source, int first, int last) {
        int end = source.length();
        boolean parted = end - 1 < first && Trees.hasFiniteVerb(sentence, Trees.range(end, first));
        return end - 1 >= first - BEFORE && source.nextSetBit(0) <= last + BEHIND && !parted;
    }

    private static boolean isAddition(Sentence sentence, int child, BitSet below, int next) {
        boolean adjective = !sentence.is(child, "xcomp") || sentence.token(child).tag().startsWith("JJ") && below.cardinality() == 1;
        return adjective
                && below.nextSetBit(0) == next
                && below.cardinality() <= LONGEST_ADDITION
                && below.length() - next == below.cardinality()
                && below.stream().noneMatch(i -> Trees.isQuotationMark(sentence.token(i)));
    }
}

package org.rapporteur.reading.statements;

import java.util.BitSet;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/** The cue with its source: what is not said. */
record CueBlock(int first, int last) {

    static CueBlock of(Sentence sentence, int verb, BitSet source) {
        BitSet group = Trees.verbGroup(sentence, verb);
        int first = group.nextSetBit(0);
        int last = group.length() - 1;
        if (!source.isEmpty()) {
            int sourceFirst = source.nextSetBit(0);
            int sourceLast = source.length() - 1;
            boolean parted = sourceLast < first && Trees.hasFiniteVerb(sentence, Trees.range(sourceLast + 1, first));
            boolean near = sourceLast >= first - 12 && sourceFirst <= last + 3 && !parted;
            if (near) {
                first = Math.min(first, sourceFirst);
                last = Math.max(last, sourceLast);
            }
        }
        // "said on Tuesday in a statement": short additions to the cue itself.
        for (int child : sentence.children(verb, "obl", "nmod", "advmod", "obj", "iobj", "xcomp")) {
            BitSet below = sentence.subtree(child);
            boolean adjective = !sentence.is(child, "xcomp") || sentence.token(child).tag().startsWith("JJ") && below.cardinality() == 1;
            boolean adjacent = adjective && below.nextSetBit(0) == last + 1 && below.cardinality() <= 9 && below.length() - below.nextSetBit(0) == below.cardinality();
            boolean opens = adjacent && ClauseContents.OPENING.contains(sentence.token(last + 1).lemma());
            if (adjacent && !opens && !below.stream().anyMatch(i -> Trees.isQuotationMark(sentence.token(i)))) {
                last = below.length() - 1;
            }
        }
        return new CueBlock(first, last);
    }
}

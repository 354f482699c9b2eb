package org.rapporteur.reading.statements;

import java.util.BitSet;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/**
 * The words of a cue: the verb with its helpers, the verbs that only tell how it is said ("continued to call for") and where it was said
 * ("said in a statement"). Pure functions over one sentence's tree.
 */
final class CueWords {

    private static final int NEAR = 3;
    private static final int LONGEST_OCCASION = 5;

    private final CueLexicon lexicon;

    CueWords(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    BitSet of(Sentence sentence, int verb, Content content) {
        BitSet words = Trees.plus(Trees.verbGroup(sentence, verb), content.cue());
        words.or(phaseBefore(sentence, verb));
        words.or(occasion(sentence, verb));
        return words;
    }

    /** "continued to call for", "tried to say": the verbs that only tell how it is said, with their "to". */
    private BitSet phaseBefore(Sentence sentence, int verb) {
        int head = sentence.head(verb);
        boolean phase = head >= 0
                && head < verb
                && verb - head <= NEAR
                && sentence.is(verb, "xcomp")
                && lexicon.isPhase(sentence.token(head).lemma())
                && sentence.token(verb - 1).tag().equals("TO");
        return phase ? Trees.plus(Trees.verbGroup(sentence, head), Trees.range(head, verb)) : new BitSet();
    }

    /** "said in a statement": where it was said, right behind the verb, belongs to the cue. */
    private BitSet occasion(Sentence sentence, int verb) {
        for (int child : sentence.children(verb, "obl")) {
            if (!lexicon.isOccasion(sentence.token(child).lemma())) {
                continue;
            }
            BitSet phrase = sentence.subtree(child);
            int size = phrase.cardinality();
            if (phrase.nextSetBit(0) == verb + 1 && size <= LONGEST_OCCASION && phrase.length() - verb - 1 == size) {
                return phrase;
            }
        }
        return new BitSet();
    }
}

package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;

/**
 * How far a clause behind a cue goes: over what hangs on the cue itself without a pause, over open quotation marks, over terms ("provided
 * that …") and over a second verb ("but had to end"). Pure functions over one sentence's tree.
 */
final class ClauseReach {

    private static final Set<String> HELPERS = Set.of("have", "do", "be");
    private static final Set<String> NOT = Set.of("not", "n't");
    private static final int NEAR = 5;

    private final CueLexicon lexicon;

    ClauseReach(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param end of the clause by the tree */
    int of(Sentence sentence, int verb, int end, BitSet quoted) {
        int reach = end;
        while (reach < sentence.size()) {
            int further = further(sentence, verb, reach, quoted);
            if (further == reach) {
                return reach;
            }
            reach = further;
        }
        return reach;
    }

    /** One step on, the same if it ends here. */
    private int further(Sentence sentence, int verb, int reach, BitSet quoted) {
        Token next = sentence.token(reach);
        if (opensCondition(sentence, verb, reach)) {
            return sentence.subtree(sentence.head(reach + 1)).length();
        }
        if (opensTerms(sentence, verb, reach)) {
            return sentence.subtree(reach + 1).length();
        }
        boolean joins = next.tag().equals("CC");
        int joined = joins ? sharedClause(sentence, verb, reach) : -1;
        if (joined > reach) {
            return sentence.subtree(joined).length();
        }
        boolean ends = joins || Trees.isPause(next) && !quoted.get(reach);
        return !ends && (quoted.get(reach) || sentence.isUnder(reach, verb)) ? reach + 1 : reach;
    }

    /** "on one condition: that …". */
    private static boolean opensCondition(Sentence sentence, int verb, int colon) {
        return colon + 2 < sentence.size()
                && sentence.token(colon).text().equals(":")
                && sentence.token(colon + 1).lemma().equals("that")
                && sentence.head(colon + 1) > colon
                && sentence.isUnder(colon + 1, verb);
    }

    /** "insisted that they would come, provided that …". */
    private static boolean opensTerms(Sentence sentence, int verb, int comma) {
        return comma + 2 < sentence.size()
                && sentence.token(comma).text().equals(",")
                && (sentence.token(comma + 1).text().equals("provided") || sentence.token(comma + 1).text().equals("providing"))
                && sentence.isUnder(comma + 1, verb);
    }

    /**
     * "said the visit was useful but had to end": a second verb without a subject, which is no verb of saying, goes on with
     * what is said.
     *
     * @return the second verb, -1 if it does something else
     */
    private int sharedClause(Sentence sentence, int verb, int conjunction) {
        for (int second : sentence.children(verb, "conj")) {
            if (second > conjunction && (isToldAsWell(sentence, second, conjunction) || isWithoutSubject(sentence, second, conjunction))) {
                return second;
            }
        }
        return -1;
    }

    /** "said the money was there but that nobody had asked for it", "had been in order but the clerk had not". */
    private boolean isToldAsWell(Sentence sentence, int second, int conjunction) {
        Optional<Integer> joint = sentence.child(second, "cc").filter(cc -> cc == conjunction);
        boolean that = sentence.child(second, "mark")
                .filter(mark -> mark == conjunction + 1 && sentence.token(mark).lemma().equals("that"))
                .isPresent();
        return joint.isPresent() && (that || isHelperAlone(sentence, second) && !says(sentence, second));
    }

    private boolean isWithoutSubject(Sentence sentence, int second, int conjunction) {
        return second <= conjunction + NEAR
                && sentence.token(second).isVerb()
                && !says(sentence, second)
                && sentence.child(second, "nsubj").isEmpty();
    }

    private boolean says(Sentence sentence, int verb) {
        return lexicon.cue(sentence.token(verb).lemma(), "", Cue.PartOfSpeech.VERB).isPresent();
    }

    /** "had not", "would not": the verb is that of the clause before. */
    private static boolean isHelperAlone(Sentence sentence, int verb) {
        return HELPERS.contains(sentence.token(verb).lemma())
                && verb + 1 < sentence.size()
                && NOT.contains(sentence.token(verb + 1).lemma())
                && sentence.children(verb).stream().noneMatch(child -> child > verb + 1 && !sentence.is(child, "punct"));
    }
}

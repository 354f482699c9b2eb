package org.rapporteur.reading.statements;

import java.util.BitSet;
import org.rapporteur.reading.language.Sentence;

/**
 * "While one side demands a truce, the other insists …": what is demanded ends where, behind a pause, somebody else begins to act, a
 * reason is given or an aside is made. Pure functions over one sentence's tree.
 */
final class NextClause {

    private final CueLexicon lexicon;

    NextClause(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The content up to there; the same if nothing of the kind follows. */
    Content without(Sentence sentence, int verb, Content content) {
        BitSet tokens = content.tokens();
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            if (i > verb + 1 && (isAside(sentence, i, tokens) || isReason(sentence, i) || isMeanwhile(sentence, verb, i, tokens))) {
                return content.upTo(sentence, i);
            }
            int first = firstOfSubject(sentence, i, tokens);
            if (first > 0 && first > verb + 1 && sentence.token(first - 1).text().equals(",")) {
                Content cut = content.upTo(sentence, first - 1);
                return new Content(cut.tokens(), cut.cue(), cut.act(), cut.addresseeHead(), false, false);
            }
        }
        return content;
    }

    /** ", which …": an aside about the thing, not what is wanted of it. */
    private static boolean isAside(Sentence sentence, int i, BitSet tokens) {
        return sentence.token(i).text().equals(",") && tokens.get(i + 1) && sentence.token(i + 1).tag().startsWith("W");
    }

    /** "rejected the idea: pickets are a right": the reason is a clause of its own. */
    private static boolean isReason(Sentence sentence, int i) {
        if (!sentence.token(i).text().equals(":")) {
            return false;
        }
        for (int subject = i + 1; subject < sentence.size(); subject++) {
            if (sentence.is(subject, "nsubj") && sentence.head(subject) > subject) {
                return true;
            }
        }
        return false;
    }

    /** ", hardening its line": what the speaker does by it. */
    private static boolean isMeanwhile(Sentence sentence, int verb, int i, BitSet tokens) {
        return sentence.token(i).text().equals(",")
                && tokens.get(i + 1)
                && sentence.token(i + 1).tag().equals("VBG")
                && sentence.head(i + 1) <= verb;
    }

    /** The first word of a subject that acts, -1 if {@code i} is none. */
    private int firstOfSubject(Sentence sentence, int i, BitSet tokens) {
        int governor = sentence.head(i);
        boolean subject = sentence.is(i, "nsubj") && governor > i && !sentence.relation(governor).equals("acl:relcl");
        if (!subject) {
            return -1;
        }
        // "who, it says, are being held": put in between, and it goes on.
        boolean inserted = governor + 1 < tokens.length()
                && sentence.token(governor + 1).text().equals(",")
                && lexicon.reports(sentence.token(governor).lemma());
        return inserted ? -1 : sentence.subtree(i).nextSetBit(0);
    }
}

package org.rapporteur.reading.statements;

import java.util.BitSet;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Act;

/**
 * Source, cue and content in one sentence, as tokens: what the words show, before anybody is identified.
 *
 * @param trigger index of the cue's head word
 * @param source tokens of the source; empty where the sentence names none
 * @param sourceHead index of the word the source hangs on, -1 if there is none
 * @param cue tokens of the cue
 * @param content tokens of what is said; may be empty where a quotation next to it will be the content
 * @param addresseeHead index of the word the addressee hangs on, -1 if there is none
 * @param negated the cue itself is negated
 * @param takesQuotation the cue can carry a quotation
 * @param reports the content is a clause that is told, so that what stands in it is known on this source's word
 */
record Attribution(
        Sentence sentence,
        int trigger,
        BitSet source,
        int sourceHead,
        BitSet cue,
        BitSet content,
        int addresseeHead,
        Act act,
        boolean negated,
        boolean takesQuotation,
        boolean reports) {

    /** The same said by whoever says the other. */
    Attribution withSource(Attribution other) {
        return new Attribution(
                sentence, trigger, other.source, other.sourceHead, cue, content, addresseeHead, act, negated, takesQuotation, reports);
    }

    /** The same, told as an act that is not negated. */
    Attribution affirmed(Act instead) {
        return new Attribution(
                sentence, trigger, source, sourceHead, cue, content, addresseeHead, instead, false, takesQuotation, reports);
    }

    Attribution withContent(BitSet tokens) {
        return new Attribution(
                sentence, trigger, source, sourceHead, cue, tokens, addresseeHead, act, negated, takesQuotation, reports);
    }
}

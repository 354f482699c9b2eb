package org.rapporteur.reading.statements;

import java.util.BitSet;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * What is said, wanted or refused, as a verb takes it: of "asked the council to wait" it is "the council to wait".
 *
 * @param tokens of the content
 * @param cue tokens that belong to the cue besides the verb (a preposition)
 * @param addresseeHead head of who is spoken to, -1 if nobody
 * @param isClause a clause or a quotation, which only a speaker can have
 * @param predicates a clause, a quotation or an infinitive
 */
record Content(BitSet tokens, BitSet cue, Act act, int addresseeHead, boolean isClause, boolean predicates) {

    /** "said that the gate was shut". */
    static Content clause(BitSet tokens, Act act) {
        return new Content(tokens, new BitSet(), act, -1, true, true);
    }

    /** No content: a quotation next to the verb may be it, see {@link QuotationCarrier}. */
    static Content none(Act act) {
        return clause(new BitSet(), act);
    }

    /** "asked for a map": a thing, with the words that go with the verb. */
    static Content thing(BitSet tokens, BitSet cue, Act act) {
        return new Content(tokens, cue, act, -1, false, false);
    }

    /** "wants a map": a thing, of which only what stands behind the verb is said. */
    static Content behind(Sentence sentence, int verb, BitSet tokens, Act act) {
        BitSet right = (BitSet) tokens.clone();
        right.clear(0, verb + 1);
        return thing(Trees.trimmed(sentence, right), new BitSet(), act);
    }

    /** The content as far as a token. */
    Content upTo(Sentence sentence, int end) {
        BitSet cut = (BitSet) tokens.clone();
        cut.clear(end, Math.max(end, cut.length()));
        return new Content(Trees.trimmed(sentence, cut), cue, act, addresseeHead, false, predicates);
    }
}

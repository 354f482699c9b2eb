package org.rapporteur.reading.events;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.CommitmentStatus;

/**
 * A deed to which a deal or a given word binds somebody.
 *
 * @param verb token of the deed, or of the verb that says what became of the word
 * @param parties who is bound; ids as in the cast
 * @param terms what is to be done, in the report's words
 * @param words tokens of the clause
 */
record BoundDeed(Sentence sentence, int verb, List<String> parties, String terms, BitSet words, CommitmentStatus status) {

    /** What hangs on a verb by one of these relations is no part of its deed. */
    static final Set<String> LEFT_OUT = Set.of("conj", "cc", "punct", "parataxis");

    BoundDeed {
        parties = List.copyOf(parties);
        words = (BitSet) words.clone();
    }
}

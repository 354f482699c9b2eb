package org.rapporteur.reading.repair;

import org.rapporteur.reading.language.Sentence;

/**
 * Mends one kind of mistake that the parser makes in the tree of a sentence. A pure function; whatever it has nothing to mend in it gives
 * back as it is.
 */
@FunctionalInterface
interface Repair {

    /** The same words, the tree (and parts of speech that were mistaken with it) mended. */
    Sentence mended(Sentence sentence);
}

package org.rapporteur.reading.events;

import org.rapporteur.reading.language.Sentence;

/** A word of a sentence that tells of an event. */
record Hit(Trigger trigger, Trigger.Word word, Sentence sentence, int token) {

    boolean isVerb() {
        return word.isVerb();
    }
}

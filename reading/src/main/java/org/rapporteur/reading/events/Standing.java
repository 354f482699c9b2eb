package org.rapporteur.reading.events;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.EventStatus;

/**
 * How an event's word stands in its sentence.
 *
 * @param status what the words around make of it, empty if they leave it open
 * @param staged whether they say that it takes place, or would
 * @param negated whether they say that it does not
 * @param thought whether it is merely possible: no word says that anybody wants, fears or plans it
 * @param path the words it hangs on, from the nearest up, that do something with it: verbs and the nouns between
 */
record Standing(Optional<EventStatus> status, boolean staged, boolean negated, boolean thought, List<Integer> path) {

    Standing {
        path = List.copyOf(path);
    }

    /** The same of an event that is yet to come. */
    Standing planned() {
        return new Standing(Optional.of(EventStatus.PLANNED), staged, negated, thought, path);
    }
}

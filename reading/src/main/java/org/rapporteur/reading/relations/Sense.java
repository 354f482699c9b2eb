package org.rapporteur.reading.relations;

import java.util.Optional;
import org.rapporteur.record.Plover;

/**
 * What a word means in its place: an event type, or an operator upon those below it.
 *
 * @param act the type, empty for an operator
 * @param operator its name, {@code ""} for a type
 */
record Sense(Optional<Plover> act, String operator) {

    boolean isAct() {
        return operator.isEmpty();
    }
}

package org.rapporteur.analysis.deadlocks;

import java.util.List;
import org.rapporteur.record.Condition;
import org.rapporteur.record.Position;

/**
 * What a position waits for.
 *
 * @param required ids of the issues that the requirement speaks of, the position's own left out
 */
record Precondition(Position position, Condition condition, List<String> required) {

    Precondition {
        required = List.copyOf(required);
    }

    String holder() {
        return position.holder();
    }
}

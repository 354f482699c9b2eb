package org.rapporteur.analysis.brief;

import java.util.Optional;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.DeadlockKind;

/** Deadlocks in words and as pictures. Plain text: a printer escapes it. */
public final class DeadlockWords {

    private DeadlockWords() {}

    /** The plain name of a kind: "Each waits for the other". */
    public static String kind(DeadlockKind kind) {
        return switch (kind) {
            case MUTUAL_PRECONDITIONS -> "Each waits for the other";
            case INCOMPATIBLE_DEMANDS -> "Positions that do not meet";
            case UNMET_CONDITION -> "Condition not reported as met";
            case UNSPECIFIED_CONDITION -> "Condition not named";
        };
    }

    /** With what the circle would be none, without a full stop; {@code ""} of what is no circle. */
    public static String opening(Deadlock deadlock, Names names) {
        return OpeningWords.of(deadlock, names);
    }

    /** Who waits for whom; empty where nobody waits, or for so many steps that nobody could follow the arrows. */
    public static Optional<Diagram> diagram(Deadlock deadlock, Names names) {
        boolean drawn = !deadlock.steps().isEmpty() && deadlock.steps().size() <= CircleDiagram.MOST_STEPS;
        return drawn ? Optional.of(CircleDiagram.of(deadlock, names)) : Optional.empty();
    }
}

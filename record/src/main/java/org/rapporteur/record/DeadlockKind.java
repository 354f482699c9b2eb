package org.rapporteur.record;

/** Why things are stuck. */
public enum DeadlockKind implements Coded {
    /** A moves only after B's step, and B only after A's. */
    MUTUAL_PRECONDITIONS,
    INCOMPATIBLE_DEMANDS,
    UNMET_CONDITION,
    /** A condition is set and nobody says what it is. */
    UNSPECIFIED_CONDITION
}

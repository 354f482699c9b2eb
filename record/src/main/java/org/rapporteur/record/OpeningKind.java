package org.rapporteur.record;

/** In which way nothing in a circle of preconditions would wait any more. */
public enum OpeningKind implements Coded {
    /** Conditions are not set any more. */
    DROPPED,
    /** Steps are taken at the same time. */
    TOGETHER
}

package org.rapporteur.record;

/** What became of what was agreed. */
public enum CommitmentStatus implements Coded {
    AGREED,
    SCHEDULED,
    PARTLY_KEPT,
    KEPT,
    BROKEN,
    LAPSED,
    UNKNOWN
}

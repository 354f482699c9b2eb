package org.rapporteur.record;

/** On whose word we have it, the firmest first. */
public enum Attribution implements Coded {
    /** Its holder, or who speaks for it, says so by name. */
    ON_RECORD,
    /** Somebody else, who is named, says so of it. */
    NAMED_RELAY,
    /** Nobody who is named says so. */
    UNNAMED
}

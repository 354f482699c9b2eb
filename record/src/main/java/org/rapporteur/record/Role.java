package org.rapporteur.record;

/** What an actor is in this process. */
public enum Role implements Coded {
    PARTY,
    MEDIATOR,
    HOST,
    GUARANTOR,
    THIRD_PARTY,
    OBSERVER
}

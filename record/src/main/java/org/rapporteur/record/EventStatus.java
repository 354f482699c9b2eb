package org.rapporteur.record;

/** Whether an event is a fact yet. */
public enum EventStatus implements Coded {
    OCCURRED,
    ONGOING,
    AGREED,
    PLANNED,
    PROPOSED,
    SUSPENDED,
    CANCELLED,
    DENIED
}

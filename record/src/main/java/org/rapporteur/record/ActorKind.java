package org.rapporteur.record;

/** What kind of actor somebody is. */
public enum ActorKind implements Coded {
    STATE,
    GOVERNMENT_BODY,
    ARMED_GROUP,
    ORGANISATION,
    PERSON,
    OFFICE,
    POPULATION,
    /** A source that the report does not name: "a senior official familiar with the discussion". */
    UNNAMED
}

package org.rapporteur.reading.mentions;

/** What a mention stands for. */
public enum EntityKind {
    /** One human being, by name, by office or by what he or she is. */
    PERSON,
    /** A body or a group of people that is not counted one by one: a state that acts, an army, rebels, residents. */
    ORGANISATION,
    /** A place on earth, by name or by what it is. */
    PLACE
}

package org.rapporteur.record;

/** What kind of thing happened, is planned or is proposed. */
public enum EventKind implements Coded {
    TALKS,
    MEETING,
    DOCUMENT_EXCHANGE,
    PRISONER_EXCHANGE,
    RETURN_OF_REMAINS,
    CEASEFIRE,
    CEASEFIRE_VIOLATION,
    AGREEMENT,
    WITHDRAWAL,
    ATTACK,
    SANCTIONS,
    AID,
    PROTEST,
    SUMMIT,
    MOBILISATION,
    OTHER
}

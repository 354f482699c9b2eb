package org.rapporteur.record;

/** Where a holder stands on an issue, from asking for it to refusing it. */
public enum Stance implements Coded {
    DEMANDS,
    SUPPORTS,
    OFFERS,
    ACCEPTS,
    OPEN_TO,
    OPPOSES,
    REFUSES
}

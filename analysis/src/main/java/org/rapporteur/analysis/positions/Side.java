package org.rapporteur.analysis.positions;

import org.rapporteur.record.Stance;

/** What kind of move a stance is. */
enum Side {
    /** Wants something to be: demands, supports. */
    ASKS,
    /** Would let something be: offers, accepts, is open to. */
    GIVES,
    /** Wants something not to be: opposes, refuses. */
    AGAINST;

    static Side of(Stance stance) {
        return switch (stance) {
            case DEMANDS, SUPPORTS -> ASKS;
            case OFFERS, ACCEPTS, OPEN_TO -> GIVES;
            case OPPOSES, REFUSES -> AGAINST;
        };
    }
}

package org.rapporteur.record;

/** How a position relates to the one before it. */
public enum Change implements Coded {
    NEW,
    RESTATED,
    HARDENED,
    SOFTENED,
    REVERSED
}

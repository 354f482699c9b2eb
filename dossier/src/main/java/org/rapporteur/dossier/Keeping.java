package org.rapporteur.dossier;

/** What keeping a reading did to the dossier. */
public enum Keeping {
    /** The report was not there before. */
    NEW,
    /** The same report, read by the same reader, was there already; nothing was touched. */
    UNCHANGED,
    /** The report was there, but what is known about it or the reader has changed: its findings were replaced. */
    REREAD,
    /** The report was not there before and reprints one that was; both are kept, its statements count once. */
    DUPLICATE
}

package org.rapporteur.desk;

/** What the program's end tells a script; each is in {@code rapporteur --help}. */
public final class ExitCodes {

    /** All that was asked for was done. */
    public static final int DONE = 0;
    /** Some source could not be read, a check found faults, or the output not written; the reason is told. */
    public static final int PARTLY = 1;
    /** The command line was wrong. */
    public static final int USAGE = 2;
    /** The dossier cannot be used: missing, damaged, from a newer version, busy. */
    public static final int DOSSIER = 3;
    /** A fault of the program itself. */
    public static final int UNEXPECTED = 70;
    /** Ctrl-C: the Java runtime's own number for it. */
    public static final int INTERRUPTED = 130;

    private ExitCodes() {}
}

package org.rapporteur.yardsticks;

/** A corpus that cannot be measured against. Its message is one line for people: which file, which line, what is wrong. */
public final class CorpusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean missing;

    private CorpusException(String message, boolean missing) {
        super(message);
        this.missing = missing;
    }

    /** What was named on the command line is no such corpus. */
    public static CorpusException missing(String message) {
        return new CorpusException(message, true);
    }

    /** The corpus is there, but something in it cannot be read. */
    public static CorpusException unreadable(String message) {
        return new CorpusException(message, false);
    }

    /** Whether the corpus is not there at all, rather than broken. */
    public boolean isMissing() {
        return missing;
    }
}

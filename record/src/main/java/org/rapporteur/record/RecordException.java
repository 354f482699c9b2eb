package org.rapporteur.record;

/** The root of all exceptions that this project throws on purpose: a promise of the record was about to be broken. */
public class RecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RecordException(String message) {
        super(message);
    }

    public RecordException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.rapporteur.reading.codebook;

import org.rapporteur.record.RecordException;

/** A codebook or lexicon is not what it should be; the message says file, line and what, in one line. */
public class CodebookException extends RecordException {

    private static final long serialVersionUID = 1L;

    public CodebookException(String message) {
        super(message);
    }

    public CodebookException(String message, Throwable cause) {
        super(message, cause);
    }
}

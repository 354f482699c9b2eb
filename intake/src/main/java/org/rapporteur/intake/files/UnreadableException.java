package org.rapporteur.intake.files;

import org.rapporteur.record.RecordException;

/** A source gives no report. The message is the reason in one plain line, fit to stand behind the source's name. */
public final class UnreadableException extends RecordException {

    private static final long serialVersionUID = 1L;

    public UnreadableException(String reason) {
        super(reason);
    }

    public UnreadableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}

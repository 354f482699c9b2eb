package org.rapporteur.dossier;

import org.rapporteur.record.RecordException;

/**
 * A dossier could not be opened, read or written. The message is one line for the person at the keyboard: which file,
 * what is wrong, and where there is one, what to do.
 */
public final class DossierException extends RecordException {

    private static final long serialVersionUID = 1L;

    public DossierException(String message) {
        super(message);
    }

    public DossierException(String message, Throwable cause) {
        super(message, cause);
    }
}

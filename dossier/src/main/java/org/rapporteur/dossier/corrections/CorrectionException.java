package org.rapporteur.dossier.corrections;

import org.rapporteur.record.RecordException;

/** What an analyst asks for cannot be done; the message is one line that says why and what would be possible. */
public final class CorrectionException extends RecordException {

    private static final long serialVersionUID = 1L;

    public CorrectionException(String message) {
        super(message);
    }
}

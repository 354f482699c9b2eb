package org.rapporteur.desk.web.imports;

/** A page could not be had; the message says why, without a full stop. */
final class FetchException extends Exception {

    private static final long serialVersionUID = 1L;

    FetchException(String reason) {
        super(reason, null, false, false);
    }
}

package org.rapporteur.desk.web;

/** Somebody else listens there already, or nobody may. */
public final class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortTakenException(String host, int port, Exception cause) {
        super("nobody can listen on %s port %d: it is in use, not of this machine, or not allowed".formatted(host, port), cause);
    }
}

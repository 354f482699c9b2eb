package org.rapporteur.record;

import java.util.Objects;

/**
 * An actor's part in an event.
 *
 * @param actor actor id
 * @param role {@code actor} and {@code recipient} as in PLOVER, or {@code party mediator host backer victim}
 */
public record Participant(String actor, String role) {

    public Participant {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(role, "role");
    }
}

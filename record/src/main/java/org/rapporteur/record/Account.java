package org.rapporteur.record;

import java.util.Objects;

/**
 * What one actor says of an event. Rival accounts stand side by side; none is picked.
 *
 * @param actor id of who gives the account
 */
public record Account(String actor, Act act, String content, Citation citation) {

    public Account {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(citation, "citation");
    }
}

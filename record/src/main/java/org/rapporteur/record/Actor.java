package org.rapporteur.record;

import java.util.List;
import java.util.Objects;

/**
 * Somebody who acts or speaks in the process.
 *
 * @param name the fullest name the reports use
 * @param aliases other spellings and metonyms, as written
 * @param speaksFor id of the actor whose position this one voices; {@code ""} if its own
 * @param country ISO 3166-1 alpha-3, {@code ""} if none or unknown
 * @param office the office held, in the report's words ("foreign minister"), {@code ""} if none
 */
public record Actor(
        String id,
        String name,
        ActorKind kind,
        List<String> aliases,
        String speaksFor,
        List<Role> roles,
        String country,
        String office) {

    public Actor {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(speaksFor, "speaksFor");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(office, "office");
        if (id.isBlank() || name.isBlank()) {
            throw new RecordException("an actor needs an id and a name");
        }
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
    }

    /** The id of the actor whose position this one's words count for: itself, unless it speaks for another. */
    public String principal() {
        return speaksFor.isEmpty() ? id : speaksFor;
    }
}

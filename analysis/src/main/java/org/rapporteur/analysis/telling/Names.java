package org.rapporteur.analysis.telling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.KeptRecord;

/** What the actors of a record are called. Immutable, safe between threads. */
public final class Names {

    private final Map<String, Actor> actors = new HashMap<>();

    private Names(KeptRecord record) {
        record.actors().forEach(actor -> actors.putIfAbsent(actor.id(), actor));
    }

    public static Names of(KeptRecord record) {
        return new Names(record);
    }

    /** The actor with this id, if the record has it. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** The id of whose position {@code id} voices in the end: spokesman, minister, state. */
    public String principal(String id) {
        Set<String> seen = new HashSet<>();
        String current = id;
        while (seen.add(current)) {
            Actor actor = actors.get(current);
            if (actor == null || actor.speaksFor().isEmpty()) {
                return current;
            }
            current = actor.speaksFor();
        }
        return id;
    }

    /** The actor's name; of one that the record does not hold, its id. */
    public String of(String id) {
        Actor actor = actors.get(id);
        return actor == null ? id : actor.name();
    }

    /** As {@link #of}, with the principal in brackets where a person speaks for one: "Ana Ruiz (Arania)". */
    public String withPrincipal(String id) {
        Actor actor = actors.get(id);
        String principal = principal(id);
        boolean tells = actor != null && actor.kind() == ActorKind.PERSON && !principal.equals(id);
        return tells ? "%s (%s)".formatted(actor.name(), of(principal)) : of(id);
    }

    /** "A", "A and B", "A, B and C". */
    public static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}

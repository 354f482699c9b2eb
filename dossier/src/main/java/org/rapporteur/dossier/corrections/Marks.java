package org.rapporteur.dossier.corrections;

import java.util.HashMap;
import java.util.Map;

/**
 * What analysts have said of the records, by the ids of these.
 *
 * @param byId those of which something is said
 */
public record Marks(Map<String, Mark> byId) {

    /** Nothing is said of any. */
    public static final Marks NONE = new Marks(Map.of());

    public Marks {
        byId = Map.copyOf(byId);
    }

    /** What is said of the record with this id. */
    public Mark of(String id) {
        return byId.getOrDefault(id, Mark.NONE);
    }

    /** Whether the record with this id is confirmed. */
    public boolean confirms(String id) {
        return of(id).confirmed();
    }

    /** These and {@code more}, which are about other records. */
    public Marks and(Marks more) {
        Map<String, Mark> all = new HashMap<>(byId);
        all.putAll(more.byId);
        return new Marks(all);
    }
}

package org.rapporteur.analysis.coding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.record.Actor;

/**
 * How actors are written on a coding sheet, and who is meant by what a coder wrote. Immutable.
 *
 * <p>Where the record is known, a coder may write a name, another spelling of it, or an id; a name that several actors
 * have means nobody in particular. Where it is not, names are compared as they are written, but for case, width and spaces.
 */
final class ActorNames {

    /** Knows nobody. */
    static final ActorNames UNKNOWN = of(List.of());

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    private ActorNames(List<Actor> actors) {
        Map<String, Set<String>> owners = new HashMap<>();
        for (Actor actor : actors) {
            own(owners, actor.name(), actor.id());
        }
        for (Actor actor : actors) {
            boolean alone = owners.get(folded(actor.name())).size() == 1;
            labels.put(actor.id(), alone ? actor.name() : "%s (%s)".formatted(actor.name(), actor.id()));
        }
        Map<String, Set<String>> others = new HashMap<>();
        for (Actor actor : actors) {
            actor.aliases().forEach(alias -> own(others, alias, actor.id()));
        }
        // A name goes before another spelling of somebody else, and an id before both.
        others.forEach(this::ifOne);
        owners.forEach(this::ifOne);
        labels.forEach((id, label) -> {
            ids.put(folded(label), id);
            ids.put(folded(id), id);
        });
    }

    static ActorNames of(List<Actor> actors) {
        return new ActorNames(actors);
    }

    private static void own(Map<String, Set<String>> owners, String name, String id) {
        owners.computeIfAbsent(folded(name), key -> new HashSet<>()).add(id);
    }

    private void ifOne(String name, Set<String> owners) {
        if (owners.size() == 1) {
            ids.put(name, owners.iterator().next());
        }
    }

    /** The name of an actor as a sheet writes it, with its id where others are called so too; of {@code ""}, none. */
    String label(String id) {
        return id.isEmpty() ? Variable.NONE : labels.getOrDefault(id, id);
    }

    /** Under which two cells mean the same actor. */
    String key(String written) {
        String folded = folded(written);
        return ids.getOrDefault(folded, folded);
    }

    /** Words as they are compared: without case, differences of width, and spaces at the ends. */
    static String folded(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

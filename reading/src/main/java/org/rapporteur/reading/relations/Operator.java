package org.rapporteur.reading.relations;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.Plover;

/**
 * What a word, a modal or a negation makes of the event type that stands below it.
 *
 * @param name by which entries ask for it
 * @param speech whether it only tells what is below it
 * @param bare the type where nothing below has one
 * @param table the types it makes of others; a type that is missing stays as it is
 */
record Operator(String name, boolean speech, Optional<Plover> bare, Map<Plover, Optional<Plover>> table) {

    Optional<Plover> on(Optional<Plover> inner) {
        return inner.isEmpty() ? bare : table.getOrDefault(inner.get(), inner);
    }
}

package org.rapporteur.reading.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A verb that moves an offer or a demand: "raised its offer", "backed away from its demand".
 *
 * @param with the words between the verb and the owner of the offer
 * @param givesUp what it moves is no longer offered or demanded
 */
record Move(String verb, List<String> with, boolean givesUp) {

    static Move of(JsonNode entry) {
        String with = entry.path("with").asText("");
        return new Move(
                entry.path("verb").asText(),
                with.isEmpty() ? List.of() : List.of(with.split(" ")),
                entry.path("gives-up").asBoolean(false));
    }
}

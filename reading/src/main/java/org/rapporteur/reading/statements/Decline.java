package org.rapporteur.reading.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/**
 * A way to say nothing: "declined to comment".
 *
 * @param negated the verb must be negated ("did not respond")
 * @param then lemmas, one of which must depend on the verb
 */
record Decline(String verb, boolean negated, Set<String> then) {

    static Decline of(JsonNode entry) {
        Set<String> then = new HashSet<>();
        entry.path("then").forEach(word -> then.add(word.asText()));
        return new Decline(entry.path("verb").asText(), entry.path("negated").asBoolean(false), Set.copyOf(then));
    }
}

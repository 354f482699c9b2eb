package org.rapporteur.reading.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.rapporteur.record.Act;
import org.rapporteur.record.Coded;

/**
 * A fixed phrase that attributes.
 *
 * @param words lower case, one of them {@link #SOURCE} if the source stands in the middle ("by his account")
 * @param sourceAfter the source is named after it ("according to the mayor")
 */
record Phrase(List<String> words, boolean sourceAfter, Act act) {

    /** Stands for the source between the words. */
    static final String SOURCE = "*";

    static Phrase of(JsonNode entry) {
        return new Phrase(
                List.of(entry.path("phrase").asText().split(" ")),
                entry.path("source").asText().equals("after"),
                Coded.of(Act.class, entry.path("act").asText()));
    }

    boolean isAroundSource() {
        return words.contains(SOURCE);
    }
}

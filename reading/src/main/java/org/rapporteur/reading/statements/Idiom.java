package org.rapporteur.reading.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.rapporteur.record.Act;
import org.rapporteur.record.Coded;

/**
 * A fixed turn: "put … on the table", "left the door open to".
 *
 * @param words that go with the verb
 * @param around whether the thing spoken of stands between the verb and these, else behind them
 * @param behind of those around a thing, whether it is only whom it is told, and what is asked begins with the words
 * @param counted whether only a number can be meant so: maps are put on a table of wood
 */
record Idiom(String verb, List<String> words, boolean around, boolean behind, boolean counted, Act act) {

    /** Stands in the file for the thing between the verb and the words. */
    private static final String THING = "…";

    static Idiom of(JsonNode entry) {
        List<String> words = List.of(entry.path("words").asText().split(" "));
        boolean around = words.get(0).equals(THING);
        return new Idiom(
                entry.path("verb").asText(),
                around ? words.subList(1, words.size()) : words,
                around,
                entry.has("from"),
                entry.path("counted").asBoolean(false),
                Coded.of(Act.class, entry.path("act").asText()));
    }
}

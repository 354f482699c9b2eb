package org.rapporteur.reading.relations;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Coded;
import org.rapporteur.record.Plover;

/**
 * Words of one sense, with the sentences that show it. A word of several parts is found by its parts in order.
 *
 * @param gives a PLOVER type, {@code ""} for an operator
 * @param does the name of an operator, {@code ""} for a type
 * @param with lists or words of which one must stand below, {@code without} of which none may
 * @param by lists or words of which one must stand in what does it
 * @param takes {@code clause} or {@code other-to-do} ("wants the bank to pay"), {@code ""} if that is no matter
 */
record Entry(
        String gives,
        @JsonProperty("does") String operator,
        List<String> verbs,
        List<String> nouns,
        List<String> others,
        List<String> with,
        List<String> without,
        List<String> by,
        String takes,
        List<String> matches,
        List<String> not) {

    Entry {
        gives = gives == null ? "" : gives;
        operator = operator == null ? "" : operator;
        verbs = verbs == null ? List.of() : List.copyOf(verbs);
        nouns = nouns == null ? List.of() : List.copyOf(nouns);
        others = others == null ? List.of() : List.copyOf(others);
        with = with == null ? List.of() : List.copyOf(with);
        without = without == null ? List.of() : List.copyOf(without);
        by = by == null ? List.of() : List.copyOf(by);
        takes = takes == null ? "" : takes;
        matches = List.copyOf(matches);
        not = List.copyOf(not);
    }

    Sense sense() {
        return operator.isEmpty()
                ? new Sense(Optional.of(Coded.of(Plover.class, gives)), "")
                : new Sense(Optional.empty(), operator);
    }
}

package org.rapporteur.reading.statements;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.Act;

/**
 * A word that attributes, and what it can take as content.
 *
 * @param lemma of the head word
 * @param with a particle that must go with it ("point <em>out</em>"), {@code ""} if none
 * @param takes the kinds of content it can have, each with the act it then is; a frame is {@code clause},
 *     {@code infinitive}, {@code person-infinitive}, {@code gerund}, {@code object}, {@code as}, {@code complement}, {@code reason}, {@code
 *     negated} (the act of not doing it) or a preposition
 */
record Cue(String lemma, String with, PartOfSpeech pos, Map<String, Act> takes) {

    /** The parts of speech a cue can be. */
    enum PartOfSpeech {
        VERB,
        NOUN,
        ADJECTIVE
    }

    Cue {
        takes = Map.copyOf(takes);
    }

    Optional<Act> act(String frame) {
        return Optional.ofNullable(takes.get(frame));
    }

    /** What it does when the kind of content does not matter: as a clause, or as any. */
    Act mainAct() {
        return act("clause").orElseGet(() -> takes.values().stream().sorted().findFirst().orElseThrow());
    }
}

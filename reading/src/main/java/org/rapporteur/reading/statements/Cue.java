package org.rapporteur.reading.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Act;
import org.rapporteur.record.Coded;

/**
 * A word that attributes, and what it can take as content.
 *
 * @param lemma of the head word
 * @param with a particle that must go with it ("point <em>out</em>"), {@code ""} if none
 * @param takes the kinds of content it can have, each with the act it then is; a frame is {@code clause},
 *     {@code infinitive}, {@code person-infinitive}, {@code gerund}, {@code object}, {@code as}, {@code complement}, {@code reason} or
 *     {@code told} (a clause that "that", a colon or quotation marks open), {@code deed} (a
 *     noun for what is done) or a preposition; {@code denied} is no content but what one does who does not do it ("does not believe" doubts), {@code withheld}
 *     what one does who will not ("will not accept" refuses)
 */
record Cue(String lemma, String with, PartOfSpeech pos, Map<String, Act> takes) {

    private static final Set<String> WILLING = Set.of("will", "would", "shall", "wo");

    /** The frames that are no prepositions. */
    private static final Set<String> FRAMES = Set.of(
            "clause", "infinitive", "person-infinitive", "gerund", "object", "as", "complement", "reason", "none", "denied", "withheld",
            "told", "deed", "wished");

    /** The parts of speech a cue can be. */
    enum PartOfSpeech {
        VERB,
        NOUN,
        ADJECTIVE
    }

    Cue {
        takes = Map.copyOf(takes);
    }

    static Cue of(JsonNode entry) {
        Map<String, Act> takes = new HashMap<>();
        entry.path("takes")
                .properties()
                .forEach(frame -> takes.put(frame.getKey(), Coded.of(Act.class, frame.getValue().asText())));
        return new Cue(
                entry.path("cue").asText(),
                entry.path("with").asText(""),
                PartOfSpeech.valueOf(entry.path("pos").asText().toUpperCase(Locale.ROOT)),
                takes);
    }

    /** Whether a frame is a preposition with its object. */
    static boolean isPreposition(String frame) {
        return !FRAMES.contains(frame);
    }

    /** "called for": the word behind the verb is a preposition that it takes. */
    boolean takesNext(Sentence sentence, int verb) {
        if (verb + 1 >= sentence.size() || !sentence.token(verb + 1).tag().equals("IN")) {
            return false;
        }
        String next = sentence.token(verb + 1).lemma();
        return !next.equals("as") && act(next).isPresent();
    }

    Optional<Act> act(String frame) {
        return Optional.ofNullable(takes.get(frame));
    }

    /** The same attribution, as what it is if the cue is negated and that is an act of its own. */
    Attribution whenNegated(Attribution attribution) {
        if (!attribution.negated()) {
            return attribution;
        }
        Sentence sentence = attribution.sentence();
        boolean ahead = sentence.children(attribution.trigger(), "aux").stream()
                .anyMatch(aux -> WILLING.contains(sentence.token(aux).lemma().toLowerCase(Locale.ROOT)));
        return act("denied")
                .or(() -> ahead ? act("withheld") : Optional.empty())
                .map(attribution::affirmed)
                .orElse(attribution);
    }

    /** What it does when the kind of content does not matter: as a clause, or as any. */
    Act mainAct() {
        return act("clause").orElseGet(() -> takes.values().stream().sorted().findFirst().orElseThrow());
    }
}

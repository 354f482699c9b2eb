package org.rapporteur.reading.statements;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/** Who is spoken to or asked: "told the council", "appealed to the club", "called on the mayor". Pure functions over one sentence's tree. */
final class Addressees {

    private static final Set<String> TO_SOMEBODY = Set.of("to", "with");

    private Addressees() {}

    /** The head of whoever a verb speaks to, -1 if nobody. */
    static int of(Sentence sentence, int verb, Cue cue) {
        return sentence.child(verb, "iobj")
                .or(() -> sentence.child(verb, "obj"))
                .or(() -> sentence.children(verb, "obl").stream()
                        .filter(phrase -> isSpokenTo(cue, Trees.marker(sentence, phrase)))
                        .findFirst())
                .orElse(-1);
    }

    /** "said on the radio": a place, where "called on the mayor" is not. */
    private static boolean isSpokenTo(Cue cue, String preposition) {
        return TO_SOMEBODY.contains(preposition) || preposition.equals("on") && mayBeAsked(cue, preposition);
    }

    /** "relied on the club to pay", "appealed to the club to pay". */
    static boolean mayBeAsked(Cue cue, String preposition) {
        return cue.act(preposition).isPresent() || preposition.equals("to") && cue.act("person-infinitive").isPresent();
    }

    /** Who is asked to do what an infinitive tells. */
    static Optional<Integer> ofInfinitive(Sentence sentence, int verb, int infinitive, Cue cue) {
        return sentence.child(infinitive, "nsubj")
                .filter(subject -> subject > verb)
                .or(() -> sentence.child(verb, "obj", "iobj").filter(object -> isBetween(sentence, verb, object, infinitive)))
                .or(() -> sentence.children(verb, "obl").stream()
                        .filter(phrase -> isBetween(sentence, verb, phrase, infinitive) && mayBeAsked(cue, Trees.marker(sentence, phrase)))
                        .findFirst());
    }

    private static boolean isBetween(Sentence sentence, int verb, int noun, int infinitive) {
        return noun > verb && noun < infinitive && !Trees.isTime(sentence.token(noun));
    }

    /** The preposition before a noun; "appealed to Norway to lift": also where the parser has hung it on the infinitive. */
    static String prepositionOf(Sentence sentence, int noun, int verb) {
        String own = Trees.marker(sentence, noun);
        int before = Trees.stretch(sentence, noun).nextSetBit(0) - 1;
        boolean next = own.isEmpty() && before == verb + 1 && sentence.token(before).tag().equals("IN");
        return next ? sentence.token(before).lemma() : own;
    }
}

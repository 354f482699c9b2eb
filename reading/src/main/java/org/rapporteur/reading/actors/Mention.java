package org.rapporteur.reading.actors;

import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Span;

/**
 * Words that stand for an actor.
 *
 * @param actor actor id
 * @param sentence index of the sentence in the passage
 * @param first index of the first token
 * @param last index of the last token
 * @param head index of the token that the rest hangs on
 * @param span offsets in the report's text, in code points
 * @param kind by what the actor is named
 */
public record Mention(String actor, int sentence, int first, int last, int head, Span span, Kind kind) {

    /** By what an actor is named. */
    public enum Kind {
        NAME,
        NOMINAL,
        PRONOUN
    }

    /** One token that stands for this actor. */
    static Mention at(Sentence sentence, String actor, int token, Kind kind) {
        return new Mention(actor, sentence.index(), token, token, token, sentence.token(token).span(), kind);
    }

    /** The same words, standing for this actor. */
    Mention by(String other) {
        return new Mention(other, sentence, first, last, head, span, kind);
    }
}

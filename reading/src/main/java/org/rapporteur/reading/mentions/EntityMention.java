package org.rapporteur.reading.mentions;

import org.rapporteur.record.Span;

/**
 * Words that stand for a person, a body or group, or a place. Immutable.
 *
 * @param form by what it is named
 * @param sentence index of the sentence in the passage
 * @param first index of the first token
 * @param head index of the token that the rest hangs on
 * @param last index of the last token
 * @param span offsets in the report's text, in code points
 */
public record EntityMention(EntityKind kind, Form form, int sentence, int first, int head, int last, Span span) {

    /** By what somebody or something is named. */
    public enum Form {
        NAME,
        /** A common noun: "the village", "residents". */
        NOUN,
        PRONOUN
    }

    /** Whether the two share a token. */
    boolean meets(EntityMention other) {
        return sentence == other.sentence && first <= other.last && other.first <= last;
    }

    int length() {
        return last - first + 1;
    }
}

package org.rapporteur.reading.actors;

import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Text;

/**
 * A name as it stands in a sentence, before it is known whose it is.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param text as written, tokens joined by a space where the report has one
 */
record Name(Kind kind, int first, int last, String text) {

    /** The token on which the rest of the name hangs: the one whose own head lies outside of it. */
    int head(Sentence sentence) {
        for (int i = last; i >= first; i--) {
            int head = sentence.head(i);
            if ((head < first || head > last) && !sentence.is(i, "case") && !sentence.is(i, "punct")) {
                return i;
            }
        }
        return last;
    }

    /** These tokens of a sentence as a name. */
    static Name of(Kind kind, Sentence sentence, int first, int last, Text text) {
        return new Name(kind, first, last, text.slice(sentence.span(first, last)));
    }

    /** What sort of name it is. */
    enum Kind {
        PERSON,
        /** A country, its capital or the seat of its government. */
        COUNTRY,
        /** The people of a country ("the Swiss", "two Ghanaians"). */
        PEOPLE,
        ORGANISATION,
        /** One capitalised word behind an article, which may shorten a body's name ("the Front"). */
        SHORT,
        PLACE
    }
}

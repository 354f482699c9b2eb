package org.rapporteur.reading.actors;

/**
 * A name as it stands in a sentence, before it is known whose it is.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param text as written, tokens joined by a space where the report has one
 */
record Name(Kind kind, int first, int last, String text) {

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

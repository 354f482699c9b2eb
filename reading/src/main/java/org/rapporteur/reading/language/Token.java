package org.rapporteur.reading.language;

import org.rapporteur.record.Span;

/**
 * A word or mark of a sentence.
 *
 * @param index place in its sentence, from 0
 * @param text as written in the report; where the report is set all in capitals, in the case in which it would be written today
 * @param lemma dictionary form, lower case unless it is a name
 * @param tag Penn Treebank part of speech
 * @param entity name class from the name finder ({@code PERSON ORGANIZATION LOCATION MISC}, {@code O} if none)
 * @param span offsets in the report's text, in code points
 */
public record Token(int index, String text, String lemma, String tag, String entity, Span span) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isName() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP");
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }
}

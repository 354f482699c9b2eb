package org.rapporteur.reading.statements;

import org.rapporteur.record.Span;

/**
 * Words between quotation marks, within one paragraph.
 *
 * @param outer with the marks, where they are there, in code points of the report's text
 * @param inner without the marks
 * @param paragraph index of the paragraph in the passage
 * @param continues the quotation before it had no closing mark and this one goes on with it (a speech over several
 *     paragraphs, each with an opening mark, the last alone with a closing one)
 */
record Quotation(Span outer, Span inner, int paragraph, boolean continues) {

    /** Few words, taken over into somebody else's sentence, are a scare quote rather than a speech. */
    boolean isFragment(int codePoints) {
        return inner.length() < codePoints;
    }
}

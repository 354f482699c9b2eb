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
 * @param closed it has its closing mark, or goes on in the next paragraph; without either nobody knows where it ends
 */
record Quotation(Span outer, Span inner, int paragraph, boolean continues, boolean closed) {

    /** The same up to {@code end}, for one whose end only the sentence shows. */
    Quotation until(int end) {
        int last = Math.max(inner.start() + 1, Math.min(end, inner.end()));
        return new Quotation(new Span(outer.start(), last), new Span(inner.start(), last), paragraph, continues, true);
    }
}

package org.rapporteur.reading.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

/**
 * A stretch of a report that is read in one go: short reports are one passage, long ones several, cut between
 * paragraphs.
 *
 * @param sentences in text order, their offsets in the report's text; none of the heading (section, headline,
 *     standfirst, date lines), which {@link #heading} holds
 * @param heading sentences of the headline and standfirst, empty in all but a report's first passage
 * @param paragraphs spans of the body's paragraphs
 */
public record Passage(Report report, List<Sentence> sentences, List<Sentence> heading, List<Span> paragraphs) {

    public Passage {
        sentences = List.copyOf(sentences);
        heading = List.copyOf(heading);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The same with the heading's sentences first, each a paragraph of its own: a headline says who demands what as well.
     * The body's sentences keep their index, the heading's count on behind them.
     */
    public Passage withHeading() {
        if (heading.isEmpty()) {
            return this;
        }
        List<Sentence> all = new ArrayList<>();
        List<Span> parts = new ArrayList<>();
        for (Sentence sentence : heading) {
            all.add(sentence.withIndex(sentences.size() + all.size()));
            parts.add(sentence.span());
        }
        all.addAll(sentences);
        parts.addAll(paragraphs);
        return new Passage(report, all, List.of(), parts);
    }

    /** Index of the paragraph that {@code offset} stands in, -1 if in none. */
    public int paragraphAt(int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span paragraph = paragraphs.get(middle);
            if (offset < paragraph.start()) {
                high = middle - 1;
            } else if (offset >= paragraph.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}

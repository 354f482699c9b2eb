package org.rapporteur.analysis.coding;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Text;

/**
 * The sentence that makes a statement, on one line, with the words that attribute it in {@code {{ }}} and what is said in
 * {@code [[ ]]}: a coder must see which of a sentence's statements is meant. Sentences end where Unicode's rules say, but
 * not behind an abbreviation. For one thread.
 */
final class MarkedSentence {

    private record Mark(int offset, boolean opens, String text) {}

    private final BreakIterator sentences = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
            .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));

    /**
     * @param cited where the statement stands in the text, in code points
     * @param spans of the same text; what lies outside of the sentence is not marked
     */
    String of(Text text, Span cited, Statement.Spans spans) {
        Span sentence = sentence(text, cited);
        List<Mark> marks = new ArrayList<>();
        mark(marks, spans.cue(), "{{", "}}", sentence);
        mark(marks, spans.content(), "[[", "]]", sentence);
        if (marks.isEmpty()) {
            mark(marks, List.of(cited), "[[", "]]", sentence);
        }
        marks.sort(Comparator.comparingInt(Mark::offset).thenComparing(Mark::opens));
        StringBuilder marked = new StringBuilder();
        int from = sentence.start();
        for (Mark mark : marks) {
            marked.append(text.slice(from, mark.offset())).append(mark.text());
            from = mark.offset();
        }
        return marked.append(text.slice(from, sentence.end())).toString().strip().replaceAll("\\s+", " ");
    }

    private static void mark(List<Mark> marks, List<Span> spans, String opening, String closing, Span sentence) {
        for (Span span : spans) {
            if (sentence.contains(span) && span.length() > 0) {
                marks.add(new Mark(span.start(), true, opening));
                marks.add(new Mark(span.end(), false, closing));
            }
        }
    }

    /** The cited words, out to the ends of the sentences at both sides; never over an empty line. */
    private Span sentence(Text text, Span cited) {
        String whole = text.toString();
        int first = text.unit(cited.start());
        int last = text.unit(cited.end());
        // The end of a line within a paragraph ends no sentence.
        sentences.setText(whole.replaceAll("(?<!\n)\n(?!\n)", " "));
        int from = sentences.isBoundary(first) ? first : Math.max(0, sentences.preceding(first));
        int to = sentences.isBoundary(last) ? last : Math.max(last, sentences.following(last - 1));
        int paragraph = whole.lastIndexOf("\n\n", first);
        int nextParagraph = whole.indexOf("\n\n", last);
        from = Math.max(from, paragraph < 0 ? 0 : paragraph);
        to = nextParagraph < 0 ? to : Math.min(to, nextParagraph);
        return new Span(text.offset(from), text.offset(to));
    }
}

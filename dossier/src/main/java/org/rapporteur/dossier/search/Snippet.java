package org.rapporteur.dossier.search;

import java.util.List;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/** The words of a passage that a user is shown: a little before the first match, more after it, no word cut. */
public final class Snippet {

    private static final int BEFORE = 60;
    private static final int LONGEST = 240;

    private Snippet() {}

    /** Where the snippet of a passage stands: the whole passage if it is short. */
    public static Span of(Text text, Span passage, Query query) {
        if (passage.length() <= LONGEST) {
            return passage;
        }
        List<Word> words = Word.of(text, passage);
        Span match = query.firstMatch(words).map(Word::span).orElse(new Span(passage.start(), passage.start()));
        int start = passage.start();
        int end = match.end();
        for (Word word : words) {
            if (word.span().start() <= match.start() - BEFORE) {
                start = word.span().start();
            }
            if (word.span().end() > end && word.span().end() <= start + LONGEST) {
                end = word.span().end();
            }
        }
        if (end == start) {
            return new Span(start, Math.min(passage.end(), start + LONGEST));
        }
        // Marks that follow the last word belong to it: a full stop, a closing quotation mark.
        while (end < passage.end() && !text.slice(end, end + 1).isBlank() && end < start + LONGEST) {
            end++;
        }
        return new Span(start, end);
    }
}

package org.rapporteur.reading.actors;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.QuotationFinder;
import org.rapporteur.record.Span;

/** Where words stand in a passage: in its heading, its opening, in quotation marks, in which paragraph, how many sentences apart. Immutable. */
final class Layout {

    private static final int FAR = 1_000_000;

    private final Passage passage;
    private final List<Span> quotations;
    /** The place of each sentence in the text, by its index. */
    private final Map<Integer, Integer> order = new HashMap<>();

    Layout(Passage passage) {
        this.passage = passage;
        this.quotations = QuotationFinder.spans(passage);
        passage.sentences().forEach(sentence -> order.put(sentence.index(), order.size()));
    }

    /** How many sentences lie between two, by their index; those of a heading come first. Negative if the first is the later one. */
    int distance(int earlier, int later) {
        return order.get(later) - order.getOrDefault(earlier, -FAR);
    }

    /** Whether these words stand in quotation marks. */
    boolean isQuoted(Span words) {
        return quotations.stream().anyMatch(quotation -> quotation.overlaps(words));
    }

    /** Whether the words stand in the paragraph of this sentence. */
    boolean isInParagraph(Sentence sentence, Span words) {
        return passage.paragraphAt(words.start()) == passage.paragraphAt(sentence.span().start());
    }

    /** Whether the sentence stands above the report's first one. */
    boolean isHeading(Sentence sentence) {
        return first().filter(first -> sentence.span().start() < first.span().start()).isPresent();
    }

    /** Indexes of the sentences in which the report says what it is about: those of the heading and the first paragraph. */
    Set<Integer> opening() {
        Set<Integer> opening = new LinkedHashSet<>();
        first().ifPresent(first -> passage.sentences().stream()
                .filter(sentence -> sentence.span().start() < first.span().start() || isInParagraph(first, sentence.span()))
                .forEach(sentence -> opening.add(sentence.index())));
        return opening;
    }

    /** The report's first sentence behind its heading; empty where it stands in another passage. */
    private Optional<Sentence> first() {
        return passage.sentences().stream().filter(sentence -> sentence.index() == 0).findFirst();
    }
}

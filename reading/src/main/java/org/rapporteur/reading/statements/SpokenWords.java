package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.record.Act;
import org.rapporteur.record.Span;

/**
 * An attribution with all that belongs to it across sentences: the content grows when a quotation goes on. Mutable while
 * a passage is read, used by one thread.
 */
final class SpokenWords {

    private final Attribution attribution;
    private Optional<Act> told = Optional.empty();
    private final TreeSet<Span> content = new TreeSet<>();
    private final List<Quotation> quotations = new ArrayList<>();

    SpokenWords(Attribution attribution) {
        this.attribution = attribution;
        content.addAll(attribution.sentence().spans(attribution.content()));
    }

    Attribution attribution() {
        return attribution;
    }

    /** The clause tells that the speaker does this: it says more than "said". */
    void tell(Act act) {
        told = Optional.of(act);
    }

    Optional<Act> told() {
        return told;
    }

    List<Quotation> quotations() {
        return List.copyOf(quotations);
    }

    boolean covers(Span span) {
        return content.stream().anyMatch(part -> part.overlaps(span));
    }

    boolean hasContent() {
        return !content.isEmpty();
    }

    /** Takes a quotation into the content, whole. */
    void take(Quotation quotation) {
        quotations.add(quotation);
        content.add(quotation.outer());
    }

    /** The content's parts in text order, those that touch or overlap made one. */
    List<Span> content() {
        List<Span> merged = new ArrayList<>();
        for (Span part : content) {
            int last = merged.size() - 1;
            if (last >= 0 && part.start() <= merged.get(last).end() + 1 && !isParted(merged.get(last), part)) {
                merged.set(last, merged.get(last).union(part));
            } else {
                merged.add(part);
            }
        }
        return merged;
    }

    /** The cue or the source stands between the two. */
    private boolean isParted(Span one, Span other) {
        Span gap = one.end() <= other.start() ? new Span(one.end(), other.start()) : new Span(0, 0);
        return gap.length() > 1;
    }
}

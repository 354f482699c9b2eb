package org.rapporteur.yardsticks.impartiality;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

/**
 * A report, and the same report with two parties exchanged. Offsets of both are brought to one scale, on which every
 * exchanged name has the same length. Immutable.
 *
 * @param parties who was exchanged
 * @param edits in text order
 */
record Exchange(Parties parties, Report report, Report exchanged, List<Edit> edits) {

    /** How long a name is on the common scale. */
    private static final int NAME = 1;

    Exchange {
        edits = List.copyOf(edits);
    }

    /** A span of the report, on the common scale. */
    Span ofReport(Span span) {
        return scaled(span, edits.stream().map(Edit::before).toList());
    }

    /** A span of the exchanged report, on the common scale. */
    Span ofExchanged(Span span) {
        return scaled(span, edits.stream().map(Edit::after).toList());
    }

    /** Spans that touch are one. */
    List<Span> ofReport(List<Span> spans) {
        return spans.stream().map(this::ofReport).toList();
    }

    /** As {@link #ofReport(List)}. */
    List<Span> ofExchanged(List<Span> spans) {
        return spans.stream().map(this::ofExchanged).toList();
    }

    /** The reports' words at these spans of the report, for people. */
    List<String> words(List<Span> spans) {
        List<String> words = new ArrayList<>();
        spans.forEach(span -> words.add(report.text().slice(span)));
        return words;
    }

    private static Span scaled(Span span, List<Span> names) {
        int start = scaled(span.start(), names, false);
        return new Span(start, Math.max(start, scaled(span.end(), names, true)));
    }

    /** A place inside of a name counts as its start, or as its end. */
    private static int scaled(int offset, List<Span> names, boolean end) {
        int shift = 0;
        for (Span name : names) {
            if (offset <= name.start()) {
                break;
            }
            if (offset < name.end()) {
                return name.start() + shift + (end ? NAME : 0);
            }
            shift += NAME - name.length();
        }
        return offset + shift;
    }
}

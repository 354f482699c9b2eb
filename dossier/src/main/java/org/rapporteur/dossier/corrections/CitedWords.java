package org.rapporteur.dossier.corrections;

import java.util.Objects;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Span;

/**
 * Words of a report as an analyst saw them cited. Unlike a citation it can be had without the report, which is what lets
 * a correction outlive the record it was made for.
 *
 * @param report id of the report, made from its text
 * @param start first code point of the report's text
 * @param end first code point after
 * @param exact the words
 */
public record CitedWords(String report, int start, int end, String exact) {

    public CitedWords {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(exact, "exact");
    }

    static CitedWords of(Citation citation) {
        return new CitedWords(citation.report(), citation.span().start(), citation.span().end(), citation.exact());
    }

    /** Whether the citation is of the same words, or shares some with them. */
    boolean overlaps(Citation citation) {
        return report.equals(citation.report()) && start < citation.span().end() && citation.span().start() < end;
    }

    /** Whether the citation is of just these words. */
    boolean is(Citation citation) {
        return report.equals(citation.report()) && citation.span().equals(new Span(start, end));
    }
}

package org.rapporteur.dossier;

import java.util.Objects;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Span;

/**
 * A passage that answers a search.
 *
 * @param report id of the report it stands in
 * @param headline that report's, {@code ""} if it has none
 * @param date when the report was published, or else the date of its dateline
 * @param snippet the words around the first match, character for character as the report has them
 * @param span where the snippet stands, in code points of the report's text
 * @param passage where the whole passage stands that was found
 */
public record Hit(String report, String headline, EdtfDate date, String snippet, Span span, Span passage) {

    public Hit {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(snippet, "snippet");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(passage, "passage");
    }
}

package org.rapporteur.analysis.figures;

import java.util.Objects;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Figure;

/**
 * A figure that a later one takes the place of. The earlier one stays in the record, with the words that told it.
 *
 * @param event id of the event that the earlier one is of
 * @param earlier the figure that no longer holds
 * @param revisingEvent id of the event that the later one is of: the same, or the telling of the correction
 * @param now the figure that holds
 * @param date when the later one was told
 */
public record Revision(String event, Figure earlier, String revisingEvent, Figure now, EdtfDate date) {

    public Revision {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(revisingEvent, "revisingEvent");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(date, "date");
    }
}

package org.rapporteur.record;

import java.util.List;
import java.util.Objects;

/**
 * Something that happened, is planned or is proposed.
 *
 * @param title the report's shortest words for it ("drone strike in Sumy")
 * @param end {@link EdtfDate#UNKNOWN} if it was over within {@code start} or its end is not stated
 * @param outcome what came of it, in the report's words
 * @param accounts rival and plain accounts of it, in the order of the reports
 */
public record Event(
        String id,
        EventKind kind,
        Plover plover,
        String title,
        EdtfDate start,
        EdtfDate end,
        Place place,
        List<Participant> participants,
        EventStatus status,
        String outcome,
        List<Figure> figures,
        List<Account> accounts,
        List<Citation> citations) {

    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(plover, "plover");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(outcome, "outcome");
        participants = List.copyOf(participants);
        figures = List.copyOf(figures);
        accounts = List.copyOf(accounts);
        citations = Evidence.of(citations, "event");
    }
}

package org.rapporteur.record;

import java.util.List;
import java.util.Objects;

/**
 * What was agreed or promised, and what became of it.
 *
 * @param kind an {@link EventKind} code for what is to be done ({@code prisoner-exchange}), or {@code pledge}
 * @param parties ids of the actors bound by it
 * @param terms what is to be done, in the report's words
 * @param agreed when it was agreed
 * @param due when it is to be done, {@link EdtfDate#UNKNOWN} if open
 */
public record Commitment(
        String id,
        String kind,
        List<String> parties,
        String terms,
        List<Figure> figures,
        CommitmentStatus status,
        EdtfDate agreed,
        EdtfDate due,
        List<Citation> citations) {

    public Commitment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(due, "due");
        parties = List.copyOf(parties);
        figures = List.copyOf(figures);
        citations = Evidence.of(citations, "commitment");
    }
}

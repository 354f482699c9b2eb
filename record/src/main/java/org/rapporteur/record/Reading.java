package org.rapporteur.record;

import java.util.List;
import java.util.Objects;

/**
 * All that was found in one report, before it is put together with others.
 *
 * <p>Actor ids are made from what the actor is ({@code country:GHA}, {@code person:ada-lindqvist}), so that the same
 * actor in two reports mostly has one id already; the dossier merges the rest.
 */
public record Reading(
        Report report,
        List<Actor> actors,
        List<Statement> statements,
        List<Event> events,
        List<Commitment> commitments) {

    public Reading {
        Objects.requireNonNull(report, "report");
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        commitments = List.copyOf(commitments);
    }
}

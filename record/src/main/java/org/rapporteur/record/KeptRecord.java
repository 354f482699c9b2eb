package org.rapporteur.record;

import java.util.List;
import java.util.Objects;

/**
 * The record of a whole dossier, put together from its readings: actors, events and statements that several reports
 * have are here once, with the citations of all.
 *
 * @param title what the dossier is called
 * @param created when it was begun
 */
public record KeptRecord(
        String title,
        EdtfDate created,
        List<Report> reports,
        List<Actor> actors,
        List<Statement> statements,
        List<Event> events,
        List<Commitment> commitments) {

    public KeptRecord {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(created, "created");
        reports = List.copyOf(reports);
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        commitments = List.copyOf(commitments);
    }
}

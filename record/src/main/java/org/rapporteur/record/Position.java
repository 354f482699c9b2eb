package org.rapporteur.record;

import java.util.List;
import java.util.Objects;

/**
 * Where an actor stands on an issue.
 *
 * @param holder id of the party itself, not of its spokesman
 * @param issue id from the codebook
 * @param proposition what it demands, supports, refuses, as reported
 * @param since first date on which the reports have it
 * @param asOf last date on which the reports have it
 * @param previous id of the position before it, {@code ""} if it is the first
 * @param statements ids of the statements it rests on
 * @param attribution the firmest word that it rests on
 */
public record Position(
        String id,
        String holder,
        String issue,
        Stance stance,
        String proposition,
        List<Condition> conditions,
        EdtfDate since,
        EdtfDate asOf,
        Change change,
        String previous,
        List<String> statements,
        List<Place> places,
        Attribution attribution,
        List<Citation> citations) {

    public Position {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(proposition, "proposition");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(attribution, "attribution");
        conditions = List.copyOf(conditions);
        statements = List.copyOf(statements);
        places = List.copyOf(places);
        citations = Evidence.of(citations, "position");
    }
}

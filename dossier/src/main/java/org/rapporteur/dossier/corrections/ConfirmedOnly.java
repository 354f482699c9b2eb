package org.rapporteur.dossier.corrections;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rapporteur.dossier.merging.Rewriting;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Event;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Statement;

/** Of a record what analysts have confirmed, and what that refers to: its actors, and the reports it cites. */
public final class ConfirmedOnly {

    private ConfirmedOnly() {}

    /**
     * The confirmed part of {@code record}.
     *
     * @param marks what is said of its lines
     * @param alsoStatements ids of statements that are kept although nobody has confirmed them: confirmed positions
     *     rest on them
     */
    public static KeptRecord of(KeptRecord record, Marks marks, Set<String> alsoStatements) {
        List<Statement> statements = record.statements().stream()
                .filter(it -> marks.confirms(it.id()) || alsoStatements.contains(it.id()))
                .toList();
        List<Event> events = record.events().stream().filter(it -> marks.confirms(it.id())).toList();
        List<Commitment> commitments = record.commitments().stream().filter(it -> marks.confirms(it.id())).toList();
        Set<String> actors = named(statements, events, commitments);
        record.actors().stream().map(Actor::id).filter(marks::confirms).forEach(actors::add);
        while (actors.addAll(record.actors().stream()
                .filter(it -> actors.contains(it.id()) && !it.speaksFor().isEmpty())
                .map(Actor::speaksFor)
                .toList())) {
            // Whom one speaks for may speak for another.
        }
        Set<String> reports = new HashSet<>();
        statements.forEach(it -> it.citations().stream().map(Citation::report).forEach(reports::add));
        events.forEach(it -> it.citations().stream().map(Citation::report).forEach(reports::add));
        commitments.forEach(it -> it.citations().stream().map(Citation::report).forEach(reports::add));
        return new KeptRecord(
                record.title(),
                record.created(),
                record.reports().stream().filter(it -> reports.contains(it.id())).toList(),
                record.actors().stream().filter(it -> actors.contains(it.id())).toList(),
                statements,
                events,
                commitments);
    }

    /** Every actor that a record refers to, by asking for each to be named anew. */
    private static Set<String> named(List<Statement> statements, List<Event> events, List<Commitment> commitments) {
        Set<String> named = new HashSet<>();
        UnaryOperator<String> noting = id -> {
            named.add(id);
            return id;
        };
        Rewriting all = Rewriting.ofActors(noting);
        statements.forEach(all::statement);
        events.forEach(all::event);
        commitments.forEach(all::commitment);
        return named;
    }
}

package org.rapporteur.dossier.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.UnaryOperator;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;

/** Puts the readings of a dossier together. Immutable, safe between threads. */
public final class Merging {

    private static final Set<ActorKind> VOICES = Set.of(ActorKind.PERSON, ActorKind.GOVERNMENT_BODY);

    private final NameCustoms customs = NameCustoms.standard();

    /** The record of {@code readings}, which are in the order of their reports. */
    public KeptRecord merge(String title, EdtfDate created, List<Reading> readings) {
        Identities identities = Identities.of(readings, customs);
        UnaryOperator<String> principal = principals(identities.actors());
        Map<String, String> voices = voices(identities.actors());
        List<Reading> told = readings.parallelStream().map(reading -> Rewriting.of(reading, identities)).toList();
        // Events need nothing of statements and agreements: each on a core of its own.
        ForkJoinTask<List<Event>> events = ForkJoinPool.commonPool().submit(() -> Events.of(told, principal));
        List<Statement> statements = Reprints.statements(told).stream().map(statement -> voiced(statement, voices)).toList();
        List<Commitment> agreements = Agreements.of(told, principal);
        return new KeptRecord(
                title,
                created,
                readings.stream().map(Reading::report).toList(),
                identities.actors(),
                statements,
                events.join(),
                agreements);
    }

    /** Persons and bodies of whom some report tells for whom they speak. */
    private static Map<String, String> voices(List<Actor> actors) {
        Map<String, String> voices = new HashMap<>();
        actors.stream()
                .filter(actor -> VOICES.contains(actor.kind()) && !actor.speaksFor().isEmpty())
                .forEach(actor -> voices.put(actor.id(), actor.speaksFor()));
        return voices;
    }

    /** A report that leaves open for whom "the foreign minister" speaks is read beside those that tell. */
    private static Statement voiced(Statement statement, Map<String, String> voices) {
        boolean open = statement.speaksFor().equals(statement.speaker()) && voices.containsKey(statement.speaker());
        return open ? statement.by(statement.id(), statement.speaker(), voices.get(statement.speaker())) : statement;
    }

    private static UnaryOperator<String> principals(List<Actor> actors) {
        Map<String, String> principals = new HashMap<>();
        actors.forEach(actor -> principals.put(actor.id(), actor.principal()));
        return id -> principals.getOrDefault(id, id);
    }
}

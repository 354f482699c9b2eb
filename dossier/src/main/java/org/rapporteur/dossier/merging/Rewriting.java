package org.rapporteur.dossier.merging;

import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.record.Account;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Condition;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;

/** Records with other ids in the place of those that they have. Immutable. */
public final class Rewriting {

    private final UnaryOperator<String> own;
    private final UnaryOperator<String> actor;

    private Rewriting(UnaryOperator<String> own, UnaryOperator<String> actor) {
        this.own = own;
        this.actor = actor;
    }

    /**
     * Names actors anew wherever a record refers to one; records keep their own ids.
     *
     * @param actor from an actor's id to the one it has now, {@code ""} for one that is no more
     */
    public static Rewriting ofActors(UnaryOperator<String> actor) {
        return new Rewriting(UnaryOperator.identity(), actor);
    }

    /** A reading with each actor named by its id across reports, and with ids of its own for all that it found. */
    static Reading of(Reading reading, Identities identities) {
        String report = reading.report().id();
        Rewriting rewriting = new Rewriting(id -> OwnIds.of(id, report), id -> identities.in(report, id));
        return new Reading(
                reading.report(),
                reading.actors(),
                reading.statements().stream().map(rewriting::statement).toList(),
                reading.events().stream().map(rewriting::event).toList(),
                reading.commitments().stream().map(rewriting::commitment).toList());
    }

    /** The statement with its ids rewritten. */
    public Statement statement(Statement it) {
        String speaker = actor.apply(it.speaker());
        // A family name that a report left open is a person's name in another.
        boolean person = speaker.startsWith("person:") && !it.speaker().startsWith("person:");
        return new Statement(
                own.apply(it.id()),
                speaker,
                it.speakerText(),
                actor.apply(it.speaksFor()),
                it.named() || person,
                actor.apply(it.relayedBy()),
                it.act(),
                it.plover(),
                actor.apply(it.addressee()),
                it.issues(),
                it.content(),
                it.quotes(),
                it.date(),
                it.negated(),
                it.spans(),
                it.conditions().stream().map(this::condition).toList(),
                it.places(),
                figures(it.figures()),
                it.citations());
    }

    private Condition condition(Condition it) {
        return new Condition(
                it.relation(),
                it.requirement(),
                actor.apply(it.requiredOf()),
                it.specified(),
                it.dependent(),
                actor.apply(it.dependentOf()),
                it.parts().stream()
                        .map(part -> new Condition.Part(part.requirement(), actor.apply(part.requiredOf()), part.citations()))
                        .toList(),
                it.any(),
                it.citations());
    }

    /** The event with its ids rewritten. */
    public Event event(Event it) {
        return new Event(
                own.apply(it.id()),
                it.kind(),
                it.plover(),
                it.title(),
                it.start(),
                it.end(),
                it.place(),
                it.participants().stream()
                        .map(part -> new Participant(actor.apply(part.actor()), part.role()))
                        .distinct()
                        .toList(),
                it.status(),
                it.outcome(),
                figures(it.figures()),
                it.accounts().stream()
                        .map(account -> new Account(
                                actor.apply(account.actor()), account.act(), account.content(), account.citation()))
                        .toList(),
                it.citations());
    }

    /** The commitment with its ids rewritten. */
    public Commitment commitment(Commitment it) {
        return new Commitment(
                own.apply(it.id()),
                it.kind(),
                it.parties().stream().map(actor).distinct().toList(),
                it.terms(),
                figures(it.figures()),
                it.status(),
                it.agreed(),
                it.due(),
                it.citations());
    }

    private List<Figure> figures(List<Figure> figures) {
        return figures.stream()
                .map(it -> new Figure(
                        it.what(),
                        it.value(),
                        it.low(),
                        it.high(),
                        it.unit(),
                        it.of(),
                        it.per(),
                        actor.apply(it.source()),
                        it.citations()))
                .toList();
    }
}

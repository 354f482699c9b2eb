package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.CommitmentStatus;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Place;
import org.rapporteur.record.Plover;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * Readings made by hand: "given this text, and that it says this, expect that". Countries, persons and conflicts here
 * are invented.
 */
public final class Samples {

    private final Report report;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();

    private Samples(Report report) {
        this.report = report;
    }

    public static Samples reading(Report report) {
        return new Samples(report);
    }

    public static Report report(String origin, String date, String text) {
        return Report.of(origin, text)
                .withPublished(EdtfDate.of(date))
                .withHeading("", text.lines().findFirst().orElse(""), "");
    }

    public static Actor state(String id, String name) {
        return new Actor(id, name, ActorKind.STATE, List.of(), "", List.of(), "", "");
    }

    public static Actor person(String name, String country, String office) {
        String id = "person:" + name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return new Actor(id, name, ActorKind.PERSON, List.of(), "", List.of(), country, office);
    }

    public static Actor organisation(String id, String name, String... aliases) {
        return new Actor(id, name, ActorKind.ORGANISATION, List.of(aliases), "", List.of(), "", "");
    }

    public static Actor unnamed(String id, String name) {
        return new Actor(id, name, ActorKind.UNNAMED, List.of(), "", List.of(), "", "");
    }

    public Samples actors(Actor... more) {
        actors.addAll(List.of(more));
        return this;
    }

    /** Somebody says {@code words}, which the report has. */
    public Samples says(String speaker, String words) {
        return states(statement("s" + statements.size(), speaker, cite(words)));
    }

    /** The statement that {@code speaker} says the cited words. */
    public static Statement statement(String id, String speaker, Citation said) {
        return new Statement(
                id, speaker, "", speaker, true, "", Act.ASSERT, Plover.NONE, "", List.of(), said.exact(), List.of(),
                EdtfDate.UNKNOWN, false, new Statement.Spans(List.of(), List.of(), List.of(said.span())), List.of(), List.of(), List.of(),
                List.of(said));
    }

    public Samples states(Statement statement) {
        statements.add(statement);
        return this;
    }

    public Samples happens(EventKind kind, EventStatus status, String date, String place, String words, String... who) {
        return happens(kind, status, date, place, words, List.of(), who);
    }

    public Samples happens(
            EventKind kind, EventStatus status, String date, String place, String words, List<Figure> figures, String... who) {
        events.add(new Event(
                "e" + events.size(), kind, Plover.NONE, words, EdtfDate.of(date), EdtfDate.UNKNOWN,
                place.isEmpty() ? Place.NONE : Place.named(place),
                List.of(who).stream().map(actor -> new Participant(actor, "party")).toList(),
                status, "", figures, List.of(), List.of(cite(words))));
        return this;
    }

    public Samples event(Event event) {
        events.add(event);
        return this;
    }

    public Samples agrees(String kind, String words, CommitmentStatus status, List<Figure> figures, String... parties) {
        commitments.add(new Commitment(
                "c" + commitments.size(), kind, List.of(parties), words, figures, status, EdtfDate.UNKNOWN,
                EdtfDate.UNKNOWN, List.of(cite(words))));
        return this;
    }

    public Samples pledges(Commitment commitment) {
        commitments.add(commitment);
        return this;
    }

    public Figure figure(String what, double value, String source, String words) {
        return new Figure(what, value, Double.NaN, Double.NaN, "person", "", "", source, List.of(cite(words)));
    }

    public Citation cite(String words) {
        int unit = report.text().toString().indexOf(words);
        if (unit < 0) {
            throw new IllegalArgumentException("the report does not say: " + words);
        }
        int start = report.text().offset(unit);
        return report.cite(new Span(start, start + words.codePointCount(0, words.length())));
    }

    public Reading done() {
        return new Reading(report, actors, statements, events, commitments);
    }

    /** A report of some length about a quarrel over a river, different for each number. */
    public static Reading river(int number) {
        String[] towns = {"Arlen", "Bessa", "Corvo", "Dunmor", "Elvas", "Farron", "Gellin", "Hostra"};
        StringBuilder text = new StringBuilder("Upper Valley and Lower Valley dispute water, day " + number + "\n");
        for (int line = 0; line < 8; line++) {
            text.append("In %s the council of %s counted %d boats on %d wells near field %d, said clerk %d.\n".formatted(
                    towns[(number + line) % towns.length],
                    towns[(number * 3 + line * 5) % towns.length],
                    number * 7 + line, number * 11 + line, number * 13 + line, number * 17 + line));
        }
        String last = "Upper Valley will open the sluice number " + number + ".";
        text.append(last).append('\n');
        Report report = report("river-" + number + ".txt", java.time.LocalDate.of(2031, 1, 1).plusDays(number).toString(), text.toString());
        return reading(report)
                .actors(state("country:UPV", "Upper Valley"), state("country:LOV", "Lower Valley"))
                .says("country:UPV", last)
                .done();
    }
}

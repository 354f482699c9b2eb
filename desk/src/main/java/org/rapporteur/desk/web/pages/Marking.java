package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.analysis.telling.NamesInText;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Condition;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/** Finds what is to be marked in a report. */
final class Marking {

    private final Shown shown;
    private final Report report;
    private final List<MarkedText.Mark> marks = new ArrayList<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();

    private Marking(Shown shown, Report report) {
        this.shown = shown;
        this.report = report;
        shown.citing(report.id()).forEach(this::line);
        names();
    }

    /** The marks of all that stands on {@code report}. */
    static Marking of(Shown shown, Report report) {
        return new Marking(shown, report);
    }

    List<MarkedText.Mark> marks() {
        return List.copyOf(marks);
    }

    /** Those who speak, are spoken of or take part, in the order in which they come up. */
    List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    private void line(Record value) {
        String id = RecordKind.id(value);
        if (value instanceof Statement said) {
            statement(said);
        } else if (value instanceof Event event) {
            cited(event.citations(), MarkedText.Kind.EVENT, id);
            figures(event.figures(), id);
            event.participants().stream().map(Participant::actor).forEach(this::actor);
        } else if (value instanceof Commitment commitment) {
            cited(commitment.citations(), MarkedText.Kind.EVENT, id);
            figures(commitment.figures(), id);
            commitment.parties().forEach(this::actor);
        }
    }

    private void statement(Statement said) {
        // The parts are told of the first report alone; of another one the whole is known.
        boolean parts = said.citations().get(0).report().equals(report.id()) && !said.spans().content().isEmpty();
        if (parts) {
            said.spans().content().forEach(span -> add(span, MarkedText.Kind.STATEMENT, said.id()));
            said.spans().speaker().forEach(span -> add(span, MarkedText.Kind.ACTOR, said.speaker()));
        } else {
            cited(said.citations(), MarkedText.Kind.STATEMENT, said.id());
        }
        said.conditions().stream()
                .map(Condition::citations)
                .forEach(citations -> cited(citations, MarkedText.Kind.CONDITION, said.id()));
        figures(said.figures(), said.id());
        Stream.of(said.speaker(), said.relayedBy(), said.addressee(), said.speaksFor()).forEach(this::actor);
    }

    private void figures(List<Figure> figures, String id) {
        figures.forEach(figure -> cited(figure.citations(), MarkedText.Kind.FIGURE, id));
    }

    private void cited(Collection<Citation> citations, MarkedText.Kind kind, String id) {
        citations.stream()
                .filter(citation -> citation.report().equals(report.id()))
                .forEach(citation -> add(citation.span(), kind, id));
    }

    private void add(Span span, MarkedText.Kind kind, String card) {
        marks.add(new MarkedText.Mark(span, kind, card));
    }

    private void actor(String id) {
        shown.actor(id).ifPresent(actor -> actors.putIfAbsent(id, actor));
    }

    /** Wherever one of them is called by a name; a name that two of them have belongs to neither. */
    private void names() {
        Map<String, Set<String>> holders = new LinkedHashMap<>();
        actors.values().forEach(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .forEach(name -> holders.computeIfAbsent(name, none -> new LinkedHashSet<>()).add(actor.id())));
        String text = report.text().toString();
        NamesInText.of(holders.keySet()).in(text).forEach(found -> {
            Set<String> ids = holders.get(found.name());
            Span span = new Span(report.text().offset(found.start()), report.text().offset(found.end()));
            add(span, MarkedText.Kind.ACTOR, ids.size() == 1 ? ids.iterator().next() : "");
        });
    }
}

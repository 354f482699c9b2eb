package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.analysis.telling.FigureWords;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.analysis.telling.Verbs;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.dossier.corrections.Correction;
import org.rapporteur.dossier.corrections.Mark;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Coded;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Condition;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Position;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/** Puts what stands on a report on cards, in the order of its text. */
final class Cards {

    private final Shown shown;
    private final Report report;
    private final Names names;
    private final Map<String, List<Position>> positions = new HashMap<>();

    private Cards(Shown shown, Report report) {
        this.shown = shown;
        this.report = report;
        this.names = shown.names();
        for (Record value : shown.citing(report.id())) {
            if (value instanceof Position position) {
                position.statements().forEach(id -> positions.computeIfAbsent(id, none -> new ArrayList<>()).add(position));
            }
        }
    }

    /** A card for each statement, event and commitment that stands on {@code report}. */
    static List<Card> of(Shown shown, Report report) {
        Cards cards = new Cards(shown, report);
        List<Record> lines = shown.citing(report.id()).stream()
                .filter(value -> value instanceof Statement || value instanceof Event || value instanceof Commitment)
                .sorted(Comparator.comparing(value -> cards.here(value).span()))
                .toList();
        List<Card> all = new ArrayList<>();
        lines.forEach(line -> all.add(cards.card(line, all.size() + 1)));
        return all;
    }

    private Citation here(Record value) {
        return RecordKind.citations(value).stream()
                .filter(citation -> citation.report().equals(report.id()))
                .min(Comparator.comparing(Citation::span))
                .orElseThrow();
    }

    private Card card(Record value, int number) {
        String id = RecordKind.id(value);
        Mark mark = shown.marks().of(id);
        Map<String, Citation> others = RecordKind.citations(value).stream()
                .filter(citation -> !citation.report().equals(report.id()))
                .collect(Collectors.toMap(Citation::report, citation -> citation, (first, later) -> first, LinkedHashMap::new));
        return new Card(
                id,
                number,
                kind(value),
                label(value),
                who(value),
                said(value),
                facts(value),
                Words.of(id, here(value), shown),
                others.values().stream().map(citation -> Words.of(id, citation, shown)).toList(),
                mark.confirmed(),
                shown.picture().corrected().added(id).map(Correction::by).orElse(""),
                mark.notes().stream().map(note -> note.by() + ": " + note.text()).toList());
    }

    private static String kind(Record value) {
        return value instanceof Statement ? "statement" : value instanceof Event ? "event" : "commitment";
    }

    private static String label(Record value) {
        if (value instanceof Statement said) {
            return (said.negated() ? "not: " : "") + Verbs.of(said.act());
        } else if (value instanceof Event event) {
            return plain(event.kind()) + ", " + plain(event.status());
        }
        return "commitment, " + plain(((Commitment) value).status());
    }

    static String plain(Coded code) {
        return Phrases.plain(code);
    }

    private String who(Record value) {
        if (value instanceof Statement said) {
            return said.speaker().isEmpty() ? "Somebody" : names.withPrincipal(said.speaker());
        } else if (value instanceof Event event) {
            return list(event.participants().stream().map(Participant::actor).distinct().toList());
        }
        return list(((Commitment) value).parties());
    }

    private String list(List<String> actors) {
        return Names.list(actors.stream().map(names::of).toList());
    }

    private static String said(Record value) {
        if (value instanceof Statement said) {
            return Phrases.oneLine(said.content());
        }
        return Phrases.oneLine(value instanceof Event event ? event.title() : ((Commitment) value).terms());
    }

    private List<Card.Fact> facts(Record value) {
        Facts facts = new Facts();
        if (value instanceof Statement said) {
            ofStatement(said, facts);
        } else if (value instanceof Event event) {
            ofEvent(event, facts);
        } else if (value instanceof Commitment commitment) {
            facts.date("Agreed", commitment.agreed()).date("Due", commitment.due());
            figures(commitment.figures(), facts);
        }
        return facts.all();
    }

    private void ofStatement(Statement said, Facts facts) {
        actor("To", said.addressee(), facts);
        actor("Told by", said.relayedBy(), facts);
        facts.date("Said", said.date());
        facts.add("On", said.issues().stream().map(shown.issues()::label).collect(Collectors.joining(", ")));
        for (Condition condition : said.conditions()) {
            String named = condition.specified() ? "" : " (not named)";
            facts.add(Phrases.capitalised(Verbs.of(condition.relation())), Phrases.oneLine(condition.requirement()) + named);
        }
        figures(said.figures(), facts);
        for (Position position : positions.getOrDefault(said.id(), List.of())) {
            String issue = Phrases.inSentence(shown.issues().label(position.issue()));
            String held = "%s on %s: %s".formatted(names.of(position.holder()), issue, Verbs.of(position.stance()));
            facts.add("Position", held, PositionsPage.address(position.holder(), position.issue()));
        }
    }

    private void ofEvent(Event event, Facts facts) {
        facts.date("When", event.start()).date("Until", event.end());
        facts.add("Where", event.place().name()).add("Outcome", Phrases.oneLine(event.outcome()));
        figures(event.figures(), facts);
        event.accounts().stream()
                .filter(account -> account.citation().report().equals(report.id()))
                .forEach(account -> facts.add(
                        "Account",
                        "%s %s: %s".formatted(names.of(account.actor()), Verbs.of(account.act()), Phrases.oneLine(account.content()))));
    }

    private void actor(String name, String id, Facts facts) {
        facts.add(name, id.isEmpty() ? "" : names.of(id), "/actors/" + Words.encoded(id));
    }

    private void figures(List<Figure> figures, Facts facts) {
        for (Figure figure : figures) {
            String source = figure.source().isEmpty() ? "" : ", says " + names.of(figure.source());
            facts.add(Phrases.capitalised(figure.what()), FigureWords.of(figure) + source);
        }
    }
}

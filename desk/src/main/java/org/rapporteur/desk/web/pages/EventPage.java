package org.rapporteur.desk.web.pages;

import java.util.List;
import java.util.Objects;
import org.rapporteur.analysis.figures.Revision;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.FigureWords;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.analysis.telling.Verbs;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.record.Account;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;

/**
 * One event: the accounts of it side by side, none of them picked, and its figures by who gives them.
 *
 * @param figures by what they count
 * @param words all that it stands on
 */
public record EventPage(
        String id, String title, List<Card.Fact> facts, List<Told> accounts, List<Counted> figures, List<Words> words, boolean confirmed) {

    public EventPage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        facts = List.copyOf(facts);
        accounts = List.copyOf(accounts);
        figures = List.copyOf(figures);
        words = List.copyOf(words);
    }

    /** What somebody says of it. */
    public record Told(String who, String act, String content, Words words) {}

    static EventPage of(Shown shown, String id) {
        Event event = shown.find(id)
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .orElseThrow(() -> Refusal.missing("no event of this dossier has the id '%s'".formatted(id)));
        Names names = shown.names();
        List<Revision> revisions = shown.revisions();
        Facts facts = new Facts().add("Kind", Cards.plain(event.kind())).add("Status", Cards.plain(event.status()));
        facts.date("When", event.start()).date("Until", event.end());
        facts.add("Where", event.place().name());
        event.participants().forEach(part -> facts.add(
                Phrases.capitalised(part.role().isBlank() ? "with" : part.role()), names.of(part.actor()), ActorsPage.address(part.actor())));
        facts.add("Outcome", Phrases.oneLine(event.outcome()));
        return new EventPage(
                event.id(),
                Phrases.capitalised(Phrases.oneLine(event.title().isBlank() ? Cards.plain(event.kind()) : event.title())),
                facts.all(),
                event.accounts().stream().map(account -> told(account, names, shown)).toList(),
                Counted.of(event.figures().stream().map(figure -> given(figure, revisions, names, shown)).toList()),
                Words.of(event.citations(), shown),
                shown.marks().confirms(event.id()));
    }

    private static Told told(Account account, Names names, Shown shown) {
        return new Told(
                names.withPrincipal(account.actor()),
                Verbs.of(account.act()),
                Phrases.oneLine(account.content()),
                Words.of(account.citation(), shown));
    }

    private static Counted.Given given(Figure figure, List<Revision> revisions, Names names, Shown shown) {
        String now = revisions.stream()
                .filter(it -> it.earlier().equals(figure))
                .findFirst()
                .map(it -> FigureWords.of(it.now()) + (it.date().isKnown() ? " (" + DateWords.of(it.date()) + ")" : ""))
                .orElse("");
        String source = figure.source().isEmpty() ? "the report" : names.of(figure.source());
        return new Counted.Given(figure, source, now, Words.of(figure.citations().get(0), shown));
    }
}

package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.analysis.telling.Verbs;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Position;
import org.rapporteur.record.Statement;

/**
 * One actor: what it goes by, where it stands, whom it speaks to and about.
 *
 * @param voices who speaks for it
 * @param ties whom it addresses, and who addresses it, by what is done with the words
 */
public record ActorPage(
        String name, String statements, List<Card.Fact> facts, List<Card.Value> voices, List<Stand> positions, List<Tie> ties) {

    private static final int MOST = 40;

    public ActorPage {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(statements, "statements");
        facts = List.copyOf(facts);
        voices = List.copyOf(voices);
        positions = List.copyOf(positions);
        ties = List.copyOf(ties);
    }

    /** Where it stands on something. */
    public record Stand(String address, String issue, String stance, String words, String date) {}

    /** How often one did something with words to another, and where it is told. */
    public record Tie(String from, String act, String to, int times, Words words) {}

    static ActorPage of(Shown shown, String id) {
        Actor actor = shown.actor(id).orElseThrow(() -> Refusal.missing("no actor of this dossier has the id '%s'".formatted(id)));
        Names names = shown.names();
        Facts facts = new Facts().add("Kind", Cards.plain(actor.kind())).add("Office", actor.office());
        facts.add("Speaks for", actor.speaksFor().isEmpty() ? "" : names.of(actor.speaksFor()), ActorsPage.address(actor.speaksFor()));
        facts.add("Roles", String.join(", ", actor.roles().stream().map(Cards::plain).toList()));
        facts.add("Country", actor.country());
        facts.add("Also called", String.join(", ", actor.aliases()));
        return new ActorPage(
                actor.name(),
                "/statements?speaker=" + Words.encoded(actor.name()),
                facts.all(),
                shown.record().actors().stream()
                        .filter(other -> other.speaksFor().equals(id))
                        .map(other -> new Card.Value(other.name(), ActorsPage.address(other.id())))
                        .toList(),
                shown.findings().positions().stream().filter(it -> it.holder().equals(id)).map(it -> stand(it, shown)).toList(),
                ties(shown, names, id));
    }

    private static Stand stand(Position it, Shown shown) {
        return new Stand(
                PositionsPage.address(it.holder(), it.issue()),
                shown.issues().label(it.issue()),
                Verbs.of(it.stance()),
                Phrases.oneLine(it.proposition()),
                DateWords.inBrackets(it.asOf()));
    }

    private static List<Tie> ties(Shown shown, Names names, String id) {
        Map<List<String>, List<Statement>> told = new LinkedHashMap<>();
        for (Statement said : shown.record().statements()) {
            boolean between = !said.addressee().isEmpty() && !said.speaker().isEmpty()
                    && (names.principal(said.speaker()).equals(id) || names.principal(said.addressee()).equals(id)
                            || said.speaker().equals(id) || said.addressee().equals(id));
            if (between) {
                told.computeIfAbsent(List.of(said.speaker(), said.act().code(), said.addressee()), none -> new ArrayList<>()).add(said);
            }
        }
        return told.values().stream()
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .limit(MOST)
                .map(all -> {
                    Statement last = all.get(all.size() - 1);
                    return new Tie(
                            names.of(last.speaker()),
                            Verbs.of(last.act()),
                            names.of(last.addressee()),
                            all.size(),
                            Words.of(last.id(), last.citations().get(0), shown));
                })
                .toList();
    }
}

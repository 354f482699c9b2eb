package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.lists.Actors;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Role;
import org.rapporteur.record.Statement;

/** The actors as a directory, those who say most first. */
public record ActorsPage(Asked asked, List<Row> rows, Pager pager) {

    private static final Actors LIST = new Actors();

    public ActorsPage {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(pager, "pager");
        rows = List.copyOf(rows);
    }

    /** An actor. */
    public record Row(
            String address, String name, String kind, String office, String speaksFor, String speaksForAddress, String roles, String aliases, int statements) {}

    /** The parameters of its address. */
    static List<String> parameters() {
        List<String> all = new ArrayList<>(LIST.parameters());
        all.add(Pager.PARAMETER);
        return all;
    }

    /** The kinds, to choose from. */
    public static List<Choice> kinds() {
        return Choice.of(ActorKind.class, Cards::plain);
    }

    /** The roles, to choose from. */
    public static List<Choice> roles() {
        return Choice.of(Role.class, Cards::plain);
    }

    /** The address of the same list for programs. */
    public String download(String form) {
        return asked.at("/api/v1/actors").without(Pager.PARAMETER).with("format", form).address();
    }

    /** The address of the page of the actor with this id. */
    static String address(String actor) {
        return Way.ACTORS.address() + "/" + Words.encoded(actor);
    }

    static ActorsPage of(Shown shown, Params params, Asked asked) {
        Map<String, Integer> said = new HashMap<>();
        for (Statement statement : shown.record().statements()) {
            said.merge(statement.speaker(), 1, Integer::sum);
        }
        List<Actor> wanted = new ArrayList<>(LIST.wanted(shown, params));
        wanted.sort(Comparator.comparing((Actor actor) -> said.getOrDefault(actor.id(), 0)).reversed().thenComparing(Actor::name));
        Pager pager = Pager.of(params, asked, wanted.size());
        Names names = shown.names();
        return new ActorsPage(
                asked, pager.of(wanted).stream().map(actor -> row(actor, names, said.getOrDefault(actor.id(), 0))).toList(), pager);
    }

    private static Row row(Actor actor, Names names, int said) {
        return new Row(
                address(actor.id()),
                actor.name(),
                Cards.plain(actor.kind()),
                actor.office(),
                actor.speaksFor().isEmpty() ? "" : names.of(actor.speaksFor()),
                actor.speaksFor().isEmpty() ? "" : address(actor.speaksFor()),
                String.join(", ", actor.roles().stream().map(Cards::plain).toList()),
                String.join(", ", actor.aliases()),
                said);
    }
}

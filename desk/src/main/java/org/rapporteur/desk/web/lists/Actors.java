package org.rapporteur.desk.web.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Role;

/** The actors: by kind, role, country, for whom they speak, and words of their names and office. */
public final class Actors implements Lines<Actor> {

    @Override
    public String name() {
        return "actors";
    }

    @Override
    public List<String> parameters() {
        return List.of("kind", "role", "country", "speaks_for", "confirmed", "q");
    }

    @Override
    public List<String> columns() {
        return List.of("id", "name", "kind", "aliases", "speaks_for", "speaks_for_name", "roles", "country", "office", "confirmed");
    }

    @Override
    public List<Actor> wanted(Shown shown, Params params) {
        Choosing choosing = new Choosing(shown, params);
        Set<ActorKind> kinds = params.codes("kind", ActorKind.class);
        Optional<Role> role = params.code("role", Role.class);
        String country = params.text("country");
        Choosing.Who principal = choosing.who("speaks_for");
        return shown.record().actors().stream()
                .filter(it -> Choosing.isIn(kinds, it.kind()))
                .filter(it -> role.isEmpty() || it.roles().contains(role.get()))
                .filter(it -> country.isEmpty() || it.country().equalsIgnoreCase(country))
                .filter(it -> principal.isAmong(it.speaksFor()))
                .filter(it -> choosing.isConfirmed(it.id()))
                .filter(it -> choosing.inWords(it.name(), String.join("\n", it.aliases()), it.office()))
                .toList();
    }
}

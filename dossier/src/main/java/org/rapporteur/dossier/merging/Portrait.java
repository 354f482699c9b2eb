package org.rapporteur.dossier.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.rapporteur.dossier.merging.Bearer.Appearance;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Role;

/**
 * One actor as all reports together show it: the fullest name, the office of the latest report, of the rest what most
 * reports say.
 *
 * @param id of the bearer whose name is taken
 * @param appearances in the order of the reports
 */
record Portrait(String id, String name, List<Appearance> appearances) {

    Portrait {
        appearances = List.copyOf(appearances);
    }

    static Portrait of(List<Bearer> bearers, NameCustoms customs) {
        List<Appearance> appearances = bearers.stream()
                .flatMap(bearer -> bearer.appearances().stream())
                .sorted(Comparator.comparingInt(Appearance::order))
                .toList();
        ActorKind kind = most(appearances.stream().map(seen -> seen.actor().kind()).toList(), ActorKind.UNNAMED);
        List<String> names = appearances.stream().map(seen -> seen.actor().name()).toList();
        int fullest = names.stream().mapToInt(name -> fullness(name, kind, customs)).max().orElse(0);
        String name = most(names.stream().filter(each -> fullness(each, kind, customs) == fullest).toList(), "");
        String id = bearers.stream().filter(bearer -> bearer.names().contains(name)).findFirst().orElseThrow().id();
        return new Portrait(id, name, appearances);
    }

    private static int fullness(String name, ActorKind kind, NameCustoms customs) {
        if (kind == ActorKind.PERSON) {
            return PersonName.of(name, "", customs).fullness();
        }
        // A state is called by the name most reports use: a longer one is a matter of style.
        return Bodies.KINDS.contains(kind) ? Word.of(name).size() : 0;
    }

    /**
     * The actor.
     *
     * @param identities from a report and an id in it to the id across reports
     */
    Actor actor(BinaryOperator<String> identities) {
        Set<String> aliases = new LinkedHashSet<>();
        Set<Role> roles = new LinkedHashSet<>();
        List<ActorKind> kinds = new ArrayList<>();
        List<String> principals = new ArrayList<>();
        List<String> countries = new ArrayList<>();
        String office = "";
        for (Appearance appearance : appearances) {
            Actor actor = appearance.actor();
            aliases.add(actor.name());
            aliases.addAll(actor.aliases());
            roles.addAll(actor.roles());
            kinds.add(actor.kind());
            principals.add(identities.apply(appearance.report(), actor.speaksFor()));
            countries.add(actor.country());
            office = actor.office().isEmpty() ? office : actor.office();
        }
        aliases.remove(name);
        principals.removeIf(principal -> principal.isEmpty() || principal.equals(id));
        countries.removeIf(String::isEmpty);
        return new Actor(
                id,
                name,
                kind(kinds),
                List.copyOf(aliases),
                most(principals, ""),
                Arrays.stream(Role.values()).filter(roles::contains).filter(role -> role != Role.THIRD_PARTY || roles.size() == 1).toList(),
                most(countries, ""),
                office);
    }

    /** What one report says of an organisation, that it is armed, the others only leave out. */
    private static ActorKind kind(List<ActorKind> kinds) {
        ActorKind most = most(kinds, ActorKind.UNNAMED);
        return most == ActorKind.ORGANISATION && kinds.contains(ActorKind.ARMED_GROUP) ? ActorKind.ARMED_GROUP : most;
    }

    /** What occurs most often, the first of those that tie; {@code none} of nothing. */
    private static <T> T most(List<T> values, T none) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        T most = none;
        for (Map.Entry<T, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > counts.getOrDefault(most, 0)) {
                most = entry.getKey();
            }
        }
        return most;
    }
}

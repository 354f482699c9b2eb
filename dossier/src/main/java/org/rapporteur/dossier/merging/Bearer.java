package org.rapporteur.dossier.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;

/**
 * All appearances in the reports of actors with one id. What they know of country and office speaks for or against two
 * bearers of similar names being one.
 */
final class Bearer {

    /** An actor as one report has it; {@code order} is that report's place among all. */
    record Appearance(int order, String report, Actor actor) {}

    private final String id;
    private final List<Appearance> appearances = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<Set<String>> offices = new HashSet<>();

    Bearer(String id) {
        this.id = id;
    }

    void add(Appearance appearance) {
        Actor actor = appearance.actor;
        appearances.add(appearance);
        names.add(actor.name());
        aliases.addAll(actor.aliases());
        if (!actor.country().isEmpty()) {
            countries.add(actor.country());
        }
        Set<String> office = Word.of(actor.office()).stream().map(Word::folded).collect(Collectors.toSet());
        if (!office.isEmpty()) {
            offices.add(office);
        }
    }

    String id() {
        return id;
    }

    List<Appearance> appearances() {
        return appearances;
    }

    /** The names the reports use first for it, in their order. */
    Set<String> names() {
        return names;
    }

    Set<String> aliases() {
        return aliases;
    }

    Set<String> countries() {
        return countries;
    }

    /** Whether it is known from one report only, by words that would mean somebody else in another. */
    boolean isOwn() {
        return id.contains(appearances.get(0).report);
    }

    boolean is(Set<ActorKind> kinds) {
        return appearances.stream().allMatch(appearance -> kinds.contains(appearance.actor.kind()));
    }

    /** Whether both are known to belong to a country, and not to one and the same. */
    static boolean countriesClash(Collection<String> one, Collection<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    boolean sharesCountry(Bearer other) {
        return !Collections.disjoint(countries, other.countries);
    }

    /**
     * Whether one and the same office can be meant: "president" and "president of the council", not "foreign minister"
     * and "prime minister".
     */
    boolean sharesOffice(Bearer other) {
        return offices.stream()
                .anyMatch(one -> other.offices.stream().anyMatch(two -> one.containsAll(two) || two.containsAll(one)));
    }

    boolean clashesInOffice(Bearer other) {
        return !offices.isEmpty() && !other.offices.isEmpty() && !sharesOffice(other);
    }
}

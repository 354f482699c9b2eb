package org.rapporteur.dossier.merging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Reading;

/**
 * The family names of those whom the reports of a dossier name in full. A report that says no more than "Okafor agreed", of whom it was
 * not told that this is a person's name, names a person all the same if another one has a Maria Okafor. Immutable.
 */
final class FamilyNames {

    private final Set<String> known = new HashSet<>();
    private final NameCustoms customs;

    FamilyNames(List<Reading> readings, NameCustoms customs) {
        this.customs = customs;
        readings.stream()
                .flatMap(reading -> reading.actors().stream())
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .map(actor -> PersonName.of(actor.name(), actor.country(), customs))
                .filter(name -> !name.isFamilyOnly())
                .forEach(name -> known.add(name.plainFamily()));
    }

    /** The actor, as a person where its one word is such a name; which person that is, is for others to find out. */
    Actor recognised(Actor actor) {
        return isFamilyName(actor)
                ? new Actor(
                        "person:" + Word.fold(actor.name()),
                        actor.name(),
                        ActorKind.PERSON,
                        actor.aliases(),
                        actor.speaksFor(),
                        actor.roles(),
                        actor.country(),
                        actor.office())
                : actor;
    }

    private boolean isFamilyName(Actor actor) {
        String name = actor.name();
        return actor.kind() == ActorKind.UNNAMED
                && !name.isEmpty()
                && name.indexOf(' ') < 0
                && Character.isUpperCase(name.codePointAt(0))
                && known.contains(PersonName.of(name, "", customs).plainFamily());
    }
}

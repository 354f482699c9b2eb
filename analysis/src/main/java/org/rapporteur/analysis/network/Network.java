package org.rapporteur.analysis.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.NamesInText;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Statement;

/**
 * Who deals with whom in words, on behalf of whom.
 *
 * <p>A statement deals with the one that it is said to. Of acts that are done to somebody (to accuse, demand, refuse, support) where the report
 * names no addressee, it deals with the other actor that is named first in what is said, for that is mostly whom it is about; which of the
 * two it is, every {@link Dealing} says. Statements that deny the act itself, sources without a name and audiences ("reporters") make no
 * ties. Pure functions.
 */
public final class Network {

    private static final Set<ActorKind> DEALING = EnumSet.of(
            ActorKind.STATE, ActorKind.GOVERNMENT_BODY, ActorKind.ARMED_GROUP, ActorKind.ORGANISATION, ActorKind.PERSON, ActorKind.OFFICE);

    private final Names names;
    private final Map<String, String> byName = new HashMap<>();
    private final NamesInText index;

    private Network(KeptRecord record) {
        names = Names.of(record);
        Set<String> shared = new HashSet<>();
        for (Actor actor : record.actors()) {
            if (DEALING.contains(actor.kind())) {
                Stream.concat(Stream.of(actor.name()), actor.aliases().stream()).forEach(name -> {
                    String before = byName.putIfAbsent(name, actor.id());
                    if (before != null && !names.principal(before).equals(names.principal(actor.id()))) {
                        shared.add(name);
                    }
                });
            }
        }
        byName.keySet().removeAll(shared);
        index = NamesInText.of(byName.keySet());
    }

    /** All that ties somebody of {@code record} to another, in the order of its statements. */
    public static List<Dealing> dealings(KeptRecord record, Chronology chronology) {
        Network network = new Network(record);
        List<Dealing> all = new ArrayList<>();
        record.statements().forEach(said -> network.dealing(said, chronology).ifPresent(all::add));
        return all;
    }

    /** The ties that {@code dealings} make, those of most dealings first. */
    public static List<Tie> ties(Collection<Dealing> dealings) {
        Map<List<Object>, List<Dealing>> made = new LinkedHashMap<>();
        dealings.forEach(it -> made.computeIfAbsent(List.of(it.from(), it.to(), it.tone()), none -> new ArrayList<>()).add(it));
        return made.values().stream()
                .map(each -> new Tie(each.get(0).from(), each.get(0).to(), each.get(0).tone(), each))
                .sorted(Comparator.comparing((Tie tie) -> tie.dealings().size()).reversed())
                .toList();
    }

    private Optional<Dealing> dealing(Statement said, Chronology chronology) {
        if (said.negated() || !said.named() || !deals(said.speaker())) {
            return Optional.empty();
        }
        String from = names.principal(said.speaker());
        Tone tone = Tone.of(said.act());
        boolean addressed = isOther(said.addressee(), from);
        Optional<String> to = addressed
                ? Optional.of(names.principal(said.addressee()))
                : tone == Tone.TELLING ? Optional.empty() : spokenOf(said, from);
        return to.map(other -> new Dealing(from, other, tone, addressed, chronology.dayOf(said), said));
    }

    private Optional<String> spokenOf(Statement said, String from) {
        return index.in(said.content()).stream()
                .map(found -> byName.get(found.name()))
                .filter(id -> isOther(id, from))
                .map(names::principal)
                .findFirst();
    }

    /** Who is called by no name ("reporters", "his social network") is spoken before, not dealt with. */
    private boolean isOther(String id, String from) {
        return deals(id) && names.of(id).codePoints().anyMatch(Character::isUpperCase) && !names.principal(id).equals(from);
    }

    private boolean deals(String id) {
        return names.actor(id).filter(actor -> DEALING.contains(actor.kind())).isPresent()
                && names.actor(names.principal(id)).filter(actor -> DEALING.contains(actor.kind())).isPresent();
    }
}

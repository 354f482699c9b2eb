package org.rapporteur.dossier.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.dossier.merging.Bearer.Appearance;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;

/**
 * Who is who across the reports of a dossier.
 *
 * <p>Same id is the same actor, unless the words tell too little: a source that a report does not name, a family name
 * alone, "the senate" are that report's own (and its reprints'), if {@link Descriptions} do not tell whom they mean. Ids that differ are joined by {@link Persons} and
 * {@link Bodies}. Immutable.
 */
final class Identities {

    private static final Set<ActorKind> PERSON = Set.of(ActorKind.PERSON);

    private final Map<String, Map<String, String>> byReport;
    private final List<Actor> actors;

    private Identities(Map<String, Map<String, String>> byReport, List<Actor> actors) {
        this.byReport = byReport;
        this.actors = List.copyOf(actors);
    }

    /** Tells the actors of {@code readings}, which are in the order of their reports. */
    static Identities of(List<Reading> readings, NameCustoms customs) {
        Descriptions descriptions = new Descriptions(readings, customs);
        FamilyNames familyNames = new FamilyNames(readings, customs);
        Map<String, String> originals = ownOfOriginals(readings, customs);
        Map<String, Bearer> bearers = new LinkedHashMap<>();
        Map<String, Map<String, String>> byReport = new HashMap<>();
        for (int order = 0; order < readings.size(); order++) {
            Reading reading = readings.get(order);
            Map<String, String> ids = new HashMap<>();
            Map<String, String> meant = descriptions.meant(reading);
            for (Actor found : reading.actors()) {
                if (meant.containsKey(found.id())) {
                    ids.put(found.id(), meant.get(found.id()));
                    continue;
                }
                Actor actor = familyNames.recognised(descriptions.told(found, reading));
                String id = ownId(actor, reading.report(), originals, customs);
                ids.put(found.id(), id);
                bearers.computeIfAbsent(id, Bearer::new).add(new Appearance(order, reading.report().id(), actor));
            }
            byReport.put(reading.report().id(), ids);
        }
        List<Bearer> all = List.copyOf(bearers.values());
        Unions unions = new Unions(all);
        List<Integer> persons = indicesOf(all, PERSON);
        List<Integer> bodies = indicesOf(all, Bodies.KINDS);
        Bodies.join(all, bodies, unions, customs, new Company(all, unions));
        Persons.join(all, persons, unions, customs, new Company(all, unions));
        return merged(all, unions, byReport, customs);
    }

    private static Identities merged(
            List<Bearer> bearers, Unions unions, Map<String, Map<String, String>> byReport, NameCustoms customs) {
        List<Portrait> portraits = new ArrayList<>();
        Map<String, String> finalIds = new HashMap<>();
        for (List<Integer> set : unions.sets()) {
            Portrait portrait = Portrait.of(set.stream().map(bearers::get).toList(), customs);
            portraits.add(portrait);
            set.forEach(index -> finalIds.put(bearers.get(index).id(), portrait.id()));
        }
        byReport.values().forEach(ids -> ids.replaceAll((id, own) -> finalIds.get(own)));
        Identities identities = new Identities(byReport, List.of());
        return new Identities(
                byReport, portraits.stream().map(portrait -> portrait.actor(identities::in)).toList());
    }

    /** Every actor once, in the order in which the reports bring them up. */
    List<Actor> actors() {
        return actors;
    }

    /** The id, across all reports, of what {@code report} calls {@code id}; {@code ""} and strangers stay as they are. */
    String in(String report, String id) {
        return byReport.getOrDefault(report, Map.of()).getOrDefault(id, id);
    }

    private static String ownId(Actor actor, Report report, Map<String, String> originals, NameCustoms customs) {
        if (!isOwn(actor, customs)) {
            return actor.id();
        }
        String own = OwnIds.of(actor.id(), report.id());
        return report.duplicateOf().isEmpty() ? own : originals.getOrDefault(words(report.duplicateOf(), actor), own);
    }

    /** Whether the words for the actor mean somebody within a report only. */
    private static boolean isOwn(Actor actor, NameCustoms customs) {
        return switch (actor.kind()) {
            case UNNAMED -> true;
            case PERSON -> PersonName.of(actor.name(), actor.country(), customs).isFamilyOnly();
            case ORGANISATION, ARMED_GROUP, GOVERNMENT_BODY -> actor.country().isEmpty() && customs.isCommonNoun(actor.name());
            case STATE, OFFICE, POPULATION -> false;
        };
    }

    /** What originals have of their own, by the words for it, so that their reprints mean the same. */
    private static Map<String, String> ownOfOriginals(List<Reading> readings, NameCustoms customs) {
        Map<String, String> own = new HashMap<>();
        for (Reading reading : readings) {
            String report = reading.report().id();
            reading.actors().stream()
                    .filter(actor -> isOwn(actor, customs))
                    .forEach(actor -> own.putIfAbsent(words(report, actor), OwnIds.of(actor.id(), report)));
        }
        return own;
    }

    private static String words(String report, Actor actor) {
        return report + " " + Word.fold(actor.name());
    }

    private static List<Integer> indicesOf(List<Bearer> bearers, Set<ActorKind> kinds) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < bearers.size(); i++) {
            if (bearers.get(i).is(kinds)) {
                indices.add(i);
            }
        }
        return indices;
    }
}

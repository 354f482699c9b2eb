package org.rapporteur.dossier.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.dossier.merging.Bearer.Appearance;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;

/**
 * Who is who across the reports of a dossier.
 *
 * <p>Same id is the same actor, with two exceptions: a source that a report does not name is that report's own (and its
 * reprints'), and a family name alone is nobody in particular where reports bear it in several countries. Ids that
 * differ are joined by {@link Persons} and {@link Bodies}. Immutable.
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
        Map<String, Set<String>> splitByCountry = familyNamesOfSeveralCountries(readings, customs);
        Map<String, String> sources = sourcesOfOriginals(readings);
        Map<String, Bearer> bearers = new LinkedHashMap<>();
        Map<String, Map<String, String>> byReport = new HashMap<>();
        for (int order = 0; order < readings.size(); order++) {
            Reading reading = readings.get(order);
            Map<String, String> ids = new HashMap<>();
            for (Actor actor : reading.actors()) {
                String id = ownId(actor, reading.report(), splitByCountry, sources);
                ids.put(actor.id(), id);
                bearers.computeIfAbsent(id, Bearer::new).add(new Appearance(order, reading.report().id(), actor));
            }
            byReport.put(reading.report().id(), ids);
        }
        List<Bearer> all = List.copyOf(bearers.values());
        Unions unions = new Unions(all);
        Persons.join(all, indicesOf(all, PERSON), unions, customs);
        Bodies.join(all, indicesOf(all, Bodies.KINDS), unions, customs);
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

    private static String ownId(
            Actor actor, Report report, Map<String, Set<String>> splitByCountry, Map<String, String> sources) {
        if (actor.kind() == ActorKind.UNNAMED) {
            String own = OwnIds.of(actor.id(), report.id());
            return report.duplicateOf().isEmpty()
                    ? own
                    : sources.getOrDefault(source(report.duplicateOf(), actor), own);
        }
        boolean split = splitByCountry.getOrDefault(actor.id(), Set.of()).size() > 1 && !actor.country().isEmpty();
        return split ? actor.id() + "@" + actor.country() : actor.id();
    }

    /** The unnamed sources of each report by the words for them, so that its reprints mean the same ones. */
    private static Map<String, String> sourcesOfOriginals(List<Reading> readings) {
        Map<String, String> sources = new HashMap<>();
        for (Reading reading : readings) {
            String report = reading.report().id();
            reading.actors().stream()
                    .filter(actor -> actor.kind() == ActorKind.UNNAMED)
                    .forEach(actor -> sources.putIfAbsent(source(report, actor), OwnIds.of(actor.id(), report)));
        }
        return sources;
    }

    private static String source(String report, Actor actor) {
        return report + " " + Word.fold(actor.name());
    }

    private static Map<String, Set<String>> familyNamesOfSeveralCountries(List<Reading> readings, NameCustoms customs) {
        Map<String, Set<String>> countries = new HashMap<>();
        for (Reading reading : readings) {
            for (Actor actor : reading.actors()) {
                if (actor.kind() == ActorKind.PERSON
                        && !actor.country().isEmpty()
                        && PersonName.of(actor.name(), actor.country(), customs).isFamilyOnly()) {
                    countries.computeIfAbsent(actor.id(), none -> new TreeSet<>()).add(actor.country());
                }
            }
        }
        return countries;
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

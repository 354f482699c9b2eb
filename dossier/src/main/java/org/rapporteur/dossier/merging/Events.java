package org.rapporteur.dossier.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rapporteur.dossier.merging.Happening.Sighting;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;

/**
 * Which events of several reports are one: of one kind, at dates and places that agree, with participants in common; or
 * told by a reprint in the words of its original; or pointed back to by day or place where one alone can be meant; or no more than a
 * count of those hurt on a day on which one alone was told to have hurt people. Each report's events are met with those of the reports before it; an
 * event joins the one it fits best, two of one report never become one.
 */
final class Events {

    private final List<Happening> happenings = new ArrayList<>();
    private final Map<String, Set<Happening>> byKey = new HashMap<>();
    /** By kind and day or place, as a report that points back names them. */
    private final Map<String, Set<Happening>> byPointer = new HashMap<>();
    private final Map<String, Set<Happening>> byWords = new HashMap<>();
    /** By day and what became of people on it. */
    private final Map<String, Set<Happening>> byToll = new HashMap<>();

    private Events() {}

    /**
     * The events of all reports.
     *
     * @param principal from an actor to the one it speaks for
     */
    static List<Event> of(List<Reading> readings, UnaryOperator<String> principal) {
        Events events = new Events();
        for (Reading reading : readings) {
            Report report = reading.report();
            EdtfDate told = report.written();
            for (Event event : reading.events()) {
                events.add(new Sighting(report.id(), told, event, Happening.cast(event, principal)), Reprints.family(report));
            }
        }
        return events.happenings.stream().map(Happening::event).toList();
    }

    private void add(Sighting sighting, String family) {
        List<String> words = sighting.event().citations().stream()
                .map(citation -> family + " " + sighting.event().kind() + " " + Word.fold(citation.exact()))
                .toList();
        Happening same = inTheSameWords(sighting, words);
        if (same == null) {
            same = bestFit(sighting);
        }
        if (same == null && Happening.pointsBack(sighting)) {
            same = onlyOneMeant(sighting);
        }
        if (same == null) {
            same = onlyToll(sighting);
        }
        if (same == null) {
            same = new Happening(sighting);
            happenings.add(same);
        } else {
            same.add(sighting);
        }
        Happening found = same;
        Happening.keys(sighting).forEach(key -> index(byKey, key, found));
        Happening.pointers(sighting.event()).forEach(key -> index(byPointer, key, found));
        Happening.tolls(sighting.event()).forEach(key -> index(byToll, key, found));
        words.forEach(key -> index(byWords, key, found));
    }

    private static void index(Map<String, Set<Happening>> index, String key, Happening happening) {
        index.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(happening);
    }

    private Happening inTheSameWords(Sighting sighting, List<String> words) {
        return words.stream()
                .flatMap(key -> byWords.getOrDefault(key, Set.of()).stream())
                .filter(happening -> !happening.isIn(sighting.report()))
                .findFirst()
                .orElse(null);
    }

    /** The one of its kind to which "the battle of 21 February" or "the Tolm strike" can point; none if there are several. */
    private Happening onlyOneMeant(Sighting sighting) {
        Set<Happening> meant = new LinkedHashSet<>();
        for (String key : Happening.pointers(sighting.event())) {
            byPointer.getOrDefault(key, Set.of()).stream().filter(happening -> happening.mayBeMeant(sighting)).forEach(meant::add);
        }
        return meant.size() == 1 ? meant.iterator().next() : null;
    }

    /** The one that a mere count ("nineteen were hurt on 22 May") or the deed behind one can be of; none if there are several. */
    private Happening onlyToll(Sighting sighting) {
        Set<Happening> meant = new LinkedHashSet<>();
        for (String key : Happening.tolls(sighting.event())) {
            byToll.getOrDefault(key, Set.of()).stream().filter(happening -> happening.mayCount(sighting)).forEach(meant::add);
        }
        return meant.size() == 1 ? meant.iterator().next() : null;
    }

    private Happening bestFit(Sighting sighting) {
        Set<Happening> candidates = new LinkedHashSet<>();
        Happening.keys(sighting).forEach(key -> candidates.addAll(byKey.getOrDefault(key, Set.of())));
        Happening best = null;
        int most = 0;
        for (Happening candidate : candidates) {
            int fit = candidate.fit(sighting);
            if (fit > most) {
                best = candidate;
                most = fit;
            }
        }
        return best;
    }
}

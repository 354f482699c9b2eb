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
 * told by a reprint in the words of its original. Each report's events are met with those of the reports before it; an
 * event joins the one it fits best, two of one report never become one.
 */
final class Events {

    private final List<Happening> happenings = new ArrayList<>();
    private final Map<String, List<Happening>> byKey = new HashMap<>();
    private final Map<String, List<Happening>> byWords = new HashMap<>();

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
        if (same == null) {
            same = new Happening(sighting);
            happenings.add(same);
        } else {
            same.add(sighting);
        }
        Happening found = same;
        Happening.keys(sighting).forEach(key -> index(byKey, key, found));
        words.forEach(key -> index(byWords, key, found));
    }

    private static void index(Map<String, List<Happening>> index, String key, Happening happening) {
        List<Happening> there = index.computeIfAbsent(key, none -> new ArrayList<>());
        if (!there.contains(happening)) {
            there.add(happening);
        }
    }

    private Happening inTheSameWords(Sighting sighting, List<String> words) {
        return words.stream()
                .flatMap(key -> byWords.getOrDefault(key, List.of()).stream())
                .filter(happening -> !happening.isIn(sighting.report()))
                .findFirst()
                .orElse(null);
    }

    private Happening bestFit(Sighting sighting) {
        Set<Happening> candidates = new LinkedHashSet<>();
        Happening.keys(sighting).forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
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

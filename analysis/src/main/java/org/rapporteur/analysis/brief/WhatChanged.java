package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.analysis.telling.Turns;
import org.rapporteur.record.Change;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Event;
import org.rapporteur.record.Position;

/** What the newer reports add: shifts first, then what is agreed, what happened, and positions not heard before. */
final class WhatChanged {

    private static final int MOST = 8;

    private WhatChanged() {}

    static Optional<Section> in(Material material) {
        if (!material.canCompare()) {
            return Optional.empty();
        }
        Lines lines = new Lines(material.chronology());
        Map<String, Position> byId = new HashMap<>();
        material.findings().positions().forEach(position -> byId.put(position.id(), position));
        Map<List<String>, Shifted> shifts = new LinkedHashMap<>();
        for (Position position : material.findings().positions()) {
            if (material.isNews(position.citations())) {
                collect(material, position, byId.get(position.previous()), shifts, lines);
            }
        }
        shifts.values().forEach(shifted -> lines.add(0, shifted.words(), shifted.citations(), shifted.day()));
        for (Commitment commitment : material.record().commitments()) {
            if (material.isNews(commitment.citations())) {
                LocalDate day = material.chronology().dayOf(commitment.agreed(), commitment.citations());
                lines.add(1, material.events().of(commitment), commitment.citations(), day);
            }
        }
        Stream<Event> incidents = Incidents.beside(material, event -> material.isNews(event.citations()) && recent(material, event));
        incidents.forEach(event -> lines.add(
                2,
                material.events().of(event),
                event.citations(),
                material.chronology().dayOf(event.start(), event.citations())));
        return lines.section(heading(material), MOST);
    }

    /** One statement can shift several positions: they are told together. */
    private static void collect(
            Material material, Position position, Position before, Map<List<String>, Shifted> shifts, Lines lines) {
        LocalDate day = material.chronology().dayOf(position.asOf(), position.citations());
        String told = Phrases.clause(material.telling().tell(position));
        if (position.change() == Change.NEW && material.isParty(position.holder())) {
            lines.add(3, told, position.citations(), day);
        } else if (position.change() != Change.NEW && position.change() != Change.RESTATED && before != null) {
            String holder = material.names().of(position.holder());
            String date = DateWords.of(before.asOf());
            String earlier = "before%s: %s"
                    .formatted(
                            date.isEmpty() ? "" : ", on " + date,
                            Phrases.clause(material.telling().tell(before)));
            shifts.computeIfAbsent(
                            List.of(holder, position.change().code(), told),
                            key -> new Shifted(holder + " " + position.change().code(), told, earlier, day))
                    .and(Phrases.inSentence(material.issues().label(position.issue())), position.citations(), before.citations());
        }
    }

    /** What one statement shifted. */
    private static final class Shifted {

        private final String opening;
        private final String told;
        private final String earlier;
        private final LocalDate day;
        private final Set<String> issues = new LinkedHashSet<>();
        private final Set<Citation> citations = new LinkedHashSet<>();

        Shifted(String opening, String told, String earlier, LocalDate day) {
            this.opening = opening;
            this.told = told;
            this.earlier = earlier;
            this.day = day;
        }

        void and(String issue, List<Citation> now, List<Citation> before) {
            issues.add(issue);
            citations.addAll(Turns.of(List.of(now, before)));
        }

        String words() {
            return "%s on %s: %s; %s".formatted(opening, Names.list(List.copyOf(issues)), Phrases.continued(told), earlier);
        }

        List<Citation> citations() {
            return List.copyOf(citations);
        }

        LocalDate day() {
            return day;
        }
    }

    /** Background told for the first time is no news: an event dated well before the news began. */
    private static boolean recent(Material material, Event event) {
        return event.start().latest().map(day -> !day.isBefore(material.since().minusDays(7))).orElse(true);
    }

    private static String heading(Material material) {
        String asked = DateWords.of(material.askedSince());
        if (!asked.isEmpty()) {
            return "What changed since " + asked;
        }
        String latest = DateWords.of(material.asOf());
        return latest.isEmpty() ? "What changed with the latest report" : "What changed with the reports of " + latest;
    }
}

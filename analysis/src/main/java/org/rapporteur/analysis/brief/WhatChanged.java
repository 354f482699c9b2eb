package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.analysis.commitments.Course;
import org.rapporteur.analysis.commitments.Step;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.analysis.telling.Turns;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Change;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Event;
import org.rapporteur.record.Position;
import org.rapporteur.record.Stance;

/** What the newer reports add: shifts first, then what is agreed, what happened, and positions not heard before. */
final class WhatChanged {

    private static final int MOST = 8;

    private WhatChanged() {}

    static Optional<Section> in(Material material) {
        if (!material.canCompare()) {
            return Optional.empty();
        }
        Lines lines = new Lines(material);
        Map<String, Position> byId = new HashMap<>();
        material.findings().positions().forEach(position -> byId.put(position.id(), position));
        Map<List<String>, Shifted> shifts = new LinkedHashMap<>();
        List<Position> news = material.findings().positions().stream()
                .filter(position -> material.isNews(position.citations()))
                .toList();
        Set<String> shifting = new HashSet<>();
        for (Position position : news) {
            if (collect(material, position, byId.get(position.previous()), shifts)) {
                shifting.addAll(position.statements());
            }
        }
        // One statement can move on one issue and be new on another: that is told once.
        news.stream()
                .filter(position -> position.change() == Change.NEW && material.isParty(position.holder()))
                .filter(position -> position.statements().stream().noneMatch(shifting::contains))
                .forEach(position -> lines.add(
                        3,
                        Phrases.clause(material.telling().tell(position)),
                        position.id(),
                        position.citations(),
                        material.chronology().dayOf(position.asOf(), position.citations())));
        shifts.values().forEach(shifted -> lines.add(0, shifted.words(), shifted.position, shifted.citations(), shifted.day()));
        for (Course course : material.findings().courses()) {
            Step last = course.steps().get(course.steps().size() - 1);
            if (material.isNews(last.citations())) {
                LocalDate day = material.chronology().dayOf(last.date(), last.citations());
                lines.add(1, CourseWords.news(material, course), course.commitment().id(), CourseWords.citations(course), day);
            }
        }
        Stream<Event> incidents = Incidents.beside(material, event -> material.isNews(event.citations()) && recent(material, event));
        incidents.forEach(event -> lines.add(
                2,
                material.events().of(event),
                event.id(),
                event.citations(),
                material.chronology().dayOf(event.start(), event.citations())));
        return lines.section(heading(material), MOST);
    }

    /** Whether a position is a shift: one statement can shift several, which are told together. */
    private static boolean collect(
            Material material, Position position, Position before, Map<List<String>, Shifted> shifts) {
        if (before == null || position.change() == Change.NEW || position.change() == Change.RESTATED) {
            return false;
        }
        LocalDate day = material.chronology().dayOf(position.asOf(), position.citations());
        shifts.computeIfAbsent(
                        List.of(position.holder(), position.change().code(), position.statements().get(0)),
                        key -> new Shifted(material.names().of(position.holder()) + " " + position.change().code(), day))
                .and(material, new CellWords(material), position, before);
        return true;
    }

    /** What one statement shifted: told once, by the position that is no mere readiness for something on a condition. */
    private static final class Shifted {

        private final String opening;
        private final LocalDate day;
        private final Set<String> issues = new LinkedHashSet<>();
        private final Set<Citation> citations = new LinkedHashSet<>();
        private String position = "";
        private String told = "";
        private String earlier = "";
        private boolean onlyOpen = true;

        Shifted(String opening, LocalDate day) {
            this.opening = opening;
            this.day = day;
        }

        void and(Material material, CellWords words, Position now, Position before) {
            issues.add(Phrases.inSentence(material.issues().label(now.issue())));
            citations.addAll(Turns.of(List.of(now.citations(), before.citations())));
            if (onlyOpen) {
                position = now.id();
                told = words.whole(now) + by(now);
                String date = DateWords.of(before.asOf());
                earlier = "before%s: %s".formatted(date.isEmpty() ? "" : ", on " + date, words.whole(before) + by(before));
                onlyOpen = now.stance() == Stance.OPEN_TO;
            }
        }

        private static String by(Position position) {
            boolean onRecord = position.attribution() == Attribution.ON_RECORD;
            return onRecord ? "" : " (" + Matrix.attributionWords(position.attribution()) + ")";
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
        String asked = DateWords.of(material.settings().since());
        if (!asked.isEmpty()) {
            return "What changed since " + asked;
        }
        String latest = DateWords.of(material.asOf());
        return latest.isEmpty() ? "What changed with the latest report" : "What changed with the reports of " + latest;
    }
}

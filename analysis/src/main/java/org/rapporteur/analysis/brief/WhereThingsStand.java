package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.commitments.Course;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.EventWords;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;

/** The latest talks and what came of them, what is agreed, and what happened beside them. */
final class WhereThingsStand {

    private static final int ROUNDS = 2;
    private static final int MOST = 9;

    private WhereThingsStand() {}

    static Optional<Section> in(Material material) {
        Lines lines = new Lines(material);
        List<Event> talks = material.record().events().stream()
                .filter(event -> EventKinds.TALKS.contains(event.kind()) && EventKinds.REAL.contains(event.status()))
                .filter(material::isPast)
                .sorted(Comparator.comparingInt((Event event) -> rankOf(material, event))
                        .thenComparing(event -> day(material, event), Comparator.reverseOrder()))
                .limit(ROUNDS)
                .filter(event -> rankOf(material, event) < 2)
                .toList();
        for (int i = 0; i < talks.size(); i++) {
            Event round = talks.get(i);
            lines.add(
                    2 * i,
                    material.events().talks(round) + reported(material, round),
                    round.id(),
                    round.citations(),
                    day(material, round));
            if (!round.outcome().isBlank()) {
                lines.add(
                        2 * i + 1,
                        "Outcome: " + Phrases.clause(round.outcome()),
                        round.id(),
                        round.citations(),
                        day(material, round));
            }
        }
        for (Event event : material.record().events()) {
            if (event.kind() == EventKind.DOCUMENT_EXCHANGE
                    && EventKinds.REAL.contains(event.status())
                    && (EventWords.isTold(event) || event.participants().size() > 1)) {
                lines.add(2 * ROUNDS, material.events().of(event), event.id(), event.citations(), day(material, event));
            }
        }
        for (Course course : material.findings().courses()) {
            Commitment commitment = course.commitment();
            boolean pledge = commitment.kind().equals("pledge");
            // What outsiders pledge is told with the third parties, what is overdue under its own heading.
            boolean overdue = material.asOf().latest().map(course::isOverdue).orElse(false);
            if (overdue || pledge && commitment.parties().stream().noneMatch(material::isParty)) {
                continue;
            }
            lines.add(
                    2 * ROUNDS + (pledge ? 2 : 1),
                    CourseWords.of(material, course),
                    commitment.id(),
                    CourseWords.citations(course),
                    material.chronology().dayOf(commitment.agreed(), commitment.citations()));
        }
        Incidents.beside(material, event -> !material.canCompare() || !material.isNews(event.citations()))
                .limit(3)
                .forEach(event -> lines.add(
                        2 * ROUNDS + 3, material.events().of(event), event.id(), event.citations(), day(material, event)));
        return lines.section("Where things stand", MOST);
    }

    /** Rounds between parties that are told with place, day or outcome come first; talks only spoken of are left out. */
    private static int rankOf(Material material, Event event) {
        long parties = event.participants().stream()
                .map(participant -> material.names().principal(participant.actor()))
                .filter(material.parties()::contains)
                .distinct()
                .count();
        long atTheTable = event.participants().stream()
                .filter(participant -> participant.role().equals("party"))
                .count();
        boolean placed = event.place().isKnown();
        boolean dated = event.start().isKnown();
        if (parties > 1 && (placed || dated || !event.outcome().isBlank()) || parties == 1 && atTheTable == 1 && placed && dated) {
            return 0;
        }
        return placed || dated || !event.outcome().isBlank() ? 1 : 2;
    }

    /** When talks without a date of their own were reported. */
    private static String reported(Material material, Event event) {
        return event.start().isKnown()
                ? ""
                : material.chronology()
                        .first(event.citations())
                        .map(report -> DateWords.when(Chronology.dateOf(report)))
                        .filter(when -> !when.isEmpty())
                        .map(when -> "; reported " + when)
                        .orElse("");
    }

    private static LocalDate day(Material material, Event event) {
        return material.chronology().dayOf(event.start(), event.citations());
    }
}

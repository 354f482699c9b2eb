package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        Lines lines = new Lines(material.chronology());
        List<Event> talks = material.record().events().stream()
                .filter(event -> EventKinds.TALKS.contains(event.kind()) && EventKinds.REAL.contains(event.status()))
                .sorted(Comparator.comparingInt((Event event) -> rankOf(event))
                        .thenComparing(event -> day(material, event), Comparator.reverseOrder()))
                .limit(ROUNDS)
                .toList();
        for (int i = 0; i < talks.size(); i++) {
            Event round = talks.get(i);
            lines.add(2 * i, material.events().talks(round), round.citations(), day(material, round));
            if (!round.outcome().isBlank()) {
                lines.add(
                        2 * i + 1,
                        "Outcome: " + Phrases.clause(round.outcome()),
                        round.citations(),
                        day(material, round));
            }
        }
        for (Event event : material.record().events()) {
            if (event.kind() == EventKind.DOCUMENT_EXCHANGE && EventKinds.REAL.contains(event.status())) {
                lines.add(2 * ROUNDS, material.events().of(event), event.citations(), day(material, event));
            }
        }
        for (Commitment commitment : material.record().commitments()) {
            lines.add(
                    2 * ROUNDS + 1,
                    material.events().of(commitment),
                    commitment.citations(),
                    material.chronology().dayOf(commitment.agreed(), commitment.citations()));
        }
        Incidents.beside(material, event -> !material.canCompare() || !material.isNews(event.citations()))
                .limit(3)
                .forEach(event -> lines.add(
                        2 * ROUNDS + 2, material.events().of(event), event.citations(), day(material, event)));
        return lines.section("Where things stand", MOST);
    }

    /** Talks before meetings of other people: a round between parties is what a colleague asks for first. */
    private static int rankOf(Event event) {
        return event.kind() == EventKind.TALKS ? 0 : 1;
    }

    private static LocalDate day(Material material, Event event) {
        return material.chronology().dayOf(event.start(), event.citations());
    }
}

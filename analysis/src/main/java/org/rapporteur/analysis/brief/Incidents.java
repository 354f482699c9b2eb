package org.rapporteur.analysis.brief;

import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.analysis.telling.EventWords;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;

/** What happened on the ground, that no other section tells. */
final class Incidents {

    private Incidents() {}

    /** Events beside the talks that {@code which} lets through, the latest first, contested ones left to their section. */
    static Stream<Event> beside(Material material, Predicate<Event> which) {
        return material.record().events().stream()
                .filter(event -> EventKinds.REAL.contains(event.status()))
                .filter(event -> !EventKinds.TALKS.contains(event.kind())
                        && !EventKinds.PRESSURE.contains(event.kind())
                        && event.kind() != EventKind.DOCUMENT_EXCHANGE
                        && event.kind() != EventKind.OTHER)
                .filter(EventWords::isTold)
                .filter(event -> !material.isOfACommitment(event) && !material.isARevision(event))
                .filter(material::isPast)
                .filter(event -> !WhatIsContested.isContested(material, event))
                .filter(which)
                .sorted(Comparator.comparing(
                        (Event event) -> material.chronology().dayOf(event.start(), event.citations()),
                        Comparator.reverseOrder()));
    }
}

package org.rapporteur.analysis.brief;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;

/** Which events a section looks at. */
final class EventKinds {

    static final Set<EventKind> TALKS = Set.copyOf(EnumSet.of(EventKind.TALKS, EventKind.MEETING, EventKind.SUMMIT));
    static final Set<EventKind> PRESSURE =
            Set.copyOf(EnumSet.of(EventKind.SANCTIONS, EventKind.AID, EventKind.MOBILISATION));
    static final Set<EventKind> FORCE =
            Set.copyOf(EnumSet.of(EventKind.ATTACK, EventKind.CEASEFIRE_VIOLATION, EventKind.MOBILISATION));
    static final Set<EventStatus> REAL = Set.copyOf(EnumSet.of(EventStatus.OCCURRED, EventStatus.ONGOING));
    static final Set<EventStatus> AHEAD =
            Set.copyOf(EnumSet.of(EventStatus.AGREED, EventStatus.PLANNED, EventStatus.PROPOSED));

    private EventKinds() {}
}

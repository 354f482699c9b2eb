package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.EventStatus;

/** What is gathered on the way up the tree. */
final class Climb {

    /** Of several, the first is what holds: what is cancelled was planned, what is demanded may have been agreed to in the same breath. */
    private static final List<EventStatus> PRECEDENCE = List.of(
            EventStatus.DENIED,
            EventStatus.CANCELLED,
            EventStatus.SUSPENDED,
            EventStatus.PROPOSED,
            EventStatus.AGREED,
            EventStatus.PLANNED,
            EventStatus.ONGOING,
            EventStatus.OCCURRED);

    final Set<EventStatus> found = EnumSet.noneOf(EventStatus.class);
    final List<Integer> path = new ArrayList<>();
    boolean staged;
    boolean negated;
    /** A verb that would halt or cancel it is only wished or feared itself: "threatened to quit the talks". */
    boolean unsettled;
    /** It was to be, by words that say nothing of what came of it. */
    boolean preset;
    /** Somebody wants it, fears it or asks for it; without that what is merely possible is a thought. */
    boolean wished;
    /** It is only where something else was done: "failed to agree at talks". */
    boolean beside;

    Standing standing() {
        boolean ahead = found.contains(EventStatus.PROPOSED) || found.contains(EventStatus.PLANNED) || found.contains(EventStatus.AGREED);
        if (unsettled && ahead) {
            found.removeAll(Set.of(EventStatus.SUSPENDED, EventStatus.CANCELLED));
        }
        if (preset && !(staged && found.contains(EventStatus.OCCURRED))) {
            found.add(EventStatus.PLANNED);
        }
        Optional<EventStatus> status = PRECEDENCE.stream().filter(found::contains).findFirst();
        return new Standing(status, staged, negated, status.filter(EventStatus.PROPOSED::equals).isPresent() && !wished, path);
    }
}

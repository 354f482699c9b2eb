package org.rapporteur.yardsticks.incidents;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The types of incident that the answer keys know. */
enum IncidentType {
    ATTACK,
    BOMBING,
    KIDNAPPING,
    ARSON,
    ROBBERY,
    FORCED_WORK_STOPPAGE;

    /** As the answer keys write it. */
    String label() {
        return name().replace('_', ' ');
    }

    /** The types that a slot's value names, alternatives with a stroke between them; empty if it names none. */
    static Set<IncidentType> in(String value) {
        Set<IncidentType> found = EnumSet.noneOf(IncidentType.class);
        for (String part : value.toUpperCase(Locale.ROOT).split("/")) {
            String name = part.replace("?", "").strip();
            Stream.of(values()).filter(type -> type.label().equals(name)).forEach(found::add);
        }
        return found;
    }
}

package org.rapporteur.yardsticks.incidents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was counted in one message, or in several. Immutable.
 *
 * @param over by measure, templates and incidents all counted
 * @param joined by measure, of joined templates and incidents alone
 * @param types by type of incident
 * @param slips what went wrong
 */
record MessageScore(Map<Measure, Tally> over, Map<Measure, Tally> joined, Map<IncidentType, Tally> types, List<Slip> slips) {

    /** One error, with the words that show it. */
    record Slip(ErrorClass errorClass, String example) {}

    MessageScore {
        over = Map.copyOf(over);
        joined = Map.copyOf(joined);
        types = Map.copyOf(types);
        slips = List.copyOf(slips);
    }

    static <K extends Enum<K>> Map<K, Tally> sum(Class<K> keys, List<Map<K, Tally>> several) {
        Map<K, Tally> sum = new EnumMap<>(keys);
        several.forEach(one -> one.forEach((key, tally) -> sum.merge(key, tally, Tally::plus)));
        return sum;
    }
}

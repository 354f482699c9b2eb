package org.rapporteur.yardsticks.incidents;

import java.util.Set;

/**
 * How many people an answer key says were killed, or injured.
 *
 * @param numbers the numbers that are right; empty if the key says none, or none exactly
 * @param isTold whether the key says that there were any
 */
record Toll(Set<Integer> numbers, boolean isTold) {

    static final Toll NONE = new Toll(Set.of(), false);

    Toll {
        numbers = Set.copyOf(numbers);
    }

    /** Whether there were some, of whom the key does not say exactly how many. */
    boolean isOpen() {
        return isTold && numbers.isEmpty();
    }
}

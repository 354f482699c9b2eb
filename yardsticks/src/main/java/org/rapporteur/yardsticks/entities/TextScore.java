package org.rapporteur.yardsticks.entities;

import java.util.List;
import java.util.Map;
import org.rapporteur.reading.mentions.EntityKind;

/**
 * What was found of one text's annotation. Immutable.
 *
 * @param counts of each kind
 * @param slips every error, in the order of the text's annotations, then of the finds
 */
record TextScore(Map<EntityKind, Counts> counts, List<Slip> slips) {

    TextScore {
        counts = Map.copyOf(counts);
        slips = List.copyOf(slips);
    }

    /** How many of a kind are annotated, found, matched, and matched with the same span. */
    record Counts(int annotated, int found, int matched, int exact) {

        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(annotated + other.annotated, found + other.found, matched + other.matched, exact + other.exact);
        }

        double precision(int right) {
            return found == 0 ? Double.NaN : right / (double) found;
        }

        double recall(int right) {
            return annotated == 0 ? Double.NaN : right / (double) annotated;
        }

        double f1(int right) {
            return annotated + found == 0 ? Double.NaN : 2.0 * right / (annotated + found);
        }
    }

    /**
     * One error.
     *
     * @param kind of the annotation that is missed, else of the find
     * @param example the words in their surroundings, in one line
     */
    record Slip(ErrorClass errorClass, EntityKind kind, String example) {}
}

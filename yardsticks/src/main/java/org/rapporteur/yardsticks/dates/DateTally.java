package org.rapporteur.yardsticks.dates;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.rapporteur.yardsticks.dates.DateScore.Pair;

/**
 * Counts of expressions, and the figures of TempEval-3 from them (UzZaman et al. 2013). All texts count as one.
 *
 * @param annotated expressions that people marked
 * @param found expressions that were found
 * @param matched those that meet in at least a character
 * @param exact those of the same extent
 * @param typed matched ones of the same type
 * @param valued matched ones of the same value
 */
record DateTally(int annotated, int found, int matched, int exact, int typed, int valued) {

    static DateTally of(List<Pair> pairs, int spurious) {
        int matched = count(pairs, Pair::isFound);
        return new DateTally(
                pairs.size(),
                matched + spurious,
                matched,
                count(pairs, Pair::hasExtent),
                count(pairs, Pair::hasType),
                count(pairs, Pair::hasValue));
    }

    private static int count(List<Pair> pairs, Predicate<Pair> right) {
        return (int) pairs.stream().filter(right).count();
    }

    /** Of what was found, the share that is right; NaN if nothing was found. */
    double precision(int right) {
        return found == 0 ? Double.NaN : (double) right / found;
    }

    /** Of what was annotated, the share that is right; NaN if nothing was annotated. */
    double recall(int right) {
        return annotated == 0 ? Double.NaN : (double) right / annotated;
    }

    /** The harmonic mean of the two. */
    double f1(int right) {
        return annotated + found == 0 ? Double.NaN : 2.0 * right / (annotated + found);
    }

    static String figure(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.3f", share);
    }
}

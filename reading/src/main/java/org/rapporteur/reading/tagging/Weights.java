package org.rapporteur.reading.tagging;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What one value of a feature adds to the scores of tags; most say something of a few tags alone. Immutable.
 *
 * @param tags their numbers
 * @param values as long as {@code tags}
 */
record Weights(int[] tags, double[] values) {

    static final Weights NONE = new Weights(new int[0], new double[0]);

    void addTo(double[] scores) {
        for (int i = 0; i < tags.length; i++) {
            scores[tags[i]] += values[i];
        }
    }

    static Weights sum(int tagCount, Weights... several) {
        double[] scores = new double[tagCount];
        for (Weights weights : several) {
            weights.addTo(scores);
        }
        return of(scores, tag -> scores[tag] != 0);
    }

    /** Of a score for each tag, those that count. */
    static Weights of(double[] scores, IntPredicate counts) {
        int[] tags = IntStream.range(0, scores.length).filter(counts).toArray();
        return new Weights(tags, IntStream.of(tags).mapToDouble(tag -> scores[tag]).toArray());
    }
}

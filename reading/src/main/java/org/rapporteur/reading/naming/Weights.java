package org.rapporteur.reading.naming;

import java.io.IOException;
import org.rapporteur.reading.models.CopyReader;
import org.rapporteur.reading.models.CopyWriter;
import org.rapporteur.reading.models.PrintTable;

/**
 * What each value of each {@link Template} says for or against each label, by its fingerprint; a value that the model does not know says
 * nothing. Immutable once filled.
 */
final class Weights {

    private final PrintTable starts;
    private final float[] weights;
    private int used;

    /**
     * @param values how many there will be at most
     * @param size how many weights they have together
     */
    Weights(int values, int size) {
        this(new PrintTable(values), new float[size]);
    }

    private Weights(PrintTable starts, float[] weights) {
        this.starts = starts;
        this.weights = weights;
    }

    void write(CopyWriter out) throws IOException {
        starts.write(out);
        out.numbers(weights);
    }

    /** What {@link #write} wrote, filled. */
    static Weights read(CopyReader in) {
        return new Weights(PrintTable.read(in), in.floats());
    }

    /**
     * Only while it is filled.
     *
     * @throws IllegalArgumentException if there is one already with this fingerprint
     */
    void put(long print, double[] ofValue) {
        starts.put(print, used);
        for (double weight : ofValue) {
            weights[used++] = (float) weight;
        }
    }

    /** Adds to the scores what the value with this fingerprint says: one weight for each score. */
    void addTo(double[] scores, long print) {
        int start = starts.get(print);
        if (start != PrintTable.NONE) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += weights[start + i];
            }
        }
    }
}

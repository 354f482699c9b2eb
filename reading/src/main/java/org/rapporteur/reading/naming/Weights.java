package org.rapporteur.reading.naming;

import java.io.IOException;
import org.rapporteur.reading.models.CopyReader;
import org.rapporteur.reading.models.CopyWriter;

/**
 * What each value of each {@link Template} says for or against each label, by its fingerprint. Immutable once filled.
 *
 * <p>A table with open addressing; a value that the model does not know says nothing.
 */
final class Weights {

    private static final int NONE = -1;
    /** Prints of words that end alike have low digits alike; these spread them (a multiplier of Appleby's MurmurHash3). */
    private static final long SPREAD = 0x85EBCA6BL;
    private static final int SHIFT = 7;

    /** Fingerprints, 0 where there is none. */
    private final long[] prints;
    /** Where the weights begin, for each fingerprint. */
    private final int[] starts;
    private final float[] weights;
    private final int mask;
    private int used;

    /**
     * @param values how many there will be at most
     * @param size how many weights they have together
     */
    Weights(int values, int size) {
        this(new long[places(values)], new int[places(values)], new float[size]);
    }

    /** A power of two of which a quarter to a half is taken: most values that are not there are told by one look. */
    private static int places(int values) {
        return Integer.highestOneBit(values) * 4;
    }

    private Weights(long[] prints, int[] starts, float[] weights) {
        this.prints = prints;
        this.starts = starts;
        this.weights = weights;
        this.mask = prints.length - 1;
    }

    /** The tables as they are: {@link #place} belongs to their form. */
    void write(CopyWriter out) throws IOException {
        out.numbers(prints);
        out.numbers(starts);
        out.numbers(weights);
    }

    /** What {@link #write} wrote, filled. */
    static Weights read(CopyReader in) {
        return new Weights(in.longs(), in.ints(), in.floats());
    }

    /**
     * Only while it is filled.
     *
     * @throws IllegalArgumentException if there is one already with this fingerprint
     */
    void put(long print, double[] ofValue) {
        int place = place(print);
        if (print == 0 || prints[place] != 0) {
            throw new IllegalArgumentException("two features of the model have one fingerprint");
        }
        prints[place] = print;
        starts[place] = used;
        for (double weight : ofValue) {
            weights[used++] = (float) weight;
        }
    }

    /** Adds to the scores what the value with this fingerprint says: one weight for each score. */
    void addTo(double[] scores, long print) {
        int start = start(print);
        if (start != NONE) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += weights[start + i];
            }
        }
    }

    private int start(long print) {
        int place = place(print);
        return prints[place] == print ? starts[place] : NONE;
    }

    /** Where this fingerprint stands, or the free place where it would. */
    private int place(long print) {
        int place = (int) ((print ^ print >>> Integer.SIZE) * SPREAD >>> SHIFT) & mask;
        while (prints[place] != 0 && prints[place] != print) {
            place = place + 1 & mask;
        }
        return place;
    }
}

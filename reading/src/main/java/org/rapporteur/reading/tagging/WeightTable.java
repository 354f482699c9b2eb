package org.rapporteur.reading.tagging;

import java.io.IOException;
import java.util.Arrays;
import org.rapporteur.reading.models.CopyReader;
import org.rapporteur.reading.models.CopyWriter;
import org.rapporteur.reading.models.Print;
import org.rapporteur.reading.models.PrintTable;

/** What each value of each {@link Feature} says for or against each tag; most say something of a few. Immutable once filled. */
final class WeightTable {

    /** By the fingerprint of the value and the number of the feature: which row is meant. */
    private final PrintTable rows;
    /** Where the rows begin, and where the last ends. */
    private final int[] starts;
    private final int[] tags;
    private final double[] values;
    private int filled;

    /**
     * @param rows how many there will be at most
     * @param size how many weights they have together
     */
    WeightTable(int rows, int size) {
        this(new PrintTable(rows), new int[rows + 1], new int[size], new double[size]);
    }

    private WeightTable(PrintTable rows, int[] starts, int[] tags, double[] values) {
        this.rows = rows;
        this.starts = starts;
        this.tags = tags;
        this.values = values;
    }

    void write(CopyWriter out) throws IOException {
        rows.write(out);
        out.numbers(starts);
        out.numbers(tags);
        out.numbers(values);
    }

    /** What {@link #write} wrote, filled. */
    static WeightTable read(CopyReader in) {
        return new WeightTable(PrintTable.read(in), in.ints(), in.ints(), in.doubles());
    }

    /** Only while it is filled. */
    void put(Feature feature, String value, Weights weights) {
        rows.put(print(feature, value), filled);
        int start = starts[filled];
        int length = weights.tags().length;
        System.arraycopy(weights.tags(), 0, tags, start, length);
        System.arraycopy(weights.values(), 0, values, start, length);
        filled++;
        starts[filled] = start + length;
    }

    Weights get(Feature feature, String value) {
        int row = rows.get(print(feature, value));
        if (row == PrintTable.NONE) {
            return Weights.NONE;
        }
        int from = starts[row];
        int to = starts[row + 1];
        return new Weights(Arrays.copyOfRange(tags, from, to), Arrays.copyOfRange(values, from, to));
    }

    private static long print(Feature feature, String value) {
        return Print.of(value).with(feature.ordinal());
    }
}

package org.rapporteur.reading.parsing;

/**
 * Sums of rows of numbers: all that the network's time goes into. Every loop runs along the rows and has no sum across them, so that the
 * compiler makes vector instructions of it; which of these there are is for the processor to say. Stateless.
 */
final class Rows {

    /** Rows a pass: with more the compiler of Java 17 gives up on vectors, with fewer the sum is loaded and stored too often. */
    private static final int PASS = 4;

    private Rows() {}

    /** Adds {@code row} to {@code sum}. */
    static void add(float[] sum, float[] row) {
        for (int i = 0; i < row.length; i++) {
            sum[i] += row[i];
        }
    }

    /** Takes {@code row} from {@code sum}. */
    static void subtract(float[] sum, float[] row) {
        for (int i = 0; i < row.length; i++) {
            sum[i] -= row[i];
        }
    }

    /** Adds to {@code sum} as many rows from the row {@code first} on as there are factors, each multiplied by its factor. */
    static void addProducts(float[] sum, float[] factors, float[][] rows, int first) {
        int at = 0;
        for (; at + PASS <= factors.length; at += PASS) {
            int row = first + at;
            addFour(
                    sum,
                    factors[at],
                    rows[row],
                    factors[at + 1],
                    rows[row + 1],
                    factors[at + 2],
                    rows[row + 2],
                    factors[at + 3],
                    rows[row + 3]);
        }
        for (; at < factors.length; at++) {
            addOne(sum, factors[at], rows[first + at]);
        }
    }

    private static void addFour(
            float[] sum, float a, float[] as, float b, float[] bs, float c, float[] cs, float d, float[] ds) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a * as[i] + b * bs[i] + c * cs[i] + d * ds[i];
        }
    }

    private static void addOne(float[] sum, float factor, float[] row) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * row[i];
        }
    }

    /** Raises each to the third power. */
    static void cube(float[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            float number = numbers[i];
            numbers[i] = number * number * number;
        }
    }
}

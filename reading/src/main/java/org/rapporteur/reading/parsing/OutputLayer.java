package org.rapporteur.reading.parsing;

import java.util.Arrays;

/**
 * The output layer: scores the transitions between which there is a choice. Arcs from the node above the root are none of these: when
 * one may be drawn nothing else may. Immutable; safe for use by several threads.
 */
final class OutputLayer {

    /** Rows added in one pass: as many as keep the processor's vector registers busy. */
    private static final int ROWS = 4;

    private final float[][] rows;
    private final int width;
    private final int units;

    OutputLayer(ParserModel model) {
        units = model.units();
        int relations = model.vocabulary().relations().size();
        width = 2 * (relations - 1) + 1;
        int padded = (units + ROWS - 1) / ROWS * ROWS;
        rows = new float[padded][width];
        for (int unit = 0; unit < units; unit++) {
            float[] from = model.output()[unit];
            System.arraycopy(from, 1, rows[unit], 0, relations - 1);
            System.arraycopy(from, relations + 1, rows[unit], relations - 1, relations);
        }
    }

    /** How many transitions there are to choose from: arcs to the left, arcs to the right, shift. */
    int width() {
        return width;
    }

    /** How long the array of units must be; what is beyond the model's units counts nothing. */
    int length() {
        return rows.length;
    }

    /** @param scores takes the result */
    void score(float[] hidden, float[] scores) {
        Arrays.fill(scores, 0);
        for (int unit = 0; unit < rows.length; unit += ROWS) {
            addScaled(
                    scores,
                    hidden[unit],
                    rows[unit],
                    hidden[unit + 1],
                    rows[unit + 1],
                    hidden[unit + 2],
                    rows[unit + 2],
                    hidden[unit + 3],
                    rows[unit + 3]);
        }
    }

    private static void addScaled(
            float[] sum, float a, float[] as, float b, float[] bs, float c, float[] cs, float d, float[] ds) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a * as[i] + b * bs[i] + c * cs[i] + d * ds[i];
        }
    }
}

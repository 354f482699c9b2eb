package org.rapporteur.reading.parsing;

import java.util.Arrays;

/**
 * The output layer: scores the transitions between which there is a choice. Arcs from the node above the root are none of these: when
 * one may be drawn nothing else may. Immutable; safe for use by several threads.
 */
final class OutputLayer {

    private final float[][] rows;
    private final int width;

    OutputLayer(ParserModel model) {
        int relations = model.vocabulary().relations().size();
        width = 2 * (relations - 1) + 1;
        rows = new float[model.units()][width];
        for (int unit = 0; unit < rows.length; unit++) {
            float[] from = model.output()[unit];
            System.arraycopy(from, 1, rows[unit], 0, relations - 1);
            System.arraycopy(from, relations + 1, rows[unit], relations - 1, relations);
        }
    }

    /** How many transitions there are to choose from: arcs to the left, arcs to the right, shift. */
    int width() {
        return width;
    }

    /** How many hidden units there are. */
    int units() {
        return rows.length;
    }

    /** @param scores takes the result */
    void score(float[] hidden, float[] scores) {
        Arrays.fill(scores, 0);
        Rows.addProducts(scores, hidden, rows, 0);
    }
}

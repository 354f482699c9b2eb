package org.rapporteur.reading.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Both layers against the formula of the paper, written down plainly. */
class LayersTest {

    private final ParserModel model = SmallModel.model();

    @Test
    void scoresAreThoseOfTheFormula() {
        HiddenLayer hiddenLayer = new HiddenLayer(model);
        OutputLayer outputLayer = new OutputLayer(model);
        Configuration configuration = new Configuration(new int[] {4, 0, 1, 2, 0, 1}, new int[] {4, 0, 1, 2, 1, 0});
        configuration.shift();
        configuration.shift();
        configuration.arcLeft(2);
        configuration.shift();
        configuration.arcRight(3);
        configuration.shift();
        int[] view = new int[ParserModel.WORDS];
        configuration.view(view);
        float[] hidden = new float[outputLayer.units()];
        float[] scores = new float[outputLayer.width()];
        // The second time from the table of what is kept.
        for (int time = 0; time < 2; time++) {
            hiddenLayer.activate(configuration, view, hidden);
            outputLayer.score(hidden, scores);
            double[] expected = expected(configuration, view);
            for (int i = 0; i < scores.length; i++) {
                assertThat((double) scores[i]).isCloseTo(expected[i], within(1e-3 * Math.max(1, Math.abs(expected[i]))));
            }
        }
    }

    private double[] expected(Configuration configuration, int[] view) {
        double[] scores = new double[5];
        for (int unit = 0; unit < model.units(); unit++) {
            double sum = model.bias()[unit];
            for (int place = 0; place < view.length; place++) {
                int word = view[place];
                boolean none = word == Configuration.NONE;
                sum += product(model.words()[none ? 3 : configuration.number(word)], place, unit);
                sum += product(model.tags()[none ? 3 : configuration.tag(word)], 18 + place, unit);
                if (place >= 6) {
                    sum += product(model.relations()[none ? 0 : configuration.relation(word)], 36 + place - 6, unit);
                }
            }
            double cube = sum * sum * sum;
            // Of seven transitions these are not from the node above the root.
            int[] chosen = {1, 2, 4, 5, 6};
            for (int i = 0; i < chosen.length; i++) {
                scores[i] += cube * model.output()[unit][chosen[i]];
            }
        }
        return scores;
    }

    private double product(float[] embedding, int feature, int unit) {
        double sum = 0;
        for (int i = 0; i < embedding.length; i++) {
            sum += (double) embedding[i] * model.hidden()[feature * embedding.length + i][unit];
        }
        return sum;
    }
}

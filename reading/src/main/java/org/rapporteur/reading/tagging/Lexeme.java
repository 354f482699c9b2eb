package org.rapporteur.reading.tagging;

import java.util.Locale;
import java.util.Set;

/**
 * What the model says of a word wherever it stands. Immutable but for its arrays, which nobody writes.
 *
 * @param tags the numbers of those that it may have
 * @param own scores of all tags by the word itself
 * @param before what it says of the word behind it, and {@code after} of the word before it
 * @param rare whether it is looked at more closely; what follows is of use for rare words and their neighbours
 * @param shapeBefore as {@code before}, by its shape; {@code clusterBefore} by its class
 * @param cluster its class
 * @param first added to the scores if it begins the sentence, and {@code later} if it does not
 * @param capital whether it begins with a capital letter
 * @param company whether it may end the name of a company
 */
record Lexeme(
        int[] tags,
        double[] own,
        Weights before,
        Weights after,
        boolean rare,
        Weights shapeBefore,
        Weights shapeAfter,
        Weights clusterBefore,
        Weights clusterAfter,
        String cluster,
        Weights first,
        Weights later,
        boolean capital,
        boolean company) {

    private static final Set<String> COMPANY_ENDS = Set.of(
            "Company", "COMPANY", "Co.", "Co", "Cos.", "CO.", "COS.", "Corporation", "CORPORATION", "Corp.", "Corp", "CORP.", "Incorporated",
            "INCORPORATED", "Inc.", "Inc", "INC.", "Association", "ASSOCIATION", "Assn", "ASSN", "Limited", "LIMITED", "Ltd.", "LTD.", "L.P.");

    static Lexeme of(String word, TaggerModel model) {
        boolean rare = model.isRare(word);
        String shape = Feature.shape(word);
        String cluster = model.cluster(word);
        return new Lexeme(
                model.possible(word),
                own(word, rare, cluster, model),
                model.weights(Feature.WORD_BEFORE, word),
                model.weights(Feature.WORD_AFTER, word),
                rare,
                model.weights(Feature.SHAPE_BEFORE, shape),
                model.weights(Feature.SHAPE_AFTER, shape),
                model.weights(Feature.CLUSTER_BEFORE, cluster),
                model.weights(Feature.CLUSTER_AFTER, cluster),
                cluster,
                rare ? placed(word, true, model) : Weights.NONE,
                rare ? placed(word, false, model) : Weights.NONE,
                isCapital(word),
                COMPANY_ENDS.contains(word));
    }

    private static double[] own(String word, boolean rare, String cluster, TaggerModel model) {
        double[] scores = new double[model.tags().size()];
        for (Feature feature : Feature.values()) {
            if (rare || !feature.isForRareWords()) {
                if (feature == Feature.CLUSTER) {
                    model.weights(feature, cluster).addTo(scores);
                } else if (feature.isOfWord()) {
                    model.weights(feature, feature.of(word)).addTo(scores);
                }
            }
        }
        return scores;
    }

    /** What a capital letter says at the beginning of a sentence, or further on: the tag that the word has mostly without it. */
    private static Weights placed(String word, boolean first, TaggerModel model) {
        String plain = word.toLowerCase(Locale.ROOT);
        String mostly = isCapital(word) ? model.mostly(plain, Feature.NO) : Feature.NO;
        return Weights.sum(
                model.tags().size(),
                model.weights(Feature.FIRST_WITH_CAPITAL, first ? mostly : Feature.NO),
                model.weights(Feature.LATER_WITH_CAPITAL, first ? Feature.NO : mostly),
                model.weights(Feature.FIRST_HAS_CAPITAL, Feature.flag(first && Feature.has(word, Character::isUpperCase))));
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}

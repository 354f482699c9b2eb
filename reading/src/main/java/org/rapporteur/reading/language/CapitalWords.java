package org.rapporteur.reading.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;

/** Capitals as a sign of names: the model that finds names is slow, and every sixth sentence or so has none. Stateless. */
final class CapitalWords {

    private CapitalWords() {}

    /**
     * Whether the model can find a name in a tagged sentence: a word behind the first has a capital in it, or the first is tagged as a
     * name.
     */
    static boolean mayHoldName(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        return tokens.get(0).tag().startsWith("NNP") || tokens.stream().skip(1).map(CoreLabel::word).anyMatch(CapitalWords::hasCapital);
    }

    private static boolean hasCapital(String word) {
        return !word.equals("I") && word.codePoints().anyMatch(letter -> Character.isUpperCase(letter) || Character.isTitleCase(letter));
    }
}

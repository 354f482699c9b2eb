package org.rapporteur.reading.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Capitals as a sign of names: every sixth sentence or so has none, and need not be searched for names. Stateless. */
final class CapitalWords {

    private CapitalWords() {}

    /**
     * Whether the model can find a name in a tagged sentence: a word behind the first has a capital in it, or the first is tagged as a
     * name or has a capital where no sentence asks for one.
     */
    static boolean mayHoldName(List<CoreLabel> tokens) {
        String first = tokens.get(0).word();
        return tokens.get(0).tag().startsWith("NNP")
                || hasCapital(first.substring(first.offsetByCodePoints(0, 1)))
                || tokens.stream().skip(1).map(CoreLabel::word).anyMatch(word -> hasCapital(word) && !word.equals("I"));
    }

    private static boolean hasCapital(String word) {
        return word.codePoints().anyMatch(letter -> Character.isUpperCase(letter) || Character.isTitleCase(letter));
    }
}

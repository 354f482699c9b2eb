package org.rapporteur.reading.naming;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.models.WordClasses;

/**
 * A conditional random field over rows of labels, each with the one before it (Lafferty, McCallum and Pereira 2001; of names: Finkel,
 * Grenager and Manning 2005). Immutable.
 *
 * @param labels what a word can be; elsewhere they are numbers into this list. The first is for words that are no name
 * @param weights of what is looked at: one for each label or, by the label before and then the label, for each pair of labels
 * @param clusters classes of words, by those they stand beside; words in small letters, their digits made equal
 * @param plain words that were seen in small letters
 */
record NamingModel(List<String> labels, Weights weights, WordClasses clusters, Set<String> plain) {

    private static final String NO_CLUSTER = "0";

    String cluster(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return clusters.of(WordShapeClassifier.wordShape(small, WordShapeClassifier.WORDSHAPEDIGITS), NO_CLUSTER);
    }

    String shape(String word) {
        return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2USELC, plain);
    }

    int pairs() {
        return labels.size() * labels.size();
    }
}

package org.rapporteur.reading.tagging;

import java.util.List;
import java.util.Locale;
import org.rapporteur.reading.models.WordClasses;

/**
 * A maximum entropy tagger's model: which tags each known word has had, and what each value of each {@link Feature} says for or against
 * each tag. Immutable.
 *
 * @param tags their names; elsewhere they are numbers into this list
 * @param open numbers of the tags that a word nobody has seen may have
 * @param rare words that were seen less often than this are looked at more closely
 * @param classes of words in small letters, by those they stand beside
 * @param unclassed what the class of all other words is called
 */
record TaggerModel(
        List<String> tags, int[] open, int rare, Dictionary dictionary, WordClasses classes, String unclassed, WeightTable weights) {

    Weights weights(Feature feature, String value) {
        return weights.get(feature, value);
    }

    boolean isRare(String word) {
        return dictionary.seen(word) < rare;
    }

    /** The name of the tag that a word has had most often, {@code otherwise} if it is not known. */
    String mostly(String word, String otherwise) {
        int mostly = dictionary.mostly(word);
        return mostly == Dictionary.NO_TAG ? otherwise : tags.get(mostly);
    }

    /** The tags that a word may have: those it has had, with the form of the verb that looks the same; any open one if it is not known. */
    int[] possible(String word) {
        return dictionary.isKnown(word) ? dictionary.tags(word) : open;
    }

    String cluster(String word) {
        return classes.of(word.toLowerCase(Locale.ROOT), unclassed);
    }
}

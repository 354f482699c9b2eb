package org.rapporteur.reading.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A maximum entropy tagger's model: which tags each known word has had, and what each value of each {@link Feature} says for or against
 * each tag. Immutable.
 *
 * @param tags their names; elsewhere they are numbers into this list
 * @param open numbers of the tags that a word nobody has seen may have
 * @param counts how often each known word has had each tag
 * @param rare words that were seen less often than this are looked at more closely
 * @param cluster the class of words that a word is of, by those it stands beside
 * @param weights by the number of the feature, by its value
 */
record TaggerModel(
        List<String> tags,
        int[] open,
        Map<String, Map<String, Integer>> counts,
        int rare,
        UnaryOperator<String> cluster,
        List<Map<String, Weights>> weights) {

    Weights weights(Feature feature, String value) {
        return weights.get(feature.ordinal()).getOrDefault(value, Weights.NONE);
    }

    boolean isKnown(String word) {
        return counts.containsKey(word);
    }

    boolean isRare(String word) {
        return counts.getOrDefault(word, Map.of()).values().stream().mapToInt(Integer::intValue).sum() < rare;
    }

    /** The tag that a known word has had most often. */
    String mostly(String word) {
        String most = null;
        int times = 0;
        for (Map.Entry<String, Integer> tag : counts.get(word).entrySet()) {
            if (tag.getValue() > times) {
                most = tag.getKey();
                times = tag.getValue();
            }
        }
        return most;
    }

    /** The tags that a word may have: those it has had, with the form of the verb that looks the same; any open one if it is not known. */
    int[] possible(String word) {
        if (!isKnown(word)) {
            return open;
        }
        Set<String> had = counts.get(word).keySet();
        List<String> possible = new ArrayList<>(had);
        addTwin(possible, had, "VBD", "VBN");
        addTwin(possible, had, "VB", "VBP");
        return possible.stream().mapToInt(tags::indexOf).toArray();
    }

    private static void addTwin(List<String> possible, Set<String> had, String one, String other) {
        if (had.contains(one) != had.contains(other)) {
            possible.add(had.contains(one) ? other : one);
        }
    }
}

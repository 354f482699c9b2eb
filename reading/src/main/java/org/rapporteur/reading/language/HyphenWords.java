package org.rapporteur.reading.language;

import com.fasterxml.jackson.databind.JsonNode;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.reading.naming.NameFinder;

/**
 * Has names found in a sentence in which words are joined that a hyphen joins without a space: the name finder's model was taught so, as
 * Stanford CoreNLP uses it, and the other models were not. What stands apart all the same is data ({@code hyphens.yaml}).
 *
 * <p>Safe for use by several threads.
 */
final class HyphenWords {

    private static final String HYPHEN = "-";

    private final Set<String> apart = new HashSet<>();

    /**
     * A sentence as the name finder sees it.
     *
     * @param tags of each word, that of its first token
     * @param wordOf for each token, the word it is part of
     */
    record Joined(List<String> words, List<String> tags, int[] wordOf) {}

    private HyphenWords() {}

    static HyphenWords standard() {
        HyphenWords words = new HyphenWords();
        for (JsonNode entry : YamlDocument.resource(HyphenWords.class, "hyphens.yaml").path("apart")) {
            entry.path("words").forEach(word -> words.apart.add(word.asText()));
        }
        return words;
    }

    /** Writes on each token of a sentence what the name finder takes it for; all tokens of a word get its label. */
    void label(List<CoreLabel> tokens, NameFinder names) {
        Joined joined = join(tokens);
        List<String> labels = names.label(joined.words, joined.tags);
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setNER(labels.get(joined.wordOf[i]));
        }
    }

    Joined join(List<CoreLabel> tokens) {
        List<String> words = new ArrayList<>(tokens.size());
        List<String> tags = new ArrayList<>(tokens.size());
        int[] wordOf = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            int last = words.size() - 1;
            String word = tokens.get(i).word();
            if (i > 0 && isJoined(words.get(last), tokens, i)) {
                words.set(last, words.get(last) + word);
            } else {
                words.add(word);
                tags.add(tokens.get(i).tag());
            }
            wordOf[i] = words.size() - 1;
        }
        return new Joined(words, tags, wordOf);
    }

    /** Whether a token is part of the word before it. */
    private boolean isJoined(String before, List<CoreLabel> tokens, int at) {
        if (!"".equals(tokens.get(at - 1).get(CoreAnnotations.AfterAnnotation.class))) {
            return false;
        }
        if (tokens.get(at).word().equals(HYPHEN)) {
            return at + 1 < tokens.size() && !apart.contains(tokens.get(at + 1).word());
        }
        return before.endsWith(HYPHEN) && !apart.contains(tokens.get(at).word());
    }
}

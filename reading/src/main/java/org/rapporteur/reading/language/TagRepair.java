package org.rapporteur.reading.language;

import com.fasterxml.jackson.databind.JsonNode;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.reading.codebook.YamlDocument;

/**
 * Mends the parts of speech of nouns that are younger than the tagger's training texts ("drone"), which it takes for
 * verbs and with them misreads the whole sentence. The words are data ({@code tags.yaml}). Immutable.
 */
final class TagRepair {

    private final Map<String, String> nouns = new HashMap<>();

    private TagRepair() {}

    static TagRepair standard() {
        TagRepair repair = new TagRepair();
        for (JsonNode entry : YamlDocument.resource(TagRepair.class, "tags.yaml").path("nouns")) {
            repair.nouns.put(entry.path("word").asText(), entry.path("tag").asText());
        }
        return repair;
    }

    /** Gives the listed words among these tokens their noun tag, unless what stands before them asks for a verb. */
    void mend(List<CoreLabel> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            String noun = nouns.get(token.word().toLowerCase(Locale.ROOT));
            boolean verb = i > 0 && tokens.get(i - 1).tag().matches("TO|MD|PRP|WP");
            if (noun != null && !verb && !token.tag().startsWith("NN")) {
                token.setTag(noun);
            }
        }
    }
}

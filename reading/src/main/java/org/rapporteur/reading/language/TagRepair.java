package org.rapporteur.reading.language;

import com.fasterxml.jackson.databind.JsonNode;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.reading.codebook.YamlDocument;

/**
 * Mends parts of speech that the tagger gets wrong and with which the whole sentence would be misread: nouns that are younger than
 * its training texts ("drone"), and words whose neighbours show what they are ("the miners' demand"). Words and neighbours
 * are data ({@code tags.yaml}). Immutable.
 */
final class TagRepair {

    private static final String BEGIN = "^";
    private static final String END = "$";

    private final Map<String, String> nouns = new HashMap<>();
    private final List<Context> contexts = new ArrayList<>();

    /** A word between these neighbours; each pattern must match the whole. */
    private record Context(Pattern tag, Pattern text, Pattern second, Pattern previous, Pattern before, Pattern after, Pattern beyond, String becomes) {

        boolean fits(List<CoreLabel> tokens, int i) {
            return tag.matcher(tokens.get(i).tag()).matches()
                    && text.matcher(tokens.get(i).word()).matches()
                    && second.matcher(i < 2 ? BEGIN : tokens.get(i - 2).word()).matches()
                    && previous.matcher(i == 0 ? BEGIN : tokens.get(i - 1).word()).matches()
                    && before.matcher(i == 0 ? BEGIN : tokens.get(i - 1).tag()).matches()
                    && after.matcher(i + 1 == tokens.size() ? END : tokens.get(i + 1).tag()).matches()
                    && beyond.matcher(i + 2 >= tokens.size() ? END : tokens.get(i + 2).tag()).matches();
        }
    }

    private TagRepair() {}

    static TagRepair standard() {
        TagRepair repair = new TagRepair();
        JsonNode document = YamlDocument.resource(TagRepair.class, "tags.yaml");
        for (JsonNode entry : document.path("nouns")) {
            repair.nouns.put(entry.path("word").asText(), entry.path("tag").asText());
        }
        for (JsonNode entry : document.path("contexts")) {
            repair.contexts.add(new Context(
                    pattern(entry, "tag"), pattern(entry, "text"), pattern(entry, "second"), pattern(entry, "previous"), pattern(entry, "before"), pattern(entry, "after"),
                    pattern(entry, "beyond"), entry.path("becomes").asText()));
        }
        return repair;
    }

    private static Pattern pattern(JsonNode entry, String field) {
        return Pattern.compile(entry.path(field).asText(".*"));
    }

    /** Gives the listed words among these tokens their noun tag, unless what stands before them asks for a verb. */
    void mend(List<CoreLabel> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            contexts.stream().filter(c -> c.fits(tokens, at)).findFirst().ifPresent(c -> tokens.get(at).setTag(c.becomes));
            CoreLabel token = tokens.get(i);
            String noun = nouns.get(token.word().toLowerCase(Locale.ROOT));
            boolean verb = i > 0 && tokens.get(i - 1).tag().matches("TO|MD|PRP|WP");
            if (noun != null && !verb && !token.tag().startsWith("NN")) {
                token.setTag(noun);
            }
        }
    }
}

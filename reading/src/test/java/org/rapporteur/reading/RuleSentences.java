package org.rapporteur.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.reading.events.EventFinder;
import org.rapporteur.reading.relations.RelationCoder;
import org.rapporteur.reading.statements.StatementFinder;

/** The example sentences of the rules: many, of our own wording, and about negotiations. */
public final class RuleSentences {

    private RuleSentences() {}

    /** All of them that are whole sentences. */
    public static List<String> all() {
        List<String> sentences = new ArrayList<>();
        collect(YamlDocument.resource(StatementFinder.class, "cues.yaml"), sentences);
        collect(YamlDocument.resource(RelationCoder.class, "relations.yaml"), sentences);
        collect(YamlDocument.resource(EventFinder.class, "triggers.yaml"), sentences);
        return sentences;
    }

    private static void collect(JsonNode node, List<String> sentences) {
        if (node.isTextual() && node.asText().matches("(?s)\\p{Lu}.* .*[.?!]")) {
            sentences.add(node.asText().replace('\n', ' '));
        }
        node.forEach(part -> collect(part, sentences));
    }
}

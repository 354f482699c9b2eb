package org.rapporteur.reading.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.reading.codebook.YamlDocument;

/**
 * What tells conditions, as {@code conditions.yaml} has it. Immutable.
 *
 * @param markers the longer ones first
 * @param refusing words by which the thing spoken of is not to be had: "not", "never"
 * @param idle what stands behind "without" and is no condition: "without delay"
 * @param noStep what stands behind "before" and has not to come first: "before the council"
 * @param unspecified finds words with which a condition is mentioned and not named: "if certain conditions are met"
 */
record ConditionRules(List<ConditionMarker> markers, Set<String> refusing, Set<String> idle, Set<String> noStep, Pattern unspecified) {

    static ConditionRules standard() {
        JsonNode document = YamlDocument.resource(ConditionRules.class, "conditions.yaml");
        List<ConditionMarker> markers = new ArrayList<>();
        document.path("markers").forEach(entry -> markers.add(ConditionMarker.of(entry)));
        String vague = words(document, "unspecified").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return new ConditionRules(
                List.copyOf(markers),
                Set.copyOf(words(document, "refusing")),
                Set.copyOf(words(document, "idle")),
                Set.copyOf(words(document, "no-step")),
                Pattern.compile("\\b(" + vague + ")\\b", Pattern.CASE_INSENSITIVE));
    }

    private static Set<String> words(JsonNode document, String list) {
        Set<String> words = new HashSet<>();
        document.path(list).path("words").forEach(word -> words.add(word.asText()));
        return words;
    }
}

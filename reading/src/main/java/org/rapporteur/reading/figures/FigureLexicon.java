package org.rapporteur.reading.figures;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.record.RecordException;

/** The words of {@code figures.yaml}, with the examples that test them. */
record FigureLexicon(
        Map<String, List<String>> bounds,
        Sides sides,
        List<String> totals,
        Set<String> raising,
        Changing changing,
        Set<String> ones,
        Set<String> tallies,
        Set<String> structure,
        Set<String> people,
        Set<String> sources,
        List<Measure> measures,
        Durations durations,
        Money money,
        Shares shares,
        Others others) {

    record Sides(List<String> after, Set<String> subjects, List<String> units, List<String> matches, List<String> not) {}

    /**
     * @param people it is counted in people alone: "captured three towns" is no figure of prisoners
     * @param except nouns that are not counted so
     * @param counted the only nouns it is counted in, empty for any
     */
    record Measure(
            String what,
            String unit,
            boolean people,
            Set<String> counted,
            Set<String> patients,
            Set<String> subjects,
            Set<String> nouns,
            Set<String> states,
            Set<String> losses,
            Set<String> tolls,
            Set<String> except,
            List<String> matches,
            List<String> not) {

        Measure {
            counted = counted == null ? Set.of() : counted;
            except = except == null ? Set.of() : except;
        }
    }

    record Changing(Set<String> verbs, List<String> matches, List<String> not) {}

    record Durations(Set<String> units, Set<String> verbs, List<String> matches, List<String> not) {}

    record Money(Map<String, String> currencies, List<String> matches, List<String> not) {}

    record Shares(Set<String> units, List<String> matches, List<String> not) {}

    record Others(@JsonProperty("matches") List<String> matches, @JsonProperty("not") List<String> not) {}

    static FigureLexicon english() {
        try {
            return new ObjectMapper()
                    .treeToValue(YamlDocument.resource(FigureLexicon.class, "figures.yaml"), FigureLexicon.class);
        } catch (JsonProcessingException broken) {
            throw new RecordException("figures.yaml: " + broken.getOriginalMessage(), broken);
        }
    }
}

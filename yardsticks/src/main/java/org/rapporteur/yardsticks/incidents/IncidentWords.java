package org.rapporteur.yardsticks.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.reading.codebook.YamlDocument;

/**
 * The words by which an event of the record is one of the answer key's types, and those of events that the key's rules
 * leave out. Data ({@code incidents.yaml}); immutable.
 */
final class IncidentWords {

    private final List<TypeWords> types = new ArrayList<>();
    private final List<Pattern> combat = new ArrayList<>();
    private final List<Pattern> fighters = new ArrayList<>();
    private final List<Pattern> vague = new ArrayList<>();

    private record TypeWords(IncidentType type, boolean inCitations, Pattern pattern) {}

    private IncidentWords() {}

    static IncidentWords standard() {
        IncidentWords words = new IncidentWords();
        JsonNode document = YamlDocument.resource(IncidentWords.class, "incidents.yaml");
        for (JsonNode entry : document.path("types")) {
            words.types.add(new TypeWords(
                    IncidentType.valueOf(entry.path("type").asText().replace(' ', '_')),
                    entry.path("cited").asBoolean(),
                    pattern(entry)));
        }
        document.path("vague").forEach(entry -> words.vague.add(pattern(entry)));
        document.path("fighters").forEach(entry -> words.fighters.add(pattern(entry)));
        document.path("combat").forEach(entry -> words.combat.add(pattern(entry)));
        return words;
    }

    private static Pattern pattern(JsonNode entry) {
        return Pattern.compile(entry.path("pattern").asText(), Pattern.CASE_INSENSITIVE);
    }

    /** The type that an event's title has words of. */
    Optional<IncidentType> ofTitle(String title) {
        return types.stream().filter(type -> type.pattern.matcher(title).find()).map(TypeWords::type).findFirst();
    }

    /** The type that the report's words for an event have words of, where those settle what the title leaves open. */
    Optional<IncidentType> ofCitation(String words) {
        return types.stream()
                .filter(TypeWords::inCitations)
                .filter(type -> type.pattern.matcher(words).find())
                .map(TypeWords::type)
                .findFirst();
    }

    /** Whether the words tell of several deeds at once, which the keys leave out where neither their day nor their toll is told. */
    boolean isVague(String title) {
        return vague.stream().anyMatch(pattern -> pattern.matcher(title).find());
    }

    /** Whether the words tell of fighting between armed forces, which is no incident in the key's terms. */
    boolean isCombat(String title) {
        return combat.stream().anyMatch(pattern -> pattern.matcher(title).find());
    }

    /** Whether those whom a figure counts bear arms against others who do. */
    boolean isFighter(String counted) {
        return fighters.stream().anyMatch(pattern -> pattern.matcher(counted).find());
    }
}

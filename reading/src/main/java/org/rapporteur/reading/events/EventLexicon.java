package org.rapporteur.reading.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.record.Coded;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.RecordException;

/** The words of {@code triggers.yaml} and {@code frames.yaml}. Immutable. */
record EventLexicon(Triggers triggers, Frames frames) {

    record Triggers(Map<String, Set<String>> lists, Map<String, Set<String>> fields, @JsonProperty("triggers") List<Trigger> entries) {}

    record Frames(
            List<StatusWords> status,
            Words staging,
            Set<String> past,
            Set<String> telling,
            Set<String> dating,
            Set<String> venues,
            Set<String> ways,
            Set<String> sending,
            Set<String> completing,
            Map<String, Set<String>> modals,
            Set<String> conditional,
            Set<String> negative,
            Set<String> failing,
            Set<String> vague,
            Map<String, Set<String>> scene,
            Set<String> containers,
            Set<String> definite,
            Set<String> fresh,
            Set<String> identity,
            Roles roles,
            Set<String> mutual,
            List<Set<String>> families,
            Set<String> groups,
            @JsonProperty("group-words") Set<String> groupWords,
            Set<String> leaders,
            Outcome outcome,
            Set<String> detailed,
            Set<String> carried,
            Set<String> localities,
            Set<String> blame,
            Set<String> charging,
            Set<String> turning,
            Set<String> traces,
            Victims victims,
            Set<String> pledges,
            Set<String> closing,
            Set<String> accounts,
            Set<String> answered,
            Set<String> commitments,
            Map<String, Set<String>> figures) {

        boolean isMutual(EventKind kind) {
            return mutual.contains(kind.code());
        }

        /** Whether two kinds may be names of one event. */
        boolean sameFamily(EventKind one, EventKind other) {
            return one == other || families.stream().anyMatch(family -> family.contains(one.code()) && family.contains(other.code()));
        }
    }

    /** Words that make an event so, with the sentences that show it. */
    record StatusWords(
            @JsonProperty("status") String code, Set<String> verbs, Set<String> nouns, Set<String> modifiers, List<String> matches, List<String> not) {

        EventStatus status() {
            return Coded.of(EventStatus.class, code);
        }
    }

    /**
     * The words that tell of the dead and the injured one by one.
     *
     * @param fates by what a figure counts ({@code killed}): {@code verbs} of which a person is the object, {@code subjects}
     *     verbs of which one is the subject, {@code nouns} that are of a person
     * @param persons nouns that are one person
     * @param pairs nouns that are two
     * @param many determiners that make a noun many
     * @param nearly adverbs that say that it did not come to it
     */
    record Victims(
            Map<String, Map<String, Set<String>>> fates,
            Set<String> persons,
            Set<String> pairs,
            Set<String> many,
            Set<String> nearly,
            List<String> matches,
            List<String> not) {}

    record Words(Set<String> verbs, Set<String> nouns) {}

    record Roles(
            Set<String> host,
            Set<String> mediator,
            Set<String> backer,
            Set<String> actor,
            Set<String> party,
            Map<String, Set<String>> prepositions,
            Set<String> mediators,
            Set<String> targeting) {

        /** The role of this verb's subject in the event that the verb does something with, {@code ""} if none. */
        String ofSubject(String verb) {
            return host.contains(verb)
                    ? "host"
                    : mediator.contains(verb)
                            ? "mediator"
                            : backer.contains(verb) ? "backer" : actor.contains(verb) ? "actor" : party.contains(verb) ? "party" : "";
        }
    }

    record Outcome(Set<String> subject, Set<String> alone, Set<String> enders, Set<String> participants, Set<String> prepositions, List<String> matches, List<String> not) {}

    static EventLexicon english() {
        return new EventLexicon(read("triggers.yaml", Triggers.class), read("frames.yaml", Frames.class));
    }

    private static <T> T read(String name, Class<T> as) {
        JsonNode document = YamlDocument.resource(EventLexicon.class, name);
        try {
            return new ObjectMapper().treeToValue(document, as);
        } catch (JsonProcessingException broken) {
            throw new RecordException(name + ": " + broken.getOriginalMessage(), broken);
        }
    }

    Set<String> list(String name) {
        Set<String> list = triggers.lists.get(name);
        if (list == null) {
            throw new RecordException("triggers.yaml has no list '%s'".formatted(name));
        }
        return list;
    }
}

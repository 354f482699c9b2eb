package org.rapporteur.reading.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.record.Coded;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.RecordException;

/** The words of {@code triggers.yaml}, {@code public-life.yaml}, {@code doers.yaml}, {@code frames.yaml} and {@code plain-deeds.yaml}. Immutable. */
record EventLexicon(Triggers triggers, Frames frames, Plain plain) {

    record Triggers(
            Map<String, Set<String>> lists, Map<String, Set<String>> fields, Set<String> rivals, @JsonProperty("triggers") List<Trigger> entries) {

        Triggers {
            fields = fields == null ? Map.of() : fields;
            rivals = rivals == null ? Set.of() : rivals;
        }

        /** The same, with a word for each of the verbs that one names together. */
        Triggers each() {
            return new Triggers(lists, fields, rivals, entries.stream().map(this::each).toList());
        }

        private Trigger each(Trigger entry) {
            List<Trigger.Word> words = entry.words().stream()
                    .flatMap(word -> word.any().isEmpty() ? Stream.of(word) : lists.getOrDefault(word.any(), Set.of()).stream().map(word::of))
                    .toList();
            return new Trigger(entry.code(), entry.ploverCode(), words, entry.matches(), entry.not());
        }

        /** These, and behind them those of another file, which may use the lists of both. */
        Triggers and(Triggers more) {
            Map<String, Set<String>> all = new HashMap<>(lists);
            more.lists.forEach((name, words) -> {
                if (all.putIfAbsent(name, words) != null) {
                    throw new RecordException("two files of triggers have a list '%s'".formatted(name));
                }
            });
            return new Triggers(all, fields, rivals, Stream.concat(entries.stream(), more.entries.stream()).toList());
        }
    }

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
            Set<String> calling,
            Map<String, Set<String>> modals,
            Set<String> conditional,
            Set<String> negative,
            Set<String> failing,
            Set<String> off,
            Set<String> occurring,
            Map<String, Set<String>> predicates,
            Set<String> claims,
            Set<String> rebuffs,
            Set<String> vague,
            Set<String> usual,
            Map<String, Set<String>> scene,
            Set<String> containers,
            Set<String> definite,
            Set<String> fresh,
            Set<String> identity,
            Roles roles,
            Set<String> mutual,
            List<Set<String>> families,
            Set<String> groups,
            Set<String> sent,
            @JsonProperty("group-words") Set<String> groupWords,
            Set<String> leaders,
            Outcome outcome,
            Set<String> detailed,
            Set<String> carried,
            Set<String> continued,
            Set<String> seats,
            Set<String> seated,
            Set<String> localities,
            Map<String, Set<String>> leading,
            Set<String> blame,
            Set<String> charging,
            Set<String> turning,
            Set<String> traces,
            Victims victims,
            Set<String> pledges,
            Set<String> closing,
            Set<String> accounts,
            Answers answers,
            Terms terms,
            @JsonProperty("words-given") WordsGiven wordsGiven,
            Set<String> commitments,
            Map<String, Set<String>> figures,
            Counts counts,
            List<Example> examples) {

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

    /**
     * What is worth keeping of the numbers in a report's own narration.
     *
     * @param people what figures of people tell ({@code captured})
     * @param amounts what other figures tell whatever they count ({@code money})
     * @param things nouns whose number is kept
     */
    record Counts(Set<String> people, Set<String> amounts, Set<String> things, List<String> matches, List<String> not) {}

    /**
     * What is no deed where no trigger stands for it.
     *
     * @param idle verbs, with their particle, that tell of nothing that is done
     * @param bare verbs that do so unless they have an object
     * @param sayings nouns for what is said, by whatever verb
     * @param doers names of lists of the triggers: whose deeds are news
     * @param subjects nouns of which nothing that they do is a deed
     */
    record Plain(Set<String> idle, Set<String> bare, Set<String> sayings, Set<String> subjects, Set<String> doers, List<String> matches, List<String> not) {}

    /** Sentences that show what one list of the frames does. */
    record Example(String list, List<String> matches, List<String> not) {}

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

    /**
     * How one answers to an account of an event without telling the event again.
     *
     * @param acts of statements that answer
     * @param pointing words for what they answer to: "the accusation"
     * @param beside acts of those who then give a version of their own
     * @param incidents nouns by which a third party speaks of it
     * @param asking words for what nobody can say of it
     * @param doers nouns for those who did it, whoever they are
     * @param scenes words by which somebody tells how a deed of violence was: arms, blows, those hurt
     */
    record Answers(
            Set<String> acts,
            Set<String> pointing,
            Set<String> beside,
            Set<String> incidents,
            Set<String> asking,
            Set<String> doers,
            Set<String> scenes,
            List<String> matches,
            List<String> not) {}

    /** Nouns for a word that somebody gave, and the verbs by which it is kept or broken. */
    record WordsGiven(Set<String> nouns, Set<String> kept, Set<String> broken, List<String> matches, List<String> not) {}

    /**
     * By which words an agreement binds one of its parties.
     *
     * @param deals nouns under which one is bound
     * @param drafts words before such a noun that say that it binds nobody yet
     * @param modals auxiliaries that bind
     * @param open those of them that may as well tell what is merely to come
     * @param agreeing verbs whose content binds
     * @param making verbs by which a deal is made
     * @param made nouns for what is made by them, besides the deals
     * @param yielding verbs of talks that end in a deal, whoever made it
     * @param undertaking verbs that bind their subject to what hangs on them
     * @param announcing verbs by which somebody else tells what a party will do
     * @param saying verbs by which somebody tells a term
     * @param falling verbs of what is to become of a thing: "wages will rise"
     * @param together words by which several do one thing: "a joint patrol"
     * @param returning nouns of "in return", "for its part"
     * @param idle verbs of clauses that tell no deed
     * @param offered what is only put to the sides until they accept it, and {@code taking} how they do
     * @param tentative what one agrees to without being bound to a deed: to consider, to talk
     * @param kinds what the words of a deed make it
     */
    record Terms(
            Set<String> deals,
            Set<String> firm,
            Set<String> opening,
            Set<String> obliging,
            Set<String> holding,
            Set<String> giving,
            Set<String> vague,
            Set<String> stative,
            Set<String> laws,
            Set<String> some,
            Set<String> each,
            Set<String> decreeing,
            Set<String> duty,
            Set<String> leave,
            Set<String> drafts,
            Set<String> modals,
            Set<String> open,
            Set<String> agreeing,
            Set<String> making,
            Set<String> made,
            Set<String> offered,
            Set<String> taking,
            Set<String> yielding,
            Set<String> undertaking,
            Set<String> announcing,
            Set<String> saying,
            Set<String> falling,
            Set<String> together,
            Set<String> returning,
            Set<String> idle,
            Set<String> tentative,
            List<DeedKind> kinds,
            List<String> matches,
            List<String> not) {}

    /** The kind of a commitment whose verb, with its particle, is one of these and has one of these objects. */
    record DeedKind(String kind, Set<String> verbs, Set<String> objects) {}

    record Outcome(Set<String> alone, Set<String> enders, Set<String> subject, Set<String> participants, Set<String> prepositions, List<String> matches, List<String> not) {}

    static EventLexicon english() {
        Triggers triggers = read("triggers.yaml", "triggers", Triggers.class)
                .and(read("public-life.yaml", "triggers", Triggers.class))
                .and(read("doers.yaml", "triggers", Triggers.class));
        return new EventLexicon(triggers.each(), read("frames.yaml", "frames", Frames.class), read("plain-deeds.yaml", "plain-deeds", Plain.class));
    }

    private static <T> T read(String name, String schema, Class<T> as) {
        JsonNode document = YamlDocument.resource(EventLexicon.class, name, schema + ".schema.json");
        try {
            return new ObjectMapper().treeToValue(document, as);
        } catch (JsonProcessingException broken) {
            throw new RecordException(name + ": " + broken.getOriginalMessage(), broken);
        }
    }

    /** Verbs that are an event or say that one takes place. */
    Set<String> stages() {
        return Stream.concat(
                        frames.staging().verbs().stream(),
                        triggers.entries().stream().flatMap(trigger -> trigger.words().stream()).filter(Trigger.Word::isVerb).map(Trigger.Word::verb))
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> list(String name) {
        Set<String> list = triggers.lists.get(name);
        if (list == null) {
            throw new RecordException("the triggers have no list '%s'".formatted(name));
        }
        return list;
    }
}

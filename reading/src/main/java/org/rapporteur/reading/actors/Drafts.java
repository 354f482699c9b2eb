package org.rapporteur.reading.actors;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.record.ActorKind;

/** Who there is in a passage: its actors in the making, by id, in the order in which they come in. Mutable, used by one thread. */
final class Drafts {

    private final Map<String, Draft> byId = new LinkedHashMap<>();
    private final Passage passage;
    private final ReferenceWords words;
    private int unnamed;

    Drafts(Passage passage, ReferenceWords words) {
        this.passage = passage;
        this.words = words;
    }

    /** The actor with this id; empty for {@code ""}. */
    Optional<Draft> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The actor with this id, which somebody has brought in. */
    Draft of(String id) {
        return byId.get(id);
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    Collection<Draft> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** Id of the only one of these; empty where there are none or several. */
    static Optional<String> theOnly(Stream<Draft> some) {
        List<Draft> all = some.limit(2).toList();
        return all.size() == 1 ? Optional.of(all.get(0).id()) : Optional.empty();
    }

    /** The actor with this id, brought in like this if it is new. */
    Draft named(String id, ActorKind kind, String name) {
        return byId.computeIfAbsent(id, i -> new Draft(i, kind, name));
    }

    /** A body without a name of its own; with an owner if the words say whose it is. */
    String body(String id, String name, String speaksFor, String country, ActorKind kind) {
        Draft draft = named(id, kind, name);
        draft.alsoKnownAs(name);
        draft.speaksFor = speaksFor;
        draft.country = country;
        return id;
    }

    /** What a body or several people are called of whom this report alone speaks so: "the sides", "the army". */
    String bodyOfReport(String words, String name, ActorKind kind) {
        return body(ActorIds.body(passage.report().id(), words), name, "", "", kind);
    }

    /**
     * Somebody the report does not name.
     *
     * @param name all that tells who it is, {@code introduced} the noun and what stands before it
     */
    String unnamed(String name, String introduced, String speaksFor, String country, String office, boolean plural, boolean human) {
        unnamed++;
        Draft draft = new Draft(ActorIds.unnamed(passage.report().id(), unnamed + 100 * passageNumber()), ActorKind.UNNAMED, name);
        draft.introduced = introduced;
        draft.speaksFor = speaksFor;
        draft.country = country;
        draft.office = office;
        draft.plural = plural;
        draft.human = human;
        byId.put(draft.id(), draft);
        return draft.id();
    }

    /** Tells the passages of a long report apart. */
    private int passageNumber() {
        return passage.sentences().isEmpty() ? 0 : passage.sentences().get(0).span().start() / 1000;
    }

    /** The report calls it by this noun, with these words around it. */
    void call(String id, String noun, List<String> phrase) {
        Draft draft = of(id);
        draft.call(noun, phrase);
        draft.armed |= draft.isOrganised() && phrase.stream().anyMatch(word -> words.has("armed", word));
    }

    /** These speak through this actor together. */
    void speaksForAll(String id, List<String> members) {
        of(id).members = List.copyOf(members);
    }
}

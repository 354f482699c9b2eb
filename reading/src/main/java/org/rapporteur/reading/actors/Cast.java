package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Actor;

/** The actors of a passage and the words that stand for them. Immutable. */
public final class Cast {

    private final Map<String, Actor> actors;
    private final List<Mention> mentions;
    private final Map<Integer, List<Mention>> bySentence;
    private final Map<String, List<String>> members;
    private final List<String> sides;
    private final Map<Integer, String> voices;
    private final Set<Integer> asked;

    public Cast(List<Actor> actors, List<Mention> mentions) {
        this(actors, mentions, Map.of(), List.of(), Map.of(), Set.of());
    }

    /**
     * @param members by the id of an actor that stands for several together, the ids of those, in the order of the text
     * @param sides ids of the two between whom it is; empty where the passage does not tell
     * @param voices ids of those whose words whole sentences are, as answers in an interview are, by the sentence's index
     * @param asked indexes of the sentences that are questions in an interview
     */
    public Cast(List<Actor> actors, List<Mention> mentions, Map<String, List<String>> members, List<String> sides, Map<Integer, String> voices, Set<Integer> asked) {
        this.asked = Set.copyOf(asked);
        this.voices = Map.copyOf(voices);
        this.members = Map.copyOf(members);
        this.sides = List.copyOf(sides);
        this.actors = new LinkedHashMap<>();
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
        this.mentions = List.copyOf(mentions);
        this.bySentence = new HashMap<>();
        mentions.forEach(mention -> bySentence
                .computeIfAbsent(mention.sentence(), sentence -> new ArrayList<>())
                .add(mention));
    }

    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** Those whom "the two sides" or "the ministers of Ghana and Togo" stand for; empty for all other actors. */
    public List<Actor> members(String actor) {
        return members.getOrDefault(actor, List.of()).stream().map(actors::get).filter(Objects::nonNull).toList();
    }

    /**
     * Ids of the two whom the passage most often joins as equals ("between A and B", "A and B met"), in the order of the
     * text; empty where it joins no two bodies.
     */
    public List<String> sides() {
        return sides;
    }

    /** Whose word the whole sentence with this index is, as an answer in an interview is; empty for the reporter's own. */
    public Optional<Actor> voice(int sentence) {
        return Optional.ofNullable(voices.get(sentence)).flatMap(this::actor);
    }

    /** Whether the sentence with this index is put to somebody in an interview: whoever asks takes no part in the matter. */
    public boolean isAsked(int sentence) {
        return asked.contains(sentence);
    }

    public List<Mention> mentions() {
        return mentions;
    }

    /** Mentions in the sentence with this index, in text order. */
    public List<Mention> mentionsIn(int sentence) {
        return List.copyOf(bySentence.getOrDefault(sentence, List.of()));
    }

    /** The innermost mention that holds this token, the one headed by it first. */
    public Optional<Mention> mentionAt(int sentence, int token) {
        Mention best = null;
        for (Mention mention : bySentence.getOrDefault(sentence, List.of())) {
            if (mention.first() <= token && token <= mention.last()) {
                boolean headed = mention.head() == token;
                boolean bestHeaded = best != null && best.head() == token;
                if (best == null || (headed && !bestHeaded) || (headed == bestHeaded && size(mention) < size(best))) {
                    best = mention;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int size(Mention mention) {
        return mention.last() - mention.first();
    }
}

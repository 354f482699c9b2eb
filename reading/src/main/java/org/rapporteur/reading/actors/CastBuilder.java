package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Actor;

/**
 * Gathers the actors of one passage while its sentences are read in order. Each question on the passage has a class of its own, which is
 * to be asked here. Mutable, used by one thread, gone when the cast is built.
 */
final class CastBuilder {

    private final Background background;
    private final Passage passage;
    private final Layout layout;
    private final Drafts drafts;
    private final ToldSoFar told;
    private final States states;
    private final Bodies bodies;
    private final Persons persons;
    private final Offices offices;
    private final Sides sides;
    private final Conversation conversation;
    private final List<OpenNoun> open = new ArrayList<>();

    /** @param names the names of each sentence, by its index */
    CastBuilder(Passage passage, Background background, Interview interview, Map<Integer, List<Name>> names) {
        ReferenceWords words = background.words();
        this.background = background;
        this.passage = passage;
        this.layout = new Layout(passage);
        this.drafts = new Drafts(passage, words);
        this.told = new ToldSoFar(words, drafts);
        this.states = new States(background, drafts);
        this.bodies = new Bodies(background, drafts, states, told);
        this.persons = new Persons(drafts, background.givenNames(), background.officeHolders(), passage.report().written(), told);
        this.offices = new Offices(background, drafts, persons, states, bodies);
        this.sides = new Sides(words, drafts, layout);
        this.conversation = new Conversation(interview, names, words, persons, layout);
    }

    Passage passage() {
        return passage;
    }

    /** Where words stand: heading, opening, quotation marks, paragraph. */
    Layout layout() {
        return layout;
    }

    /** Who there is. */
    Drafts drafts() {
        return drafts;
    }

    /** Who this is; empty for {@code ""}. */
    Optional<Draft> draft(String id) {
        return drafts.find(id);
    }

    /** What has been told so far, and in which order. */
    ToldSoFar told() {
        return told;
    }

    /** Which state words stand for. */
    States states() {
        return states;
    }

    /** Which body a name stands for. */
    Bodies bodies() {
        return bodies;
    }

    /** Who bears a name. */
    Persons persons() {
        return persons;
    }

    /** What office a person holds, and for whom she speaks thereby. */
    Offices offices() {
        return offices;
    }

    /** Who stands side by side, and who between the sides. */
    Sides sides() {
        return sides;
    }

    /** Whose voice a sentence is, and who is asked. */
    Conversation conversation() {
        return conversation;
    }

    /** Nobody was found yet for this noun; who is meant is settled at the end. */
    void leaveOpen(OpenNoun noun) {
        open.add(noun);
    }

    /** Takes note of the mentions of a sentence. */
    void add(Sentence sentence, List<Mention> found) {
        told.add(sentence, found);
        sides.read(sentence, found);
    }

    /** The cast, once all sentences have been read. */
    Cast build() {
        offices.lookUp(passage.report().written());
        List<String> both = new Settlement(background, this, open).settle();
        offices.shortenChains();
        List<Mention> mentions = new ArrayList<>(told.mentions());
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        Set<String> appearing = appearing(mentions);
        Map<String, List<String>> members = new HashMap<>();
        appearing.stream().flatMap(id -> drafts.find(id).stream()).filter(draft -> !draft.members.isEmpty()).forEach(draft -> members.put(draft.id(), draft.members));
        members.values().forEach(appearing::addAll);
        List<Actor> actors = drafts.all().stream().filter(draft -> appearing.contains(draft.id())).map(Draft::actor).toList();
        return new Cast(actors, mentions, members, both, conversation.voices(), conversation.asked());
    }

    /** Ids of those who are mentioned or speak, and of those for whom they do. */
    private Set<String> appearing(List<Mention> mentions) {
        Set<String> appearing = new LinkedHashSet<>();
        mentions.forEach(mention -> appearing.add(mention.actor()));
        appearing.addAll(conversation.voices().values());
        List.copyOf(appearing).forEach(id -> appearing.add(drafts.of(id).speaksFor));
        return appearing;
    }
}

package org.rapporteur.reading.actors;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.record.ActorKind;

/**
 * Whom a noun means that found nobody before it, once the whole passage is read. "The union" above the first paragraph is the one union
 * that the report goes on to name; "the rebels" are the one armed group; "the terminal operators" speak through the Terminal Operators'
 * Association. Where two could be meant, nobody is.
 */
final class LateReferences {

    private final ReferenceWords words;
    private final Drafts drafts;
    private final ToldSoFar told;
    private final Sides sides;
    private final Set<String> acting;

    LateReferences(ReferenceWords words, Drafts drafts, ToldSoFar told, Sides sides) {
        this.words = words;
        this.drafts = drafts;
        this.told = told;
        this.sides = sides;
        this.acting = told.acting();
    }

    /**
     * Whom the nouns for bodies and people mean, by the id of the actor that was made for each.
     *
     * @param home the state whose government is "the government", if the passage tells
     */
    Map<String, String> meant(List<OpenNoun> open, Optional<String> home) {
        return byActor(open, noun -> meant(noun, home));
    }

    /** Whom bodies of persons ("his government") mean, once it is told for which state these persons speak. */
    Map<String, String> ofPersons(List<OpenNoun> open) {
        return byActor(open, noun -> noun instanceof OpenNoun.OfPerson body ? ofPerson(body) : Optional.empty());
    }

    private static Map<String, String> byActor(List<OpenNoun> open, Function<OpenNoun, Optional<String>> meaning) {
        Map<String, String> meant = new LinkedHashMap<>();
        for (OpenNoun noun : open) {
            meaning.apply(noun).filter(id -> !id.equals(noun.actor())).ifPresent(id -> meant.put(noun.actor(), id));
        }
        return meant;
    }

    private Optional<String> meant(OpenNoun noun, Optional<String> home) {
        if (noun instanceof OpenNoun.OfPerson) {
            return Optional.empty();
        }
        if (words.has("governments", noun.noun())) {
            return home;
        }
        if (isArmed(noun)) {
            return fighters();
        }
        if (noun instanceof OpenNoun.OfPeople people) {
            return bodyOf(people);
        }
        return noun instanceof OpenNoun.OfBody body && words.isCall(body.noun()) ? named(body) : Optional.empty();
    }

    /** "His government": the state for which he speaks; "her union" in the same way. */
    private Optional<String> ofPerson(OpenNoun.OfPerson noun) {
        boolean states = words.has("governments", noun.noun()) || words.has("homes", noun.noun()) || words.has("ministries", noun.noun());
        return drafts.find(drafts.of(noun.person()).speaksFor())
                .filter(body -> states && body.kind() == ActorKind.STATE || body.isOrganised() && words.isLabel(noun.noun()))
                .map(Draft::id);
    }

    /** "The rebels" and "the main rebel coalition" alike. */
    private boolean isArmed(OpenNoun noun) {
        return words.has("armed", noun.noun())
                || noun instanceof OpenNoun.OfBody body && body.telling().stream().anyMatch(word -> words.has("armed", word));
    }

    /**
     * The one body called so. A name that ends in "Front" or "Army" tells as much, if no body of the report is called so; failing that, that
     * it is the only body without a state for which anybody speaks, or the one that faces a state.
     */
    private Optional<String> fighters() {
        if (named().anyMatch(Draft::isArmed)) {
            return Drafts.theOnly(named().filter(Draft::isArmed));
        }
        return Drafts.theOnly(named().filter(draft -> draft.name().contains(" ") && suits(draft, "militia")))
                .or(() -> Drafts.theOnly(named().filter(draft -> isStateless(draft) && isSpokenFor(draft))))
                .or(this::facingState);
    }

    /** The one body that the report names side by side with a state: those who face a government. */
    private Optional<String> facingState() {
        List<Draft> two = sides.joinedMostOften().stream().map(drafts::of).toList();
        boolean facing = two.size() == 2 && two.get(0).kind() == ActorKind.STATE != (two.get(1).kind() == ActorKind.STATE);
        return facing ? two.stream().filter(draft -> draft.kind() == ActorKind.ORGANISATION).map(Draft::id).findFirst() : Optional.empty();
    }

    /** "The union", "the association": the one body that is called so or whose name says that it is one; failing that, the firm. */
    private Optional<String> named(OpenNoun.OfBody noun) {
        List<Draft> suiting = named().filter(draft -> draft.isCalled(noun.noun()) || suits(draft, noun.noun())).toList();
        Stream<Draft> possible = suiting.isEmpty() ? named().filter(draft -> words.maySuit(draft.name(), noun.noun())) : suiting.stream();
        return Drafts.theOnly(possible.filter(draft -> draft.isToldBy(noun.telling()))).or(() -> suiting.isEmpty() ? firm(noun) : Optional.empty());
    }

    /** "The company" where one body does something whose name tells nothing of what it is: a union, a ministry or a court tells it. */
    private Optional<String> firm(OpenNoun.OfBody noun) {
        // "A crane operator was hurt" before "the operator": either could be meant.
        boolean person = drafts.all().stream().anyMatch(draft -> draft.isHuman() && draft.office().equals(noun.noun()));
        boolean open = noun.telling().isEmpty() && words.isFirm(noun.noun()) && !person;
        return open
                ? Drafts.theOnly(named().filter(draft -> isStateless(draft) && words.tellsNoKind(draft.name()) && acting.contains(draft.id())))
                : Optional.empty();
    }

    /**
     * "The terminal operators" where the Terminal Operators' Association negotiates, "the employers" where one body that is no
     * union faces a union: who is organised speaks through that body.
     */
    private Optional<String> bodyOf(OpenNoun.OfPeople people) {
        Set<String> called = wordsOf(people.phrase());
        called.remove("the");
        Optional<String> byName = Drafts.theOnly(named().filter(draft -> draft.name().contains(" ") && wordsOf(draft.name()).containsAll(called)));
        if (byName.isPresent() || !words.has("employers", people.noun()) || named().noneMatch(this::isUnion)) {
            return byName;
        }
        List<Draft> employers = named().filter(draft -> !isUnion(draft) && (suits(draft, "lobby") || suits(draft, "employer"))).toList();
        return Drafts.theOnly(employers.stream()).or(() -> Drafts.theOnly(employers.stream().filter(this::isSpokenFor)));
    }

    private boolean isUnion(Draft draft) {
        return suits(draft, "union");
    }

    private boolean suits(Draft draft, String noun) {
        return words.suits(draft.name(), noun) == 2;
    }

    private static boolean isStateless(Draft draft) {
        return draft.kind() == ActorKind.ORGANISATION && draft.country().isEmpty();
    }

    private static Set<String> wordsOf(String phrase) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : phrase.toLowerCase(Locale.ROOT).split("\\s+")) {
            all.add(word.replaceAll("[’']s?$", ""));
        }
        return all;
    }

    private boolean isSpokenFor(Draft body) {
        return drafts.all().stream().anyMatch(draft -> draft.kind() == ActorKind.PERSON && draft.speaksFor().equals(body.id()));
    }

    /** Bodies with a name of their own. */
    private Stream<Draft> named() {
        Set<String> byName = new LinkedHashSet<>();
        told.mentions().stream().filter(mention -> mention.kind() == Mention.Kind.NAME).forEach(mention -> byName.add(mention.actor()));
        return byName.stream().map(drafts::of).filter(Draft::isOrganised);
    }
}

package org.rapporteur.reading.actors;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.record.ActorKind;

/**
 * What can be settled only when the whole passage is read: whom a noun means that found nobody before it. "The union"
 * above the first paragraph is the one union that the report goes on to name; "the government" of a report that speaks of
 * one state's government is that one's; "the rebels" are the one armed group; "the two sides" the two that the report
 * names side by side. Where two could be meant, nobody is.
 */
final class LateReferences {

    private final ReferenceWords words;
    private final Map<String, Draft> drafts;
    private final List<Mention> mentions;
    private final Optional<String> datelineState;
    private final Set<String> goBetweens;
    private final Set<Integer> opening;
    private final List<List<String>> pairs;
    private final Set<String> acting;

    /**
     * @param drafts all actors by id
     * @param datelineState the state in whose capital the report was written, if any; it need not be among the actors
     * @param goBetweens those who mediate or host, by themselves or through whoever speaks for them
     * @param pairs bodies named side by side, in the order of the text, each pair as often as it counts
     * @param opening indexes of the sentences in which a report says what it is about: heading and first paragraph
     * @param acting ids of those who do something in the passage
     */
    LateReferences(
            ReferenceWords words,
            Map<String, Draft> drafts,
            List<Mention> mentions,
            Optional<String> datelineState,
            Set<String> goBetweens,
            Set<Integer> opening,
            List<List<String>> pairs,
            Set<String> acting) {
        this.words = words;
        this.drafts = drafts;
        this.mentions = mentions;
        this.datelineState = datelineState;
        this.goBetweens = new LinkedHashSet<>(goBetweens);
        goBetweens.stream().map(drafts::get).map(Draft::speaksFor).forEach(this.goBetweens::add);
        this.opening = Set.copyOf(opening);
        this.pairs = List.copyOf(pairs);
        this.acting = Set.copyOf(acting);
    }

    /**
     * A definite noun that found nobody.
     *
     * @param actor the actor made for it
     * @param noun its lemma
     * @param telling words before it that tell which one ("water users")
     * @param people all words, where it is one for several people ("the terminal operators"), else empty
     * @param person id of the person whose it is ("his government"), else empty
     */
    record Loose(String actor, String noun, List<String> telling, String people, String person) {}

    /**
     * Whom each of the nouns means, by the id of the actor that was made for it.
     *
     * @param home the state whose government is "the government", if the passage tells
     */
    Map<String, String> settled(List<Loose> loose, Optional<String> home) {
        Map<String, String> meant = new LinkedHashMap<>();
        for (Loose noun : loose) {
            meant(noun, home).filter(id -> !id.equals(noun.actor())).ifPresent(id -> meant.put(noun.actor(), id));
        }
        return meant;
    }

    /** Bodies of persons ("his government"), once it is told for which state these persons speak. */
    Map<String, String> ofPersons(List<Loose> loose) {
        Map<String, String> meant = new LinkedHashMap<>();
        for (Loose noun : loose) {
            boolean states = words.has("governments", noun.noun()) || words.has("homes", noun.noun()) || words.has("ministries", noun.noun());
            String body = noun.person().isEmpty() ? "" : drafts.get(noun.person()).speaksFor();
            boolean state = states && drafts.containsKey(body) && drafts.get(body).kind() == ActorKind.STATE;
            boolean organised = drafts.containsKey(body) && drafts.get(body).isOrganised() && words.isLabel(noun.noun());
            if (state || organised) {
                meant.put(noun.actor(), body);
            }
        }
        return meant;
    }

    private Optional<String> meant(Loose noun, Optional<String> home) {
        if (!noun.person().isEmpty()) {
            return Optional.empty();
        }
        if (words.has("governments", noun.noun())) {
            return home;
        }
        // "The rebels" and "the main rebel coalition" alike.
        if (words.has("armed", noun.noun()) || noun.telling().stream().anyMatch(word -> words.has("armed", word))) {
            Optional<String> called = theOnly(named().filter(Draft::isArmed));
            if (called.isPresent() || named().anyMatch(Draft::isArmed)) {
                return called;
            }
            // A name that ends in "Front" or "Army" tells as much, if no body of the report is called so; failing that, that it is
            // the only body without a state for which anybody speaks.
            return theOnly(named().filter(draft -> draft.name().contains(" ") && words.suits(draft.name(), "militia") == 2))
                    .or(() -> theOnly(named().filter(draft -> draft.kind() == ActorKind.ORGANISATION && draft.country().isEmpty() && isSpokenFor(draft))))
                    .or(this::facingState);
        }
        if (!noun.people().isEmpty()) {
            return members(noun);
        }
        if (!words.isCall(noun.noun())) {
            return Optional.empty();
        }
        List<Draft> suiting = named()
                .filter(draft -> draft.isCalled(noun.noun()) || words.suits(draft.name(), noun.noun()) == 2)
                .toList();
        Stream<Draft> possible = suiting.isEmpty() ? named().filter(draft -> words.maySuit(draft.name(), noun.noun())) : suiting.stream();
        return theOnly(possible.filter(draft -> draft.isToldBy(noun.telling()))).or(() -> firm(noun, suiting));
    }

    /** "The company" where one body does something whose name tells nothing of what it is: a union, a ministry or a court tells it. */
    private Optional<String> firm(Loose noun, List<Draft> suiting) {
        // "A crane operator was hurt" before "the operator": either could be meant.
        boolean person = drafts.values().stream().anyMatch(draft -> draft.isHuman() && draft.office().equals(noun.noun()));
        boolean open = suiting.isEmpty() && noun.telling().isEmpty() && words.isFirm(noun.noun()) && !person;
        return open
                ? theOnly(named().filter(draft -> draft.kind() == ActorKind.ORGANISATION && draft.country().isEmpty() && words.tellsNoKind(draft.name()) && acting.contains(draft.id())))
                : Optional.empty();
    }

    /** The one body that the report names side by side with a state: those who face a government. */
    private Optional<String> facingState() {
        List<String> two = sides(pairs);
        boolean facing = two.size() == 2 && drafts.get(two.get(0)).kind() == ActorKind.STATE != (drafts.get(two.get(1)).kind() == ActorKind.STATE);
        return facing ? two.stream().filter(id -> drafts.get(id).kind() == ActorKind.ORGANISATION).findFirst() : Optional.empty();
    }

    /**
     * "The terminal operators" where the Terminal Operators' Association negotiates, "the employers" where one body that is no
     * union faces a union: who is organised speaks through that body.
     */
    private Optional<String> members(Loose people) {
        Set<String> told = wordsOf(people.people());
        told.remove("the");
        Optional<String> byName = theOnly(named().filter(draft -> draft.name().contains(" ") && wordsOf(draft.name()).containsAll(told)));
        if (byName.isPresent() || !words.has("employers", people.noun()) || named().noneMatch(this::isUnion)) {
            return byName;
        }
        List<Draft> employers = named().filter(draft -> !isUnion(draft) && (suits(draft, "lobby") || suits(draft, "employer"))).toList();
        return theOnly(employers.stream()).or(() -> theOnly(employers.stream().filter(this::isSpokenFor)));
    }

    private boolean isUnion(Draft draft) {
        return suits(draft, "union");
    }

    private boolean suits(Draft draft, String noun) {
        return words.suits(draft.name(), noun) == 2;
    }

    private static Set<String> wordsOf(String phrase) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : phrase.toLowerCase(Locale.ROOT).split("\\s+")) {
            all.add(word.replaceAll("[’']s?$", ""));
        }
        return all;
    }

    private boolean isSpokenFor(Draft body) {
        return drafts.values().stream().anyMatch(draft -> draft.kind() == ActorKind.PERSON && draft.speaksFor().equals(body.id()));
    }

    /** Bodies with a name of their own. */
    private Stream<Draft> named() {
        Set<String> byName = new LinkedHashSet<>();
        mentions.stream().filter(mention -> mention.kind() == Mention.Kind.NAME).forEach(mention -> byName.add(mention.actor()));
        return byName.stream().map(drafts::get).filter(Draft::isOrganised);
    }

    private static Optional<String> theOnly(Stream<Draft> some) {
        List<Draft> all = some.limit(2).toList();
        return all.size() == 1 ? Optional.of(all.get(0).id()) : Optional.empty();
    }

    /**
     * The state whose government is "the government": the only one called so; of several, or of those that only their
     * office-holders show, the one in whose capital the report was written; the latter also where the report names no state.
     * Where there is none of these, the only state that the report opens with. A state that mediates or hosts is none of them,
     * unless its government is spoken of.
     */
    Optional<String> home() {
        List<Draft> governments = drafts.values().stream()
                .filter(draft -> draft.kind() == ActorKind.STATE && draft.isCalledAny(noun -> words.has("governments", noun)))
                .toList();
        if (governments.size() == 1) {
            return Optional.of(governments.get(0).id());
        }
        Set<String> candidates = new LinkedHashSet<>();
        governments.forEach(draft -> candidates.add(draft.id()));
        if (candidates.isEmpty()) {
            drafts.values().stream()
                    .filter(draft -> draft.kind() == ActorKind.PERSON && !draft.isFormer() && drafts.containsKey(draft.speaksFor()))
                    .map(draft -> drafts.get(draft.speaksFor()))
                    .filter(draft -> draft.kind() == ActorKind.STATE && !goBetweens.contains(draft.id()))
                    .forEach(draft -> candidates.add(draft.id()));
        }
        if (candidates.isEmpty()) {
            return openingState().or(() -> drafts.values().stream().noneMatch(draft -> draft.kind() == ActorKind.STATE) ? datelineState : Optional.empty());
        }
        return candidates.size() == 1 ? Optional.of(candidates.iterator().next()) : datelineState.filter(candidates::contains);
    }

    /** Whether the report opens with this actor, and it is no mere go-between. */
    boolean opensWith(String id) {
        return !goBetweens.contains(id) && mentions.stream().anyMatch(mention -> mention.actor().equals(id) && opening.contains(mention.sentence()));
    }

    /** Whether the report names this actor, and it is no mere go-between. */
    boolean isNamedAsParty(String id) {
        return !goBetweens.contains(id) && mentions.stream().anyMatch(mention -> mention.actor().equals(id));
    }

    private Optional<String> openingState() {
        return theOnly(mentions.stream()
                .filter(mention -> opening.contains(mention.sentence()))
                .map(mention -> drafts.get(mention.actor()))
                .filter(draft -> draft.kind() == ActorKind.STATE && !goBetweens.contains(draft.id()))
                .distinct());
    }

    /**
     * The two whom "the two sides" means: the pair of bodies that the report names side by side most often, the first of
     * those that tie; empty where no pair is.
     *
     * @param pairs bodies named side by side in the order of the text, each pair as often as it counts
     */
    static List<String> sides(List<List<String>> pairs) {
        Map<Set<String>, Integer> counts = new HashMap<>();
        pairs.forEach(pair -> counts.merge(Set.copyOf(pair), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        return pairs.stream().filter(pair -> counts.get(Set.copyOf(pair)) == most).findFirst().orElse(List.of());
    }
}

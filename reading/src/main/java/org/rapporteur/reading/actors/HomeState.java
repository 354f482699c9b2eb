package org.rapporteur.reading.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.record.ActorKind;

/**
 * Which state's government "the government" of a report is, once all of it is read: "Denmark’s government met the guild. … The government
 * said". A state that only mediates or hosts is none, unless its government is spoken of.
 */
final class HomeState {

    private final ReferenceWords words;
    private final Drafts drafts;
    private final List<Mention> mentions;
    private final Set<String> goBetweens;
    private final Set<Integer> opening;

    /**
     * @param mentions all mentions, as they are settled
     * @param goBetweens ids of those who mediate or host
     * @param opening indexes of the sentences in which the report says what it is about
     */
    HomeState(ReferenceWords words, Drafts drafts, List<Mention> mentions, Set<String> goBetweens, Set<Integer> opening) {
        this.words = words;
        this.drafts = drafts;
        this.mentions = mentions;
        this.goBetweens = Set.copyOf(goBetweens);
        this.opening = Set.copyOf(opening);
    }

    /**
     * The only state whose government is spoken of; of several, or of those that only their office-holders show, the one in whose capital
     * the report was written; the latter also where the report names no state. Where there is none of these, the only state that the
     * report opens with.
     *
     * @param written the state in whose capital the report was written, if any; it need not be among the actors
     */
    Optional<String> find(Optional<String> written) {
        List<String> governments = drafts.all().stream()
                .filter(draft -> draft.kind() == ActorKind.STATE && draft.isCalledAny(noun -> words.has("governments", noun)))
                .map(Draft::id)
                .toList();
        Set<String> candidates = governments.isEmpty() ? served() : new LinkedHashSet<>(governments);
        if (candidates.isEmpty()) {
            return ofOpening().or(() -> drafts.all().stream().noneMatch(draft -> draft.kind() == ActorKind.STATE) ? written : Optional.empty());
        }
        return candidates.size() == 1 ? Optional.of(candidates.iterator().next()) : written.filter(candidates::contains);
    }

    /** States for which somebody in office speaks. */
    private Set<String> served() {
        Set<String> served = new LinkedHashSet<>();
        drafts.all().stream()
                .filter(draft -> draft.kind() == ActorKind.PERSON && !draft.isFormer())
                .flatMap(draft -> drafts.find(draft.speaksFor()).stream())
                .filter(this::isParty)
                .forEach(draft -> served.add(draft.id()));
        return served;
    }

    private Optional<String> ofOpening() {
        Stream<Draft> states = mentions.stream()
                .filter(mention -> opening.contains(mention.sentence()))
                .map(mention -> drafts.of(mention.actor()))
                .filter(this::isParty)
                .distinct();
        return Drafts.theOnly(states);
    }

    private boolean isParty(Draft draft) {
        return draft.kind() == ActorKind.STATE && !goBetweens.contains(draft.id());
    }

    /** Whether the report opens with this actor, and it is no mere go-between. */
    boolean opensWith(String id) {
        return !goBetweens.contains(id) && mentions.stream().anyMatch(mention -> mention.actor().equals(id) && opening.contains(mention.sentence()));
    }

    /** Whether the report names this actor, and it is no mere go-between. */
    boolean isNamedAsParty(String id) {
        return !goBetweens.contains(id) && mentions.stream().anyMatch(mention -> mention.actor().equals(id));
    }
}

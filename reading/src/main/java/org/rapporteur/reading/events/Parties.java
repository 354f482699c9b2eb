package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.actors.Mention;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.places.PlaceMention;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;

/**
 * Who words stand for in an event: an actor that is named, the state whose people an adjective names ("a Chilean
 * drone"), or, for "both sides", the two that the report sets against each other.
 */
final class Parties {

    private static final Set<String> EACH = Set.of("each", "neither", "either", "both");

    private final Cast cast;
    private final Countries countries;
    private final EventLexicon.Frames frames;
    private final List<String> sides;
    private final List<PlaceMention> places;
    private final List<Sentence> sentences;

    Parties(Cast cast, Countries countries, EventLexicon.Frames frames, List<PlaceMention> places, List<Sentence> sentences) {
        this.cast = cast;
        this.places = List.copyOf(places);
        this.sentences = List.copyOf(sentences);
        this.countries = countries;
        this.frames = frames;
        this.sides = cast.sides();
    }

    List<String> sides() {
        return sides;
    }

    private Optional<String> named(Sentence sentence, int token) {
        return cast.mentionAt(sentence.index(), token)
                .filter(mention -> mention.head() == token || mention.kind() == Mention.Kind.NAME)
                .map(Mention::actor)
                .filter(this::canTakePart);
    }

    /** Whether the cast knows who it is: a source or a group without a name counts only if it stands for somebody. */
    private boolean canTakePart(String actor) {
        return !cast.members(actor).isEmpty() || cast.actor(actor)
                .filter(known -> known.kind() != ActorKind.UNNAMED || !known.principal().equals(known.id()))
                .isPresent();
    }

    /** The actors that the noun phrase headed by {@code token} stands for, joined ones included; ids as in the cast. */
    List<String> at(Sentence sentence, int token) {
        Set<String> found = new LinkedHashSet<>();
        for (int one : Tree.joined(sentence, token)) {
            found.addAll(one(sentence, one));
        }
        return List.copyOf(found);
    }

    /** For whom these noun phrases act, each once: the principals of their actors. */
    List<String> principalsOf(Sentence sentence, List<Integer> tokens) {
        return tokens.stream().flatMap(token -> at(sentence, token).stream()).map(this::principal).distinct().toList();
    }

    private List<String> one(Sentence sentence, int token) {
        if (isGroup(sentence, token)) {
            return sides;
        }
        List<String> leaders = leaders(sentence, token);
        if (!leaders.isEmpty()) {
            return leaders;
        }
        List<String> senders = senders(sentence, token);
        if (!senders.isEmpty()) {
            return senders;
        }
        if (frames.groups().contains(Tree.lemma(sentence, token))) {
            // "the delegations of Chile and Peru"
            for (int of : sentence.children(token, "nmod")) {
                List<String> members = Tree.isMarked(sentence, of, Set.of("of", "from")) ? at(sentence, of) : List.of();
                if (members.size() > 1) {
                    return members;
                }
            }
        }
        Optional<String> named = named(sentence, token).or(() -> armed(sentence, token));
        if (named.isPresent()) {
            List<Actor> members = cast.members(named.get());
            return members.isEmpty() ? List.of(named.get()) : members.stream().map(Actor::id).toList();
        }
        // "the two ministers, A of Chile and B of Peru"
        for (int beside : sentence.children(token, "appos")) {
            List<String> known = sentence.token(token).tag().equals("NNS") ? at(sentence, beside) : List.of();
            if (known.size() > 1) {
                return known;
            }
        }
        // "Chilean drones", "Peru's army", "the U.S. proposal": whose it is
        for (int child : sentence.children(token, "nmod:poss", "amod", "compound")) {
            List<String> owner = owner(sentence, child);
            if (!owner.isEmpty()) {
                return owner;
            }
        }
        return List.of();
    }

    /** "Rebels closed the road": where the report speaks of "the rebels" and means one armed group, that one. */
    private Optional<String> armed(Sentence sentence, int token) {
        String lemma = Tree.lemma(sentence, token);
        if (!sentence.token(token).tag().equals("NNS") || cast.mentionAt(sentence.index(), token).isPresent()
                || !sentence.children(token, "nummod", "amod").isEmpty()) {
            return Optional.empty();
        }
        Set<String> meant = new LinkedHashSet<>();
        for (Mention mention : cast.mentions()) {
            boolean same = mention.kind() == Mention.Kind.NOMINAL && mention.sentence() >= 0 && mention.sentence() < sentences.size()
                    && Tree.lemma(sentences.get(mention.sentence()), mention.head()).equals(lemma);
            if (same) {
                meant.add(mention.actor());
            }
        }
        return meant.size() == 1 ? meant.stream().filter(actor -> isArmed(actor)).findFirst() : Optional.empty();
    }

    private boolean isArmed(String actor) {
        return cast.actor(actor).filter(known -> known.kind() == ActorKind.ARMED_GROUP).isPresent();
    }

    /** "Envoys from Chile and Peru", "delegates of the government and of a coalition": who sent them. */
    private List<String> senders(Sentence sentence, int token) {
        if (!sentence.token(token).tag().equals("NNS") || !frames.sent().contains(Tree.lemma(sentence, token))) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        for (int of : sentence.children(token, "nmod")) {
            if (Tree.isMarked(sentence, of, Set.of("from", "of"))) {
                found.addAll(at(sentence, of));
            }
        }
        // "delegates of the government and of a union": the parser joins the second to the delegates
        for (int other : sentence.children(token, "conj")) {
            found.addAll(Tree.isMarked(sentence, other, Set.of("from", "of")) ? at(sentence, other) : List.of());
        }
        return List.copyOf(found);
    }

    /** "The two presidents", "the Chilean and Peruvian presidents": those of them that the report names. */
    private List<String> leaders(Sentence sentence, int token) {
        if (!sentence.token(token).tag().equals("NNS") || !frames.leaders().contains(Tree.lemma(sentence, token))) {
            return List.of();
        }
        Set<String> owners = new LinkedHashSet<>();
        for (int child : sentence.children(token, "nmod:poss", "amod", "compound")) {
            Tree.joined(sentence, child).forEach(one -> owners.addAll(owner(sentence, one)));
        }
        for (int of : sentence.children(token, "nmod")) {
            owners.addAll(Tree.isMarked(sentence, of, Set.of("of")) ? at(sentence, of) : List.of());
        }
        boolean both = sentence.children(token).stream().anyMatch(child -> frames.groupWords().contains(Tree.lemma(sentence, child)));
        List<String> whose = owners.isEmpty() && both ? sides : List.copyOf(owners);
        List<String> found = new ArrayList<>();
        for (String side : whose) {
            cast.actors().stream()
                    .map(Actor::id)
                    .filter(actor -> isPerson(actor) && isLeader(actor) && isOf(actor, side))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean isOf(String person, String side) {
        String country = cast.actor(person).map(Actor::country).orElse("");
        boolean compatriot = !country.isEmpty() && cast.actor(side).filter(state -> state.kind() == ActorKind.STATE && state.country().equals(country)).isPresent();
        return principal(person).equals(side) || compatriot;
    }

    /** Whose something is, by the possessive or adjective {@code child} before it. */
    List<String> owner(Sentence sentence, int child) {
        if (sentence.is(child, "compound") && places.stream().anyMatch(place -> place.sentence() == sentence.index() && place.first() <= child && child <= place.last())) {
            // "the Quito talks": where they are
            return List.of();
        }
        if (sentence.relation(child).equals("nmod:poss") && isGroup(sentence, child)) {
            return sides;
        }
        Optional<String> named = named(sentence, child);
        return named.isPresent() ? List.of(named.get()) : people(sentence.token(child)).map(List::of).orElse(List.of());
    }

    private Optional<String> people(Token token) {
        if (!Character.isUpperCase(token.text().codePointAt(0))) {
            return Optional.empty();
        }
        return countries.byDemonym(token.text()).flatMap(country -> cast.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.STATE && actor.country().equals(country.alpha3()))
                .map(Actor::id)
                .findFirst());
    }

    private boolean isGroup(Sentence sentence, int token) {
        boolean plural = sentence.token(token).tag().equals("NNS")
                || sentence.children(token, "det").stream().anyMatch(det -> EACH.contains(Tree.lemma(sentence, det)));
        String lemma = Tree.lemma(sentence, token);
        boolean pronoun = lemma.equals("both") || lemma.equals("they") || lemma.equals("their");
        if (sides.isEmpty() || (!plural && !pronoun) || (!pronoun && !frames.groups().contains(lemma))) {
            return false;
        }
        if (pronoun) {
            // a "they" that the cast has resolved is whoever that is
            return cast.mentionAt(sentence.index(), token).isEmpty();
        }
        boolean owned = sentence.children(token, "nmod:poss", "amod", "compound").stream().anyMatch(child -> !owner(sentence, child).isEmpty());
        return !owned && sentence.children(token).stream().anyMatch(child -> frames.groupWords().contains(Tree.lemma(sentence, child)));
    }

    /** Whose side the actor's deeds count for. */
    String principal(String actor) {
        return cast.actor(actor).map(Actor::principal).filter(id -> cast.actor(id).isPresent()).orElse(actor);
    }

    boolean isUnnamed(String actor) {
        return cast.actor(actor).map(Actor::kind).filter(kind -> kind == ActorKind.UNNAMED).isPresent();
    }

    boolean isPerson(String actor) {
        return cast.actor(actor).map(Actor::kind).filter(kind -> kind == ActorKind.PERSON).isPresent();
    }

    /** Whether the actor holds an office whose holders' meeting is a summit. */
    boolean isLeader(String actor) {
        String office = cast.actor(actor).map(Actor::office).orElse("").toLowerCase(java.util.Locale.ROOT);
        return frames.leaders().stream().anyMatch(leader -> office.equals(leader) || office.endsWith(" " + leader) || office.startsWith(leader + " "))
                && !office.startsWith("vice") && !office.contains("deputy") && !office.contains("former");
    }
}

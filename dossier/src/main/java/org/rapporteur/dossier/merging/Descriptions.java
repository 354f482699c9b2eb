package org.rapporteur.dossier.merging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Role;

/**
 * Whom a report means by what it leaves without a name, as far as the other reports of the dossier tell.
 *
 * <p>"The government" is the one state that is party to the process, "the army" that state's, "the main rebel movement" the one
 * party without a state, "the federation" the one body that has the word in its name. Each only where there is one, and only in a report that names it, which is the evidence. Where two states are party, or the report does not name the one, the words stay nobody's.
 * Immutable.
 */
final class Descriptions {

    private static final Set<ActorKind> BODIES = Set.of(ActorKind.ORGANISATION, ActorKind.ARMED_GROUP);

    private final NameCustoms customs;
    private final Map<String, Actor> states = new LinkedHashMap<>();
    private final Map<String, Actor> fighters = new LinkedHashMap<>();
    private final Map<String, Actor> bodies = new LinkedHashMap<>();
    private final Map<String, Set<String>> idsByWord = new HashMap<>();
    private final Map<String, Set<String>> voices = new HashMap<>();

    /** Learns from {@code readings} who is party, who speaks for whom and which bodies have which words in their names. */
    Descriptions(List<Reading> readings, NameCustoms customs) {
        this.customs = customs;
        for (Reading reading : readings) {
            for (Actor actor : reading.actors()) {
                if (actor.roles().contains(Role.PARTY)) {
                    learn(actor);
                }
                if (BODIES.contains(actor.kind()) && !customs.isCommonNoun(actor.name()) && !isCutShort(actor)) {
                    words(actor).forEach(word -> idsByWord.computeIfAbsent(word, none -> new HashSet<>()).add(actor.id()));
                }
                if (actor.kind() == ActorKind.PERSON) {
                    voices.computeIfAbsent(actor.speaksFor(), none -> new HashSet<>()).add(actor.id());
                }
            }
        }
    }

    private void learn(Actor party) {
        if (party.kind() == ActorKind.STATE) {
            states.putIfAbsent(party.id(), party);
        } else if (BODIES.contains(party.kind()) && !customs.isCommonNoun(party.name())) {
            bodies.putIfAbsent(party.id(), party);
            if (party.kind() == ActorKind.ARMED_GROUP) {
                fighters.putIfAbsent(party.id(), party);
            }
        }
    }

    /** From the id of what {@code reading} only describes to that of the party it means. */
    Map<String, String> meant(Reading reading) {
        Map<String, String> meant = new HashMap<>();
        for (Actor actor : reading.actors()) {
            List<String> words = words(actor);
            if (isOpen(actor) && words.size() == 1 && customs.governments().contains(words.get(0))) {
                only(states, reading).ifPresent(state -> meant.put(actor.id(), state.id()));
            } else if (isFighting(actor, words)) {
                only(fighters.isEmpty() ? bodies : fighters, reading).ifPresent(body -> meant.put(actor.id(), body.id()));
            } else if (isOpen(actor) && words.size() == 1 && (customs.isCommonNoun(actor.name()) || isCutShort(actor))) {
                bearer(words.get(0)).filter(body -> isNamed(body, reading) || isCutShort(actor) && isBesideParty(body, reading)).ifPresent(body -> meant.put(actor.id(), body.id()));
            }
        }
        return meant;
    }

    /** "the federation": the one body of all that has the word in its name, if it is party. */
    private Optional<Actor> bearer(String word) {
        Set<String> ids = idsByWord.getOrDefault(word, Set.of());
        return ids.size() == 1 ? Optional.ofNullable(bodies.get(ids.iterator().next())) : Optional.empty();
    }

    /** "the Front": one word of a longer name, written as a name. */
    private static boolean isCutShort(Actor actor) {
        return isDefinite(actor) && words(actor).size() == 1 && Character.isUpperCase(actor.name().codePointAt("the ".length()));
    }

    /** Whether the report names another party to the same process: whom a name cut short means is told by whom it is used beside. */
    private boolean isBesideParty(Actor body, Reading reading) {
        return Stream.concat(states.values().stream(), bodies.values().stream())
                .anyMatch(party -> !party.id().equals(body.id()) && isNamed(party, reading));
    }

    /** "the main rebel movement", "the rebels"; not "former rebels", "some of the rebels", "rebel families". */
    private boolean isFighting(Actor actor, List<String> words) {
        if (actor.kind() == ActorKind.UNNAMED) {
            boolean all = words.size() == 1 && isDefinite(actor) && actor.speaksFor().isEmpty() && actor.country().isEmpty();
            return all && words.get(0).endsWith("s") && customs.fighters().contains(words.get(0).substring(0, words.get(0).length() - 1));
        }
        return isOpen(actor) && isDefinite(actor) && customs.isCommonNoun(actor.name()) && words.stream().anyMatch(customs.fighters()::contains);
    }

    private static boolean isDefinite(Actor actor) {
        return actor.name().regionMatches(true, 0, "the ", 0, 4);
    }

    /** {@code actor} of {@code reading}, told whose it is if it is what each state has one of. */
    Actor told(Actor actor, Reading reading) {
        boolean open = isOpen(actor) && (customs.stateBodies().contains(String.join(" ", words(actor))) || isOfGovernment(actor));
        return open ? only(states, reading).map(state -> of(state, actor)).orElse(actor) : actor;
    }

    /** "the government's dialogue panel" */
    private boolean isOfGovernment(Actor actor) {
        int possessive = actor.name().replace('’', '\'').indexOf("'s ");
        List<String> owner = possessive < 0 ? List.of() : words(actor.name().substring(0, possessive));
        return owner.size() == 1 && customs.governments().contains(owner.get(0));
    }

    private static Actor of(Actor state, Actor body) {
        return new Actor(
                body.id(), body.name(), ActorKind.GOVERNMENT_BODY, body.aliases(), state.id(), body.roles(), state.country(), body.office());
    }

    /** Nothing is known of it but the words. */
    private static boolean isOpen(Actor actor) {
        return (BODIES.contains(actor.kind()) || actor.kind() == ActorKind.GOVERNMENT_BODY)
                && actor.country().isEmpty()
                && actor.speaksFor().isEmpty();
    }

    /** The one party of its kind, if the report names it at all, be it as a place only. */
    private Optional<Actor> only(Map<String, Actor> parties, Reading reading) {
        boolean one = parties.size() == 1;
        return parties.values().stream().filter(party -> one && isNamed(party, reading)).findFirst();
    }

    /** Or one who speaks for it elsewhere. */
    private boolean isNamed(Actor party, Reading reading) {
        Set<String> speakers = voices.getOrDefault(party.id(), Set.of());
        return reading.actors().stream().anyMatch(actor -> actor.id().equals(party.id()) || speakers.contains(actor.id()))
                || holds(reading.report().text().toString(), party.name());
    }

    /** Whether a text has the name as words of its own: who writes "Nigeria" has not named Niger. */
    private static boolean holds(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(Actor actor) {
        return words(actor.name());
    }

    private static List<String> words(String name) {
        List<String> words = Word.of(name).stream().map(Word::folded).toList();
        return !words.isEmpty() && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
    }
}

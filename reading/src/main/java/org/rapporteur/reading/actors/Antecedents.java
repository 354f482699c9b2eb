package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.ActorKind;

/**
 * Whom a definite noun ("the minister", "the group", "the European diplomat") refers back to: of those that bear the
 * office, are called so or were introduced so, the one that fits best and then the nearest. Used by one thread.
 */
final class Antecedents {

    private static final int CALLED_SO = 3;
    /** Sentences back within which a state that did something may be "the country". */
    private static final int JUST = 2;
    private static final int WINDOW = 400;
    /** Sentences back within which a name that tells no kind of body may be meant by a noun for one. */
    private static final int NEAR = 3;

    private final CueLexicon lexicon;
    private final ReferenceWords reference;
    private final Nouns nouns;
    private final CastBuilder cast;

    Antecedents(Background background, CastBuilder cast) {
        this.lexicon = background.lexicon();
        this.reference = background.words();
        this.nouns = background.nouns();
        this.cast = cast;
    }

    /**
     * Words that refer back.
     *
     * @param noun its lemma
     * @param modifiers words before it that tell which one ("finance", "European"), no ranks and no nationalities
     * @param telling of these and of the nouns that own it those that tell one body from another: "water users"
     * @param owner whose it is, {@code ""} if nobody is named
     * @param former it is one who held the office once
     * @param possessed "his" or "its" stands before it: not the body just named, but one of that
     */
    record Sought(String noun, List<String> modifiers, List<String> telling, String owner, boolean plural, boolean former, boolean possessed) {}

    Optional<String> of(Sought sought) {
        List<Seen> before = cast.told().before();
        int last = before.isEmpty() ? 0 : before.get(before.size() - 1).mention().sentence();
        Optional<String> best = Optional.empty();
        double bestScore = 0;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - WINDOW); i--) {
            Seen seen = before.get(i);
            // "Every minister she had met": none that "the minister" could be.
            double score = !seen.nobody() && isOwned(seen.draft(), sought.owner) ? score(seen, sought, cast.layout().distance(seen.mention().sentence(), last)) : 0;
            if (score > bestScore) {
                bestScore = score;
                best = Optional.of(seen.draft().id());
            }
        }
        return best;
    }

    private static boolean isOwned(Draft draft, String owner) {
        boolean ofState = !draft.country().isEmpty() && ActorIds.country(draft.country()).equals(owner);
        return owner.isEmpty() || ofState || draft.speaksFor().equals(owner) || draft.id().equals(owner);
    }

    /** 0 if it cannot be; the whole part tells how well the words fit, the fraction how near it is. */
    private double score(Seen seen, Sought sought, int distance) {
        Draft draft = seen.draft();
        double near = (seen.subject() ? 1.0 : 0.6) / (2 + distance);
        return switch (draft.kind()) {
            // "the army" is no person, though somebody is its spokesman.
            case PERSON -> holds(draft, sought) && !sought.plural && nouns.isHuman(sought.noun) ? Math.max(fit(draft.office(), sought), draft.isCalled(sought.noun) ? 1 : 0) : 0;
            case UNNAMED -> holds(draft, sought) && draft.isPlural() == sought.plural ? introduced(draft, sought, near) : 0;
            case ORGANISATION, GOVERNMENT_BODY, ARMED_GROUP ->
                weighed(sought.plural ? armed(draft, sought) : nouns.isBody(sought.noun) ? called(seen, sought, distance) : 0, near);
            case STATE -> {
                boolean government = !sought.plural && draft.isCalled(sought.noun) && reference.has("governments", sought.noun);
                // "Togo waits. The country wants a new map."
                boolean country = !sought.plural && reference.has("homes", sought.noun) && sought.modifiers.isEmpty() && seen.subject() && distance <= JUST;
                yield government ? weighed(CALLED_SO, near) : country ? weighed(1, near) : 0;
            }
            case POPULATION, OFFICE -> 0;
        };
    }

    /** Nearness, below 1, decides among those whom the noun fits alike: "the association" is the one with that word in its name, however far. */
    private static double weighed(int fit, double near) {
        return fit == 0 ? 0 : fit + near;
    }

    /** "the rebels" are the group that was called so, else an armed group. */
    private int armed(Draft draft, Sought sought) {
        boolean fighters = reference.has("armed", sought.noun) && draft.isArmed();
        return !fighters ? 0 : draft.isCalled(sought.noun) ? CALLED_SO : CALLED_SO - 1;
    }

    /** "a rebel group" stands beside those with a name; of people the nearest that fits is meant. */
    private double introduced(Draft draft, Sought sought, double near) {
        // "Posts for former rebels" are not for the rebels.
        boolean former = Stream.of(draft.introduced().split("\\s+")).anyMatch(reference::isFormer);
        int fit = former == sought.former ? fit(draft.introduced(), sought) : 0;
        boolean body = !sought.plural && nouns.isBody(sought.noun);
        if (body && fit == 1 && lexicon.isSource("persons", sought.noun)) {
            // "A crane operator was hurt. The operator" of the cranes is a firm.
            return 0;
        }
        return body ? (fit > 0 ? weighed(CALLED_SO, near) : 0) : fit;
    }

    /** 2 if the words say all that is sought, 1 if they leave it open, 0 if they say something else. */
    private int fit(String words, Sought sought) {
        List<String> others = new ArrayList<>(List.of(words.toLowerCase(Locale.ROOT).split("\\s+")));
        boolean all = others.containsAll(sought.modifiers);
        others.removeAll(sought.modifiers);
        others.removeIf(word -> word.length() < 4 || word.startsWith(sought.noun) || reference.has("rank", word));
        boolean bare = sought.modifiers.isEmpty() && !others.isEmpty();
        return all && !bare ? 2 : all || others.isEmpty() ? 1 : 0;
    }

    private boolean holds(Draft draft, Sought sought) {
        String noun = reference.withoutFormer(sought.noun);
        String office = draft.office().toLowerCase(Locale.ROOT);
        String plain = reference.withoutFormer(office);
        boolean same = plain.equals(noun) || plain.endsWith(" " + noun) || plain.startsWith(noun + " ") || isSameOffice(plain, noun);
        boolean title = draft.kind() == ActorKind.PERSON && sought.owner.isEmpty() && sought.modifiers.isEmpty() && draft.isCalled(sought.noun);
        return (same || title) && draft.isFormer() == sought.former;
    }

    /** "The chair" and "the chairwoman" are one office, if the report says either. */
    private static boolean isSameOffice(String office, String noun) {
        String other = ReferenceWords.ofEitherGender(noun);
        String own = ReferenceWords.ofEitherGender(office.substring(office.lastIndexOf(' ') + 1));
        return own.equals(other) && !other.isEmpty();
    }

    private int called(Seen seen, Sought sought, int distance) {
        String noun = sought.noun;
        Draft draft = seen.draft();
        String name = draft.name().toLowerCase(Locale.ROOT);
        boolean holds = name.equals(noun) || name.endsWith(" " + noun) || name.matches(".*\\b" + Pattern.quote(noun) + " (?:of|for|to)\\b.*");
        if (!draft.isToldBy(sought.telling)) {
            return 0;
        }
        // "the appeals court" is not the Supreme Court.
        boolean same = sought.modifiers.stream().allMatch(name::contains);
        if (draft.isCalled(noun) || holds && same && !reference.isOfStates(draft.name(), noun)) {
            return CALLED_SO;
        }
        boolean named = !sought.possessed && seen.mention().kind() == Mention.Kind.NAME && reference.isCall(noun);
        int suits = named ? reference.suits(draft.name(), noun) : 0;
        if (suits == 2 && distance == 0 && seen.subject() && reference.isOfKind(draft.name(), noun)) {
            // "The Green List wants … The party said": though a Centre Party was named as well.
            return CALLED_SO;
        }
        return suits == 1 && (distance > NEAR || !reference.isLabel(noun)) ? 0 : suits;
    }
}

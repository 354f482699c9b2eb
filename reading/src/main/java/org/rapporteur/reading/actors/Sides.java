package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;

/**
 * Whom a passage joins as equals ("between Ghana and Togo", "Ghana and Togo met"), and so whom "they" and "the two sides" mean. Those who
 * only bring others together are none of the sides. Mutable, used by one thread.
 */
final class Sides {

    private final ReferenceWords words;
    private final Drafts drafts;
    private final Layout layout;
    /** In the order of the text, each pair as often as it counts. */
    private final List<List<String>> pairs = new ArrayList<>();
    /** Pairs that stand between two others. */
    private final Set<Set<String>> between = new LinkedHashSet<>();
    private final Set<String> goBetweens = new LinkedHashSet<>();
    /** Actors that stand for both sides, whoever they turn out to be. */
    private final Set<String> both = new LinkedHashSet<>();
    private List<String> last = List.of();
    private int lastTogether = -1;

    Sides(ReferenceWords words, Drafts drafts, Layout layout) {
        this.words = words;
        this.drafts = drafts;
        this.layout = layout;
    }

    /** Takes note of whom the sentence joins. */
    void read(Sentence sentence, List<Mention> found) {
        List<String> two = together(sentence, found);
        if (!two.isEmpty()) {
            last = two;
            lastTogether = sentence.index();
        }
        for (Mention mention : found) {
            besideIt(sentence, mention, found).ifPresent(other -> {
                List<String> pair = List.of(other.actor(), mention.actor());
                if (tellsOfOthers(sentence, other.head())) {
                    between.add(Set.copyOf(pair));
                }
                pairs.addAll(Collections.nCopies(isGovernedBy(sentence, other.head(), "between") ? 2 : 1, pair));
            });
        }
    }

    /** The report speaks of what the two have together: "the ministers of Ghana and Togo". */
    void join(List<String> two) {
        pairs.add(List.copyOf(two));
    }

    /** This actor, or whoever it speaks for, is between the sides and none of them. */
    void goesBetween(String id) {
        goBetweens.add(id);
    }

    /** This actor stands for both sides, whoever they turn out to be. */
    void areMeantBy(String id) {
        both.add(id);
    }

    /** Ids of those who mediate or host, by themselves or through whoever speaks for them. */
    Set<String> goBetweens() {
        Set<String> all = new LinkedHashSet<>(goBetweens);
        goBetweens.stream().map(drafts::of).map(Draft::speaksFor).forEach(all::add);
        return all;
    }

    /**
     * Those who did something together right before: "Chile and the Guild met on Friday. They said". Empty where they are not two
     * bodies, or where somebody else did something since.
     *
     * @param sofar mentions of the sentence itself, before the pronoun
     */
    List<String> justTogether(Sentence sentence, List<Mention> sofar) {
        List<String> here = together(sentence, sofar);
        boolean open = here.isEmpty() && sofar.stream().noneMatch(mention -> sentence.is(mention.head(), "nsubj"));
        return !here.isEmpty() ? here : open && layout.distance(lastTogether, sentence.index()) == 1 ? last : List.of();
    }

    /** The two whom the passage has joined most often so far, whoever they are. */
    List<String> joinedMostOften() {
        return mostOften(pairs);
    }

    /**
     * The two whom "the two sides" means, once it is settled who is meant by which noun: the pair of bodies that the report names side by
     * side most often, without those who tell of two others. Gives them to all that stand for both.
     *
     * @param meant ids of those who are meant, by the ids of the actors made for the nouns
     */
    List<String> settle(Map<String, String> meant) {
        List<String> two = mostOften(pairs.stream()
                .filter(pair -> !between.contains(Set.copyOf(pair)))
                .map(pair -> pair.stream().map(id -> principal(meant.getOrDefault(id, id))).distinct().toList())
                .filter(pair -> pair.size() == 2 && pair.stream().allMatch(id -> drafts.of(id).isBody()))
                .toList());
        both.forEach(id -> drafts.speaksForAll(id, two));
        return two;
    }

    /** The pair that stands there most often, the first of those that tie; empty where none does. */
    private static List<String> mostOften(List<List<String>> pairs) {
        Map<Set<String>, Integer> counts = new HashMap<>();
        pairs.forEach(pair -> counts.merge(Set.copyOf(pair), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        return pairs.stream().filter(pair -> counts.get(Set.copyOf(pair)) == most).findFirst().orElse(List.of());
    }

    private String principal(String id) {
        String other = drafts.of(id).speaksFor;
        return drafts.has(other) ? other : id;
    }

    private List<String> together(Sentence sentence, List<Mention> found) {
        return found.stream()
                .filter(mention -> sentence.is(mention.head(), "conj") && sentence.is(sentence.head(mention.head()), "nsubj"))
                .flatMap(mention -> besideIt(sentence, mention, found).stream().map(other -> List.of(other.actor(), mention.actor())))
                .filter(two -> two.stream().allMatch(id -> drafts.of(id).isBody()) && !two.get(0).equals(two.get(1)))
                .findFirst()
                .orElse(List.of());
    }

    /** Whether the two whose first is {@code subject} tell of, or bring together, two others: "Oslo and Bern say that Ghana and Togo have agreed". */
    private boolean tellsOfOthers(Sentence sentence, int subject) {
        int verb = sentence.head(subject);
        if (!sentence.is(subject, "nsubj") || verb < 0) {
            return false;
        }
        boolean told = sentence.children(verb, "ccomp").stream()
                .flatMap(clause -> sentence.children(clause, "nsubj").stream())
                .anyMatch(other -> sentence.subtree(other).stream().anyMatch(one -> sentence.is(one, "conj")));
        return told || words.has("mediating", sentence.token(verb).lemma());
    }

    /** Whom this one is joined to as its equal: "between Ghana and Togo", "Ghana and Togo met". */
    private static Optional<Mention> besideIt(Sentence sentence, Mention mention, List<Mention> all) {
        if (!sentence.is(mention.head(), "conj")) {
            return Optional.empty();
        }
        int first = sentence.head(mention.head());
        boolean equals = sentence.is(first, "nsubj") || isGovernedBy(sentence, first, "between") || isGovernedBy(sentence, first, "of");
        boolean two = sentence.children(first, "conj").size() == 1;
        return all.stream()
                .filter(other -> equals && two && other.head() == first)
                .findFirst();
    }

    private static boolean isGovernedBy(Sentence sentence, int noun, String preposition) {
        return sentence.children(noun, "case").stream().anyMatch(c -> sentence.token(c).lemma().equals(preposition));
    }
}

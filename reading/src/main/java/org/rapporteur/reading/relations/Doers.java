package org.rapporteur.reading.relations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;

/** Who does what in a sentence's tree. Immutable. */
final class Doers {

    private static final Set<String> ASIDES = Set.of("acl:relcl", "appos", "parataxis", "acl");

    private final Sentence sentence;

    Doers(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The predicates that an actor is the doer of, the highest in the tree first. */
    List<Integer> predicatesOf(BitSet actor) {
        List<Integer> headed = new ArrayList<>();
        List<Integer> shared = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            List<Integer> doers = of(i);
            if (doers.stream().anyMatch(actor::get)) {
                headed.add(i);
            } else if (doers.stream().anyMatch(doer -> sentence.subtree(doer, ASIDES).intersects(actor))) {
                shared.add(i);
            }
        }
        List<Integer> all = new ArrayList<>(headed);
        all.addAll(shared);
        all.sort((one, other) -> Integer.compare(depth(one), depth(other)));
        return all;
    }

    /** The nouns that an actor's name stands with ("Chilean strikes"), and those that it owns. */
    List<Integer> nounsOf(BitSet actor) {
        List<Integer> nouns = new ArrayList<>();
        actor.stream().forEach(i -> {
            int head = sentence.head(i);
            if (head >= 0 && !actor.get(head) && (sentence.is(i, "amod") || sentence.is(i, "compound") || sentence.is(i, "nmod"))) {
                nouns.add(head);
            }
        });
        return nouns;
    }

    /** Who does it: the active subject, or the agent of a passive; of a predicate without its own that of the one it hangs on. */
    List<Integer> of(int predicate) {
        if (isPassive(predicate)) {
            List<Integer> agents = joined(sentence.children(predicate, "obl").stream()
                    .filter(agent -> sentence.children(agent, "case").stream().anyMatch(by -> lemma(by).equals("by")))
                    .toList());
            // who is prepared, expected or set to do something does it
            boolean toDo = agents.isEmpty() && sentence.child(predicate, "xcomp").isPresent();
            return toDo ? joined(sentence.children(predicate, "nsubj")) : agents;
        }
        int at = predicate;
        for (int steps = 0; steps < 6; steps++) {
            Optional<Integer> subject = subject(at);
            if (subject.isPresent()) {
                boolean relative = sentence.token(subject.get()).tag().startsWith("W") && sentence.is(at, "acl");
                return joined(List.of(relative ? sentence.head(at) : subject.get()));
            }
            int head = sentence.head(at);
            if (head < 0 || !isVerbal(at) || isPassive(at)) {
                return List.of();
            }
            if (sentence.is(at, "acl")) {
                return sentence.token(at).tag().equals("VBG") ? joined(List.of(head)) : List.of();
            }
            boolean shares = sentence.is(at, "conj") || sentence.is(at, "xcomp") || sentence.is(at, "advcl") || sentence.is(at, "dep");
            if (!shares) {
                return List.of();
            }
            Optional<Integer> object = sentence.is(at, "xcomp") ? sentence.child(head, "obj", "iobj") : Optional.empty();
            if (object.isPresent()) {
                return joined(List.of(object.get()));
            }
            at = head;
        }
        return List.of();
    }

    Optional<Integer> subject(int predicate) {
        return sentence.children(predicate, "nsubj").stream()
                .filter(subject -> !sentence.relation(subject).equals("nsubj:pass"))
                .findFirst();
    }

    boolean isPassive(int verb) {
        for (int child : sentence.children(verb)) {
            String relation = sentence.relation(child);
            if (relation.equals("nsubj:pass") || relation.equals("aux:pass")) {
                return true;
            }
        }
        boolean participle = sentence.token(verb).tag().equals("VBN") && sentence.child(verb, "aux").isEmpty();
        return participle && sentence.relation(verb).equals("acl");
    }

    private boolean isVerbal(int i) {
        return sentence.token(i).isVerb() || sentence.child(i, "cop").isPresent();
    }

    private List<Integer> joined(List<Integer> heads) {
        List<Integer> all = new ArrayList<>(heads);
        heads.forEach(head -> all.addAll(sentence.children(head, "conj")));
        return all;
    }

    private int depth(int i) {
        int depth = 0;
        for (int up = sentence.head(i); up >= 0 && depth < sentence.size(); up = sentence.head(up)) {
            depth++;
        }
        return depth;
    }

    private String lemma(int i) {
        return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}

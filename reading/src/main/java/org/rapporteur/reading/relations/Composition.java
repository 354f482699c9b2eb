package org.rapporteur.reading.relations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Plover;

/**
 * The event type of a predicate, made of the types of its words: each word either has one, or changes that of what stands
 * below it, or lets it pass.
 */
final class Composition {

    /** What may tell more about a predicate, nearest first; a subject only where the predicate is done to it. */
    private static final List<String> BELOW =
            List.of("obj", "xcomp", "ccomp", "nsubj:pass", "csubj:pass", "acl", "obl", "nmod", "advcl", "iobj", "dep", "conj", "compound", "amod", "appos");

    private static final int DEEPEST = 10;

    private final RelationLexicon lexicon;
    private final Sentence sentence;
    private final BitSet source;
    private final BitSet target;
    private final Doers doers;

    Composition(RelationLexicon lexicon, Sentence sentence, BitSet source, BitSet target) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.source = source;
        this.target = target;
        this.doers = new Doers(sentence);
    }

    Optional<Plover> meaning(int i) {
        return meaning(i, 0);
    }

    private Optional<Plover> meaning(int i, int depth) {
        if (depth > DEEPEST || isActor(i)) {
            return Optional.empty();
        }
        Optional<Sense> sense = lexicon.sense(sentence, i);
        Optional<Plover> type;
        if (sense.isEmpty()) {
            type = below(i, depth);
        } else if (sense.get().isAct()) {
            type = sense.get().act();
        } else {
            Operator operator = lexicon.operator(sense.get().operator());
            Optional<Plover> inner = below(i, depth).or(() -> infinitive(i, depth));
            type = operator.speech() ? spoken(i, inner) : operator.on(inner);
        }
        for (Operator modal : lexicon.modals(sentence, i)) {
            type = modal.on(type);
        }
        return type;
    }

    /** What follows a noun as "plans to …" does, also where the parser hangs it on the verb. */
    private Optional<Plover> infinitive(int noun, int depth) {
        boolean follows = sentence.token(noun).isNoun()
                && noun + 2 < sentence.size()
                && sentence.token(noun + 1).tag().equals("TO")
                && sentence.token(noun + 2).isVerb();
        return follows ? meaning(noun + 2, depth + 1) : Optional.empty();
    }

    /** Of what is told of the target's own deeds: telling of bad ones is accusing. */
    private Optional<Plover> spoken(int speech, Optional<Plover> content) {
        List<Integer> clauses = sentence.children(speech, "ccomp", "parataxis");
        // the parser takes the subject of what is told for the object at times
        Stream<Integer> subjects = clauses.isEmpty()
                ? sentence.children(speech, "obj").stream().filter(target::get)
                : clauses.stream().flatMap(clause -> sentence.children(clause, "nsubj").stream());
        boolean ofTarget = subjects
                .anyMatch(subject -> isUnderOrIn(subject, target) && !isUnderOrIn(subject, source));
        return ofTarget ? lexicon.operator("tell-of").on(content) : content;
    }

    private boolean isUnderOrIn(int i, BitSet actor) {
        return actor.get(i) || sentence.children(i, "compound", "amod", "nmod", "conj").stream().anyMatch(actor::get);
    }

    private Optional<Plover> below(int i, int depth) {
        List<Integer> level = List.of(i);
        for (int step = 0; step < 6 && !level.isEmpty(); step++) {
            List<Integer> next = new ArrayList<>();
            for (int at : level) {
                next.addAll(children(at));
            }
            for (int child : next) {
                if (sentence.token(child).isVerb() || lexicon.sense(sentence, child).isPresent()) {
                    Optional<Plover> type = meaning(child, depth + 1);
                    if (type.isPresent()) {
                        return type;
                    }
                }
            }
            level = next.stream().filter(child -> !sentence.token(child).isVerb()).toList();
        }
        return Optional.empty();
    }

    private List<Integer> children(int i) {
        return sentence.children(i).stream()
                .filter(child -> !isActor(child) || !sentence.children(child).isEmpty())
                .filter(child -> rank(child) < BELOW.size())
                .filter(child -> !(sentence.is(child, "conj") && sentence.token(child).isVerb() && sentence.token(i).isVerb()))
                .filter(child -> !sentence.relation(child).equals("acl:relcl") && !Surroundings.isCircumstance(sentence, child))
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
    }

    private int rank(int child) {
        String relation = sentence.relation(child);
        int rank = BELOW.indexOf(relation);
        if (rank < 0) {
            rank = BELOW.indexOf(Stream.of(relation.split(":")).findFirst().orElse(""));
        }
        return rank < 0 || relation.equals("compound:prt") ? BELOW.size() : rank;
    }

    private boolean isActor(int i) {
        return source.get(i) || target.get(i);
    }
}

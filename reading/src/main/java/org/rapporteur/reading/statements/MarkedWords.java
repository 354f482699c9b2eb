package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.ConditionRelation;

/**
 * A marker where it stands in what is said: of "would sign | only if | the talks resumed" the clauses before and behind it. Pure functions
 * over one sentence's tree.
 *
 * @param at first word of the marker
 * @param behind the word behind it
 * @param scope the words of what is said
 */
record MarkedWords(Sentence sentence, ConditionMarker marker, int at, int behind, BitSet scope) {

    private static final Set<String> STILL_TO_BE_TAKEN = Tags.of("VB VBZ VBP");

    /** "In exchange for three days of leave": what is asked for, be it time. */
    boolean isExchange() {
        return marker.relation() == ConditionRelation.IN_EXCHANGE_FOR && behind < sentence.size() && scope.get(behind);
    }

    /** "that the law be passed before they agree": what waits is a step that those who speak have still to take. */
    boolean isOwnStep() {
        return after().stream()
                .filter(i -> sentence.is(i, "nsubj") && sentence.token(i).isPronoun())
                .anyMatch(i -> sentence.head(i) > i && STILL_TO_BE_TAKEN.contains(sentence.token(sentence.head(i)).tag()));
    }

    /** The clause or phrase that the marker introduces, up to the end of what hangs on it. */
    BitSet after() {
        return after(sentence, behind - 1, behind, scope);
    }

    /** As {@link #after()}, of a marker from {@code at} to before {@code behind}. */
    static BitSet after(Sentence sentence, int at, int behind, BitSet scope) {
        int head = sentence.head(at);
        for (int w = at; w < behind; w++) {
            int up = sentence.head(w);
            head = up >= behind ? up : head;
        }
        int end = head >= behind ? withItsVerb(sentence, head, scope) : toComma(sentence, behind, scope);
        BitSet tokens = Trees.range(behind, end);
        tokens.and(scope);
        return tokens;
    }

    private static int toComma(Sentence sentence, int from, BitSet scope) {
        int end = from;
        while (end < sentence.size() && scope.get(end) && !sentence.token(end).text().equals(",")) {
            end++;
        }
        return end;
    }

    /**
     * "before the drivers who were dismissed in May had been taken back": the tree loses the verb behind a long subject and
     * takes the marker for a preposition.
     */
    private static int withItsVerb(Sentence sentence, int head, BitSet scope) {
        int end = sentence.subtree(head).length();
        boolean verb = sentence.token(head).isNoun()
                && end < sentence.size()
                && scope.get(end)
                && Tags.FINITE_OR_MODAL.contains(sentence.token(end).tag());
        if (!verb) {
            return end;
        }
        int top = end;
        while (sentence.head(top) >= end) {
            top = sentence.head(top);
        }
        return Math.max(end, sentence.subtree(top).length());
    }

    /** The clause that the marked one hangs on, from its first word to the marker. */
    BitSet before() {
        return before(sentence, scope, at);
    }

    /** As {@link #before()}, of a marker at {@code at}. */
    static BitSet before(Sentence sentence, BitSet scope, int at) {
        int joint = at > 0 && sentence.token(at - 1).tag().equals("CC") ? at - 1 : at;
        if (joint > 0 && !scope.get(joint - 1) && scope.nextSetBit(0) < joint) {
            // "will not discuss it, she added, before …": the cue stands between.
            BitSet said = Trees.range(scope.nextSetBit(0), joint);
            said.and(scope);
            return said;
        }
        int first = at == 0 ? 0 : scope.previousClearBit(at - 1) + 1;
        int marked = sentence.head(at);
        int governor = marked < 0 ? -1 : sentence.head(marked);
        // "would stop filling the lake only if": what depends is the stopping.
        while (governor >= first && sentence.is(governor, "xcomp") && sentence.head(governor) >= first) {
            governor = sentence.head(governor);
        }
        if (governor >= first && governor < at) {
            first = Math.max(first, sentence.subtree(governor).nextSetBit(0));
        }
        return Trees.range(first, at);
    }

    /** What depends on a requirement that stands behind: the clause before it or, where the marker opens, the one behind. */
    BitSet gated(BitSet before, BitSet requirement) {
        BitSet gated = Trees.minus(before, requirement);
        return Trees.trimmed(sentence, gated).cardinality() < 2
                ? Trees.minus(scope, Trees.range(at, requirement.length()))
                : gated;
    }

    /** Without the "and" that would join the next thing said. */
    static BitSet withoutJoint(Sentence sentence, BitSet tokens) {
        BitSet bare = Trees.trimmed(sentence, tokens);
        while (!bare.isEmpty() && sentence.token(bare.length() - 1).tag().equals("CC")) {
            bare.clear(bare.length() - 1);
            bare = Trees.trimmed(sentence, bare);
        }
        return bare;
    }
}

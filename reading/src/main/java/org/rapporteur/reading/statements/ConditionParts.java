package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/**
 * The several things that one requirement names: "the dam is open and the road is safe", "either debt relief or grants".
 * Pure.
 *
 * @param parts token sets, in text order; empty if only one thing is named
 * @param any whether one of them is enough ("or")
 */
record ConditionParts(List<BitSet> parts, boolean any) {

    private static final Set<String> OPENERS = Set.of("either", "both", "and", "or", "if", "that");

    static ConditionParts of(Sentence sentence, BitSet requirement) {
        int head = requirement.stream()
                .filter(i -> !requirement.get(Math.max(0, sentence.head(i))) || sentence.head(i) < 0)
                .filter(i -> !sentence.is(i, "mark") && !sentence.is(i, "punct"))
                .findFirst()
                .orElse(-1);
        if (head < 0) {
            return new ConditionParts(List.of(), false);
        }
        List<Integer> joined = joinedTo(sentence, head, requirement);
        if (!joined.isEmpty()) {
            return split(sentence, requirement, joined, isChoice(sentence, joined));
        }
        List<Integer> loose = clausesBehind(sentence, head, requirement);
        if (!loose.isEmpty()) {
            return split(sentence, requirement, loose, loose.stream().anyMatch(cc -> isOr(sentence, cc)));
        }
        // "if China or Chad pays": the choice is between those who would do it, or between what would be done.
        return Stream.of("nsubj", "obj", "obl")
                .flatMap(relation -> sentence.children(head, relation).stream())
                .map(noun -> joinedTo(sentence, noun, requirement))
                .filter(others -> !others.isEmpty() && isChoice(sentence, others))
                .findFirst()
                .map(others -> split(sentence, requirement, others, true))
                .orElse(new ConditionParts(List.of(), false));
    }

    private static List<Integer> joinedTo(Sentence sentence, int head, BitSet requirement) {
        return sentence.children(head, "conj").stream().filter(requirement::get).sorted().toList();
    }

    private static boolean isChoice(Sentence sentence, List<Integer> joined) {
        return joined.stream()
                .flatMap(part -> sentence.children(part, "cc").stream())
                .anyMatch(cc -> isOr(sentence, cc));
    }

    private static boolean isOr(Sentence sentence, int cc) {
        return sentence.token(cc).text().equalsIgnoreCase("or");
    }

    /** The "and" or "or" of the head before clauses of their own that the tree has not joined to it. */
    private static List<Integer> clausesBehind(Sentence sentence, int head, BitSet requirement) {
        return sentence.children(head).stream()
                .filter(cc -> cc > head && requirement.get(cc) && sentence.token(cc).tag().equals("CC"))
                .filter(cc -> opensClause(sentence, Trees.range(cc + 1, requirement.length())))
                .sorted()
                .toList();
    }

    private static boolean opensClause(Sentence sentence, BitSet tokens) {
        int verb = tokens.stream()
                .filter(i -> Tags.FINITE_OR_MODAL.contains(sentence.token(i).tag()))
                .findFirst()
                .orElse(-1);
        return tokens.stream().anyMatch(i -> i < verb && (sentence.token(i).isNoun() || sentence.token(i).isPronoun()));
    }

    private static ConditionParts split(Sentence sentence, BitSet requirement, List<Integer> joined, boolean any) {
        List<Integer> starts = new ArrayList<>(List.of(requirement.nextSetBit(0)));
        joined.forEach(part -> starts.add(sentence.subtree(part).nextSetBit(0)));
        starts.add(requirement.length());
        List<BitSet> parts = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            BitSet part = Trees.range(starts.get(i), starts.get(i + 1));
            part.and(requirement);
            BitSet bare = bare(sentence, part);
            if (!bare.isEmpty()) {
                parts.add(bare);
            }
        }
        return parts.size() > 1 ? new ConditionParts(parts, any) : new ConditionParts(List.of(), false);
    }

    /** Without "either", "and" and commas at the edges. */
    private static BitSet bare(Sentence sentence, BitSet part) {
        BitSet bare = Trees.trimmed(sentence, part);
        while (!bare.isEmpty() && isOpener(sentence, bare.nextSetBit(0))) {
            bare.clear(bare.nextSetBit(0));
        }
        while (!bare.isEmpty() && isOpener(sentence, bare.length() - 1)) {
            bare.clear(bare.length() - 1);
        }
        return Trees.trimmed(sentence, bare);
    }

    private static boolean isOpener(Sentence sentence, int i) {
        return OPENERS.contains(sentence.token(i).text().toLowerCase(Locale.ROOT));
    }
}

package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/**
 * The words of a content, where relative clauses stand in the way: with the noun that a clause hangs on ("the letters that it promised to
 * send"), without what a clause tells of the source ("the envoy, who is chairing the round, said"). Pure functions over one sentence's
 * tree.
 */
final class ContentWords {

    private static final Set<String> RELATIVE = Set.of("which", "that", "whom");

    private ContentWords() {}

    /** @param source the noun that the source hangs on */
    static BitSet of(Sentence sentence, int verb, int source, Content content) {
        BitSet words = withAntecedent(sentence, verb, content);
        BitSet left = (BitSet) words.clone();
        asides(sentence, source, verb).forEach(clause -> left.andNot(sentence.subtree(clause)));
        return left.equals(words) ? words : Trees.trimmed(sentence, left);
    }

    /** "…, the envoy, who is chairing the round, said": what the clause tells of the source is not what is said. */
    private static List<Integer> asides(Sentence sentence, int source, int verb) {
        List<Integer> described = new ArrayList<>(sentence.children(source, "appos"));
        described.add(source);
        List<Integer> asides = new ArrayList<>();
        for (int noun : described) {
            for (int clause : sentence.children(noun, "acl:relcl")) {
                boolean aside = noun < clause && !sentence.subtree(clause).get(verb) && (clause < verb || noun > verb);
                if (aside) {
                    asides.add(clause);
                }
            }
        }
        return asides;
    }

    /** "the letters that it promised to send": what it promised to send are the letters. */
    private static BitSet withAntecedent(Sentence sentence, int verb, Content content) {
        BitSet tokens = content.tokens();
        // The tree often takes the "that" of the letters for that of a clause.
        boolean relative = sentence.is(verb, "acl") || sentence.is(verb, "ccomp");
        int noun = sentence.head(verb);
        if (!relative || tokens.isEmpty() || noun >= verb || !isThing(sentence, noun) || isToldOfPlace(sentence, verb)) {
            return tokens;
        }
        return isCalled(sentence, verb, noun, content) || lacksObject(sentence, tokens)
                ? Trees.plus(tokens, Trees.minus(Trees.nounPhrase(sentence, noun), sentence.subtree(verb)))
                : tokens;
    }

    private static boolean isThing(Sentence sentence, int noun) {
        return noun >= 0 && (sentence.token(noun).isNoun() || sentence.token(noun).tag().equals("CD"));
    }

    /** "the town where the branch had refused to go back". */
    private static boolean isToldOfPlace(Sentence sentence, int verb) {
        return sentence.children(verb, "advmod", "obl").stream().anyMatch(w -> w < verb && sentence.token(w).tag().equals("WRB"));
    }

    /** "to send", of the letters. */
    private static boolean lacksObject(Sentence sentence, BitSet tokens) {
        return sentence.token(tokens.nextSetBit(0)).tag().equals("TO") && tokens.stream().noneMatch(i -> sentence.is(i, "obj"));
    }

    /** "the zones, which she likened to cages", "the gate it regards as its own": what is called so are the zones. */
    private static boolean isCalled(Sentence sentence, int verb, int noun, Content content) {
        int first = sentence.subtree(verb).nextSetBit(0);
        int subject = sentence.child(verb, "nsubj").filter(s -> !sentence.token(s).tag().startsWith("W")).orElse(-1);
        boolean another = subject >= 0 && subject < verb;
        boolean frame = another && !content.isClause() && !content.predicates();
        // "the gate it regards": without a "which".
        boolean bare = subject >= 0
                && sentence.relation(verb).equals("acl:relcl")
                && sentence.subtree(subject).nextSetBit(0) == first;
        boolean which = first > noun
                && (bare || RELATIVE.contains(sentence.token(first).lemma()))
                && !sentence.is(first, "nsubj")
                && !sentence.is(first, "mark");
        return which && frame && sentence.children(verb, "obj").stream().noneMatch(o -> o > verb && !content.tokens().get(o));
    }
}

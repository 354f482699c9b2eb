package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/** "As the envoy put it, …": what is said is the rest of the sentence. Pure functions over one sentence's tree. */
final class AsClauses {

    private AsClauses() {}

    static Optional<Content> find(Sentence sentence, int verb, Cue cue, BitSet quoted) {
        Optional<Act> act = cue.act("as-clause").or(() -> cue.act("clause"));
        Optional<Integer> as = act.isEmpty() ? Optional.empty() : asBefore(sentence, verb);
        boolean told = as.isPresent()
                && isParted(sentence, as.get())
                && !hasOwnContent(sentence, verb)
                && sentence.child(verb, "nsubj").isPresent();
        return told ? rest(sentence, verb, as.get(), act.get(), quoted) : Optional.empty();
    }

    private static Optional<Integer> asBefore(Sentence sentence, int verb) {
        return sentence.children(verb, "mark", "advmod", "case").stream()
                .filter(mark -> mark < verb && sentence.token(mark).lemma().equals("as"))
                .findFirst();
    }

    /** "four as the ministry had reported": of a count, not of the sentence. */
    private static boolean isParted(Sentence sentence, int as) {
        return as == 0
                || Trees.isPause(sentence.token(as - 1))
                || Trees.isQuotationMark(sentence.token(as - 1))
                || sentence.token(as - 1).tag().equals("CC");
    }

    private static boolean hasOwnContent(Sentence sentence, int verb) {
        return sentence.children(verb, "ccomp", "xcomp", "obj").stream()
                .anyMatch(child -> child > verb && !sentence.token(child).isPronoun());
    }

    private static Optional<Content> rest(Sentence sentence, int verb, int as, Act act, BitSet quoted) {
        BitSet own = sentence.subtree(verb);
        int end = verb + 1;
        while (end < sentence.size() && own.get(end) && !Trees.isPause(sentence.token(end))) {
            end++;
        }
        if (end < sentence.size() && !Trees.isPause(sentence.token(end))) {
            return Optional.empty();
        }
        BitSet cue = Trees.plus(Trees.range(as, as + 1), Trees.range(verb, end));
        BitSet rest = Trees.range(0, sentence.size());
        rest.clear(as, end);
        rest = Trees.trimmed(sentence, rest);
        return Trees.hasVerb(sentence, rest) || rest.intersects(quoted)
                ? Optional.of(new Content(rest, cue, act, -1, true, true))
                : Optional.empty();
    }
}

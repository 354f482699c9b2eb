package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/**
 * What is said and begins with a finite verb has lost its subject to the tree: it stands before a relative clause ("a step which Reyes said
 * was dropped"), or behind whom it is told to ("told the paper the mill was shut"). Where it is in neither place, nothing was said: "the
 * text agreed in Oslo has nine pages". Pure.
 */
final class LostSubject {

    private static final Set<String> TELLING = Tags.of("VBZ VBD MD");
    private static final Set<String> PRONOUN = Tags.of("PRP EX");
    private static final Set<String> NOUN_PHRASE = Tags.of("NN* JJ* CD");
    private static final Set<String> DETERMINER = Tags.of("DT PRP$");

    private LostSubject() {}

    /** The attribution with the subject of what is said; empty where a participle was taken for a verb of saying. */
    static Optional<Attribution> found(Attribution said, BitSet quoted) {
        Sentence sentence = said.sentence();
        int first = said.content().nextSetBit(0);
        boolean lost = first == said.content().previousClearBit(Math.max(0, said.content().length() - 1)) + 1
                && said.takesQuotation()
                && first > said.trigger()
                && !quoted.get(first)
                && TELLING.contains(sentence.token(first).tag())
                && !sentence.token(first - 1).text().equals(":");
        if (!lost) {
            return Optional.of(said);
        }
        int noun = sentence.relation(said.trigger()).equals("acl:relcl") ? sentence.head(said.trigger()) : -1;
        if (noun >= 0 && noun < said.trigger()) {
            BitSet phrase = Trees.minus(Trees.nounPhrase(sentence, noun), sentence.subtree(said.trigger()));
            return Optional.of(said.withContent(Trees.plus(said.content(), Trees.trimmed(sentence, phrase))));
        }
        boolean pronoun = PRONOUN.contains(sentence.token(first - 1).tag()) && first - 1 > said.trigger() && !said.source().get(first - 1);
        if (pronoun) {
            return Optional.of(said.withContent(Trees.plus(said.content(), Trees.range(first - 1, first))));
        }
        int begin = first;
        while (begin - 1 > said.trigger() && NOUN_PHRASE.contains(sentence.token(begin - 1).tag())) {
            begin--;
        }
        boolean determined = begin < first && DETERMINER.contains(sentence.token(begin - 1).tag()) && begin - 2 > said.trigger();
        boolean named = begin == said.trigger() + 1 && begin < first && !said.source().get(begin);
        if (named) {
            return Optional.of(said.withContent(Trees.plus(said.content(), Trees.range(begin, first))));
        }
        if (determined) {
            return Optional.of(said.withContent(Trees.plus(said.content(), Trees.range(begin - 1, first))));
        }
        boolean near = first == said.trigger() + 1;
        boolean participle = Tags.PAST.contains(sentence.token(said.trigger()).tag()) && sentence.children(said.trigger(), "aux").isEmpty();
        return participle && (near || said.sourceHead() < said.trigger()) && !sentence.token(said.sourceHead()).isPronoun() ? Optional.empty() : Optional.of(said);
    }
}

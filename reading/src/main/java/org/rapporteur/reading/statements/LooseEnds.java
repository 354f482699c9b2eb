package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/** Words at either end of a content that tell nothing of it. Pure functions over one sentence. */
final class LooseEnds {

    private static final Set<String> CLAUSE_MARKS = Set.of("that", "if", "whether");

    private LooseEnds() {}

    static Attribution without(Attribution said) {
        return withoutAdverb(withoutOpening(said), said.content().length() - 1);
    }

    /** "regret at the injuries in May, when": the clause that would follow is another's. */
    private static Attribution withoutOpening(Attribution said) {
        Sentence sentence = said.sentence();
        BitSet content = said.content();
        int last = content.length() - 1;
        boolean loose = last + 2 < sentence.size()
                && last > content.nextSetBit(0)
                && Tags.QUESTION_WORD.contains(sentence.token(last).tag());
        return loose ? said.withContent(Trees.trimmed(sentence, Trees.minus(content, Trees.range(last, last + 1)))) : said;
    }

    /** "said only that": how it was said. */
    private static Attribution withoutAdverb(Attribution said, int last) {
        Sentence sentence = said.sentence();
        int first = said.content().nextSetBit(0);
        boolean only = first > said.trigger()
                && first + 1 < last
                && sentence.token(first).tag().equals("RB")
                && CLAUSE_MARKS.contains(sentence.token(first + 1).lemma());
        return only ? said.withContent(Trees.minus(said.content(), Trees.range(first, first + 1))) : said;
    }
}

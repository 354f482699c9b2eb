package org.rapporteur.reading.statements;

import java.util.BitSet;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/** "accepted the offer, on condition that …": on what terms, behind a pause, belongs to what is said. Pure functions over one sentence. */
final class Terms {

    private final ConditionFinder conditions;

    Terms(ConditionFinder conditions) {
        this.conditions = conditions;
    }

    /** The attribution with the terms that stand behind its content. */
    Attribution with(Attribution said) {
        return said.withContent(with(said.sentence(), said.content()));
    }

    /** A content with the terms that stand behind it. */
    BitSet with(Sentence sentence, BitSet content) {
        int end = content.length();
        boolean parted = end + 1 < sentence.size() && end > 0 && sentence.token(end).text().equals(",");
        BitSet terms = parted ? conditions.termsAt(sentence, end + 1) : new BitSet();
        return terms.isEmpty() ? content : Trees.plus(Trees.plus(content, terms), Trees.range(end, end + 1));
    }
}

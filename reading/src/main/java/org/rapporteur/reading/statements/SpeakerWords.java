package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/**
 * The words that name a source: its noun phrase, and before a name what it is described as ("the ministry's spokeswoman, Ana Reyes,").
 * Pure functions over one sentence's tree.
 */
final class SpeakerWords {

    private static final Set<String> DESCRIBING = Tags.of("DT JJ* NN* POS PRP$ IN CD");
    private static final int LONGEST_DESCRIPTION = 12;

    private final SourceFinder sources;

    SpeakerWords(SourceFinder sources) {
        this.sources = sources;
    }

    /** @param source the noun that the source hangs on */
    BitSet of(Sentence sentence, int verb, int source, BitSet quoted) {
        BitSet words = withDescription(sentence, Trees.nounPhrase(sentence, source));
        sources.relative(sentence, source, verb).ifPresent(words::set);
        words.clear(verb);
        return SourceWords.unquoted(words, quoted, source);
    }

    /** "the ministry's spokeswoman, Ana Reyes,": the noun before a name parted by commas belongs to the source. */
    private BitSet withDescription(Sentence sentence, BitSet source) {
        int first = source.nextSetBit(0);
        boolean named = first >= 2 && sentence.token(first - 1).text().equals(",") && sentence.token(first).entity().equals("PERSON");
        // "The board, Reyes said, has a plan": without a comma behind the name the board is not hers.
        boolean says = source.length() < sentence.size() && Tags.FINITE.contains(sentence.token(source.length()).tag());
        if (!named || says) {
            return source;
        }
        int from = first - 1;
        boolean person = false;
        while (from > 0 && first - from < LONGEST_DESCRIPTION && DESCRIBING.contains(sentence.token(from - 1).tag())) {
            from--;
            person |= sources.isLikelySource(sentence, from);
        }
        boolean describes = person && from < first - 1 && isParted(sentence, from) && !sentence.token(from).tag().equals("IN");
        return describes ? Trees.plus(source, Trees.range(from, first)) : source;
    }

    private static boolean isParted(Sentence sentence, int from) {
        return from == 0 || Trees.isPause(sentence.token(from - 1)) || Trees.isQuotationMark(sentence.token(from - 1));
    }
}

package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/**
 * Attributions by a fixed turn: "put 4 percent on the table" offers it, "gave the council until Friday to answer" demands an
 * answer by then. Which turns there are is data ({@code idioms} in {@code cues.yaml}). Pure; safe for use by several threads.
 */
final class IdiomAttributions {

    /** How far the words of a turn may stand from its verb. */
    private static final int REACH = 14;

    private final CueLexicon lexicon;
    private final SourceFinder sources;

    IdiomAttributions(CueLexicon lexicon, SourceFinder sources) {
        this.lexicon = lexicon;
        this.sources = sources;
    }

    Optional<Attribution> find(Sentence sentence, int verb, BitSet quoted) {
        if (!sentence.token(verb).isVerb()) {
            return Optional.empty();
        }
        for (Idiom idiom : lexicon.idioms(sentence.token(verb).lemma())) {
            int at = wordsAt(sentence, verb, idiom);
            Optional<Attribution> found = at < 0 || Trees.isPassive(sentence, verb) ? Optional.empty() : attribution(sentence, verb, at, idiom, quoted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Where the words of the turn begin, -1 if they do not stand with this verb. */
    private static int wordsAt(Sentence sentence, int verb, Idiom idiom) {
        int last = idiom.around() ? Math.min(sentence.size(), verb + REACH) : verb + 2;
        for (int at = idiom.around() ? verb + 2 : verb + 1; at < last; at++) {
            int i = 0;
            while (i < idiom.words().size()
                    && at + i < sentence.size()
                    && isWord(sentence, at + i, idiom.words().get(i))) {
                i++;
            }
            if (i == idiom.words().size()) {
                return at;
            }
            if (at < sentence.size() && Trees.isPause(sentence.token(at))) {
                return -1;
            }
        }
        return -1;
    }

    /** "its" stands for any owner. */
    private static boolean isWord(Sentence sentence, int i, String word) {
        return sentence.token(i).text().equalsIgnoreCase(word) || word.equals("its") && sentence.token(i).tag().equals("PRP$");
    }

    private Optional<Attribution> attribution(Sentence sentence, int verb, int at, Idiom idiom, BitSet quoted) {
        int behind = at + idiom.words().size();
        BitSet cue = Trees.plus(Trees.verbGroup(sentence, verb), Trees.range(at, behind));
        BitSet content;
        if (!idiom.around()) {
            content = Trees.range(behind, endOf(sentence, behind));
        } else if (idiom.behind()) {
            content = Trees.range(at, endOf(sentence, behind));
            cue.clear(at, behind);
        } else {
            content = Trees.range(verb + 1, at);
        }
        content = Trees.trimmed(sentence, content);
        Optional<Integer> source = sources.ofVerb(sentence, verb, quoted);
        boolean literal = idiom.counted() && content.stream().noneMatch(i -> sentence.token(i).tag().equals("CD"));
        if (literal || content.isEmpty() || source.isEmpty() || source.get() >= verb || quoted.get(verb) || !sources.isLikelySource(sentence, source.get())) {
            return Optional.empty();
        }
        BitSet speaker = Trees.minus(Trees.nounPhrase(sentence, source.get()), Trees.plus(cue, content));
        return speaker.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        sentence, verb, speaker, source.get(), cue, content, -1, idiom.act(), Trees.isNegated(sentence, verb, quoted), false, false));
    }

    /** To the next pause. */
    private static int endOf(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size() && !Trees.isPause(sentence.token(end)) && !sentence.token(end).text().equals(",")) {
            end++;
        }
        return end;
    }
}

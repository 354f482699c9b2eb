package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Act;

/**
 * A sentence that ends in who says it: "The bridge will close, the mayor of the town confirmed." Read word by word, for
 * where the tree is of no help: behind the last comma stand a noun phrase and one verb of saying, or the two the other way
 * round, and before it a clause. Pure; safe for use by several threads.
 */
final class ClosingAttributions {

    private static final int LONGEST = 16;
    private static final Set<String> NAMING = Set.of("DT", "CD", "POS", "PRP$", "IN", "CC", "VBN");

    private final CueLexicon lexicon;
    private final SourceFinder sources;

    ClosingAttributions(CueLexicon lexicon, SourceFinder sources) {
        this.lexicon = lexicon;
        this.sources = sources;
    }

    Optional<Attribution> find(Sentence sentence, int verb, BitSet quoted) {
        Optional<Act> act = lexicon.cue(sentence.token(verb).lemma(), "", Cue.PartOfSpeech.VERB).flatMap(cue -> cue.act("clause"));
        if (act.isEmpty() || !sentence.token(verb).tag().matches("VB[DZPN]") || quoted.get(verb)) {
            return Optional.empty();
        }
        int end = sentence.size();
        while (end > verb + 1 && (Trees.isPause(sentence.token(end - 1)) || sentence.token(end - 1).tag().equals("."))) {
            end--;
        }
        int comma = commaBefore(sentence, verb);
        if (comma < 3 || end - comma > LONGEST) {
            return Optional.empty();
        }
        BitSet content = Trees.trimmed(sentence, Trees.range(0, comma));
        int from = comma + 1;
        boolean closes = verb == end - 1 && isNounPhrase(sentence, from, verb);
        boolean inverted = verb == from && sentence.token(verb).tag().equals("VBD") && isNounPhrase(sentence, from + 1, end);
        if (!closes && !inverted || !Trees.hasFiniteVerb(sentence, content) || sentence.token(0).tag().equals("IN") && !content.intersects(quoted)) {
            return Optional.empty();
        }
        BitSet source = closes ? Trees.range(from, verb) : Trees.range(from + 1, end);
        int head = headOf(sentence, source);
        if (head < 0 || !sources.isLikelySource(sentence, head)) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                sentence, verb, Trees.trimmed(sentence, source), head, Trees.range(verb, verb + 1), content, -1, act.get(), false, true, true));
    }

    private static int commaBefore(Sentence sentence, int verb) {
        for (int i = verb - 1; i > 0; i--) {
            if (sentence.token(i).text().equals(",")) {
                return i;
            }
            if (sentence.token(i).tag().matches("VB[DZP]|MD|CC") && sentence.token(i).isVerb()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isNounPhrase(Sentence sentence, int from, int to) {
        if (from >= to || sentence.token(from).tag().matches("IN|CC|VB.|TO|W.*|RB.*")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            String tag = sentence.token(i).tag();
            if (!tag.startsWith("NN") && !tag.startsWith("JJ") && !tag.equals("PRP") && !NAMING.contains(tag) && !sentence.token(i).text().equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** The last noun before a preposition or comma. */
    private static int headOf(Sentence sentence, BitSet source) {
        int head = -1;
        for (int i = source.nextSetBit(0); i >= 0; i = source.nextSetBit(i + 1)) {
            if (sentence.token(i).isNoun() || sentence.token(i).isPronoun()) {
                head = i;
            } else if (head >= 0 && sentence.token(i).tag().matches("IN|,|VBN")) {
                return head;
            }
        }
        return head;
    }
}

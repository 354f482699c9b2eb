package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;

/**
 * "The talks, she said, would go on": where the cue is put in between, the words behind it belong to what is said as well, unless the
 * reporter or somebody else speaks there. Pure functions over one sentence's tree.
 */
final class ClauseGoingOn {

    /** How far behind the cue a verb may stand that is joined to one before it. */
    private static final int NEAREST = 2;
    private static final int FARTHEST_VERB = 7;
    private static final int FARTHEST = 9;

    private static final Set<String> BEFORE_TIME = Tags.of("DT CD JJ* RB");
    private static final Set<String> AFTER_TIME = Set.of("after", "before");

    private static final Set<String> CONDITION = Set.of("if", "unless", "provided", "until");

    /** What opens a condition behind "only": "only after", "only on". */
    private static final Set<String> BEHIND_ONLY = Set.of("when", "once", "after", "in", "on");

    private final Set<String> subordinating;

    ClauseGoingOn(CueLexicon lexicon) {
        this.subordinating = lexicon.words("subordinating");
    }

    /** @param before what is said before the cue */
    Optional<BitSet> find(Sentence sentence, BitSet before, CueBlock block, BitSet quoted) {
        int last = before.length() - 1;
        boolean speech = quoted.get(last) && Trees.isQuotationMark(sentence.token(last));
        Optional<BitSet> until = isRefused(sentence, before) ? untilThen(sentence, block) : Optional.empty();
        return until.or(() -> rest(sentence, block, quoted, speech));
    }

    private static boolean isRefused(Sentence sentence, BitSet words) {
        return words.stream().anyMatch(i -> sentence.token(i).tag().equals("MD")
                && sentence.head(i) >= 0
                && Trees.isNegated(sentence, sentence.head(i)));
    }

    /** "will not discuss the cranes, she added, before …": how long it is refused. */
    private static Optional<BitSet> untilThen(Sentence sentence, CueBlock block) {
        int next = block.last() + 2;
        boolean waits = next < sentence.size()
                && sentence.token(next - 1).text().equals(",")
                && sentence.token(next).lemma().equals("before")
                && sentence.head(next) > next;
        return waits ? Optional.of(Trees.range(next, sentence.size())) : Optional.empty();
    }

    private Optional<BitSet> rest(Sentence sentence, CueBlock block, BitSet quoted, boolean speech) {
        int pause = block.last() + 1;
        if (pause + 1 >= sentence.size() || speech || !Trees.isPause(sentence.token(pause))) {
            return nextSpeech(sentence, pause, quoted);
        }
        Token next = sentence.token(pause + 1);
        if (!isAnotherVoice(sentence, block, quoted)) {
            return Optional.of(Trees.range(pause + 1, sentence.size()));
        }
        int quote = quoted.nextSetBit(pause);
        return quote >= 0 && !next.tag().equals("VBG") ? Optional.of(Trees.range(quote, sentence.size())) : Optional.empty();
    }

    /** A quotation that goes on with the speech: behind a pause, not a name in quotation marks. */
    private static Optional<BitSet> nextSpeech(Sentence sentence, int from, BitSet quoted) {
        int quote = quoted.nextSetBit(from);
        while (quote > 0 && !Trees.isPause(sentence.token(quote - 1))) {
            quote = quoted.nextSetBit(quoted.nextClearBit(quote));
        }
        boolean another = quote > from && sentence.token(quote - 1).text().equals(":");
        return quote > 0 && !another ? Optional.of(Trees.range(quote, sentence.size())) : Optional.empty();
    }

    /** Whether the reporter or somebody else speaks behind the cue. */
    private boolean isAnotherVoice(Sentence sentence, CueBlock block, BitSet quoted) {
        int first = block.last() + 2;
        Token next = sentence.token(first);
        return next.tag().equals("VBG")
                || next.tag().startsWith("W")
                || subordinating.contains(next.lemma())
                || isTimeTold(sentence, first)
                || next.tag().equals("CC") && !isJoined(sentence, block, quoted);
    }

    /** ", she said, and …": still what she says. */
    private boolean isJoined(Sentence sentence, CueBlock block, BitSet quoted) {
        int joint = block.last() + 2;
        return quoted.nextSetBit(joint - 1) >= 0 || opensCondition(sentence, joint + 1) || goesOn(sentence, block);
    }

    /**
     * "He is tired, an aide said, and has gone home", "It was the first, she says, and it will be the last": a verb, or what somebody or
     * something is, behind the cue that is joined to one before it.
     */
    private static boolean goesOn(Sentence sentence, CueBlock block) {
        for (int i = block.last() + NEAREST; i < Math.min(sentence.size(), block.last() + FARTHEST); i++) {
            boolean joined = sentence.is(i, "conj") && sentence.head(i) < block.first();
            boolean deed = sentence.token(i).isVerb() && i < block.last() + FARTHEST_VERB;
            if (joined && (deed || isPronounsState(sentence, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPronounsState(Sentence sentence, int i) {
        return sentence.child(i, "nsubj").filter(subject -> sentence.token(subject).isPronoun()).isPresent()
                && sentence.child(i, "cop").isPresent();
    }

    /** ", she said, but only if …": still what she says. */
    private boolean opensCondition(Sentence sentence, int i) {
        boolean only = i < sentence.size() && sentence.token(i).text().equals("only");
        int from = only ? i + 1 : i;
        if (from >= sentence.size()) {
            return false;
        }
        String word = sentence.token(from).text();
        return CONDITION.contains(word) || only && BEHIND_ONLY.contains(word);
    }

    /** ", announced the ministry, a week after the talks": when it was said. */
    private static boolean isTimeTold(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.size() && i - from < 3 && BEFORE_TIME.contains(sentence.token(i).tag())) {
            i++;
        }
        return i + 1 < sentence.size()
                && sentence.token(i).isNoun()
                && Trees.isTime(sentence.token(i))
                && AFTER_TIME.contains(sentence.token(i + 1).lemma());
    }
}

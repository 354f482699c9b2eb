package org.rapporteur.reading.repair;

import java.util.stream.IntStream;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends trees in which what somebody is accused of doing strayed to a neighbour: "accused the rebels of mining the pasture". Pure.
 */
final class AccusationRepair implements Repair {

    /** How far behind its verb an object may end: "accused the two unions of the port of having …". */
    private static final int LONGEST_OBJECT = 12;

    private final CueLexicon lexicon;

    AccusationRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 1; i < sentence.size(); i++) {
            mended = ofDoing(mended, i);
            mended = ofHavingDone(mended, i);
        }
        return mended;
    }

    /**
     * "accused the rebels of mining the pasture": the preposition was taken for what tells of the rebels, the doing for loose words.
     * "accused them on Thursday of mining it": no Thursday mines.
     */
    private static Sentence ofDoing(Sentence sentence, int preposition) {
        int gerund = preposition + 1;
        boolean of = sentence.token(preposition).tag().equals("IN") && gerund < sentence.size() && sentence.token(gerund).tag().equals("VBG");
        if (!of) {
            return sentence;
        }
        boolean loose = sentence.is(preposition, "acl") && sentence.head(gerund) == preposition;
        boolean behindDay = sentence.is(gerund, "acl") && sentence.head(preposition) == gerund && sentence.head(gerund) == preposition - 1
                && Trees.isTime(sentence.token(preposition - 1));
        int noun = loose ? sentence.head(preposition) : behindDay ? preposition - 1 : -1;
        int verb = noun < 0 ? -1 : sentence.head(noun);
        boolean told = verb >= 0 && verb < noun && sentence.token(verb).isVerb() && (behindDay || sentence.is(noun, "obj"));
        return told ? TreeEdit.of(sentence).link(gerund, verb, "obl").link(preposition, gerund, "case").done() : sentence;
    }

    /** "accused the guild of having timed it for the week the fair opened": the doing was hung on the last verb of the sentence. */
    private Sentence ofHavingDone(Sentence sentence, int preposition) {
        boolean of = sentence.token(preposition).text().equals("of") && preposition + 1 < sentence.size() && sentence.token(preposition + 1).tag().equals("VBG");
        int done = of ? doneAt(sentence, preposition + 1) : -1;
        int verb = of ? accusingBefore(sentence, preposition) : -1;
        int other = verb < 0 ? -1 : sentence.head(done);
        // "of holding sailors": told of the sailors, it stands with them already.
        if (other < 0 || other == verb || !sentence.token(other).isVerb() || sentence.isUnder(verb, done)) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).link(done, verb, "obl").link(preposition, done, "case");
        // "the week the fair opened": what strayed above tells of the noun before it.
        int first = sentence.children(other, "nsubj").stream().filter(s -> s > done).map(s -> sentence.subtree(s).nextSetBit(0)).findFirst().orElse(-1);
        if (other > done && first > done + 1 && sentence.token(first - 1).isNoun()) {
            edit.link(other, first - 1, "acl:relcl");
            if (sentence.head(first - 1) == other) {
                edit.link(first - 1, done, "obl");
            }
        }
        return edit.done();
    }

    /** "having timed", "being misled": what is done, not its helper. */
    private static int doneAt(Sentence sentence, int gerund) {
        boolean helps = (sentence.is(gerund, "aux") || sentence.is(gerund, "cop")) && sentence.head(gerund) > gerund;
        return helps ? sentence.head(gerund) : gerund;
    }

    /** The verb that takes "somebody of something" and whose object ends right before the preposition. */
    private int accusingBefore(Sentence sentence, int preposition) {
        return IntStream.iterate(preposition - 2, i -> i >= Math.max(0, preposition - LONGEST_OBJECT), i -> i - 1)
                .filter(i -> lexicon.accuses(sentence.token(i)))
                .limit(1)
                .filter(verb -> sentence.child(verb, "obj").filter(o -> o > verb && o < preposition).isPresent())
                .findFirst()
                .orElse(-1);
    }
}

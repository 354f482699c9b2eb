package org.rapporteur.reading.repair;

import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends trees in which a verb strayed to a neighbour: what somebody is accused of doing, what a subject does behind a clause that only tells
 * of it, what it does behind a sum. Pure.
 */
final class StrayVerbRepair implements Repair {

    /** How far behind its verb an object may end: "accused the two unions of the port of having …". */
    private static final int LONGEST_OBJECT = 12;

    private final CueLexicon lexicon;

    StrayVerbRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 1; i < sentence.size(); i++) {
            mended = ofDoing(mended, i);
            mended = ofHavingDone(mended, i);
            mended = behindWhose(mended, i);
            mended = behindSum(mended, i);
            mended = turned(mended, i);
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

    /**
     * "Ana Reyes, whose party had hoped to govern, accused him": the clause was taken for the sentence, what she did for a part of it.
     */
    private Sentence behindWhose(Sentence sentence, int verb) {
        boolean opens = sentence.token(verb).tag().matches("VB[DZN]") && sentence.token(verb - 1).text().equals(",")
                && lexicon.isCueVerb(sentence.token(verb)) && sentence.children(verb, "nsubj", "aux", "mark", "cc").isEmpty();
        int whose = opens ? whoseBefore(sentence, verb) : -1;
        if (whose < 2 || !sentence.token(whose - 1).text().equals(",")) {
            return sentence;
        }
        int noun = whose - 2;
        while (noun > 0 && sentence.head(noun) >= 0 && sentence.head(noun) < noun && !sentence.token(sentence.head(noun)).isVerb()) {
            noun = sentence.head(noun);
        }
        int clause = sentence.head(noun);
        boolean taken = lexicon.maySpeak(sentence.token(noun)) && clause > whose && clause < verb && sentence.is(noun, "nsubj") && sentence.isUnder(verb, clause);
        if (!taken) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence)
                .past(verb)
                .inPlaceOf(verb, clause)
                .link(noun, verb, "nsubj")
                .link(clause, noun, "acl:relcl");
        int owner = sentence.head(whose);
        if (owner > whose && owner < clause) {
            int topmost = owner;
            while (sentence.head(topmost) > whose && sentence.head(topmost) < clause) {
                topmost = sentence.head(topmost);
            }
            edit.link(topmost, clause, "nsubj");
        }
        return edit.done();
    }

    private static int whoseBefore(Sentence sentence, int verb) {
        for (int i = verb - 2; i > 1; i--) {
            if (sentence.token(i).tag().equals("WP$")) {
                return i;
            }
        }
        return -1;
    }

    /** "puts the cost at $60 million and wants the state to pay": a sum wants nothing. */
    private Sentence behindSum(Sentence sentence, int verb) {
        int sum = sentence.head(verb);
        boolean joined = sum >= 0 && sum < verb && sentence.is(verb, "conj") && !sentence.token(sum).isVerb() && sentence.token(verb).tag().matches("VB[DZ]")
                && sentence.token(verb - 1).tag().equals("CC") && sentence.children(verb, "nsubj", "aux", "mark").stream().noneMatch(c -> c < verb)
                && lexicon.isCueVerb(sentence.token(verb));
        if (!joined) {
            return sentence;
        }
        int main = sum;
        while (main >= 0 && !(sentence.token(main).isVerb() && sentence.token(main).tag().equals(sentence.token(verb).tag()) && sentence.child(main, "nsubj").filter(s -> s < sum).isPresent())) {
            main = sentence.head(main);
        }
        int root = main >= 0 ? main : sameTagBefore(sentence, verb);
        if (root < 0) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).link(verb, root, "conj").link(verb - 1, verb, "cc");
        // "wants the state to pay": what is wanted was told of the first verb, and the sum of it.
        Optional<Integer> wanted = sentence.children(root, "advcl", "xcomp", "ccomp").stream().filter(w -> w > verb).findFirst();
        wanted.ifPresent(w -> {
            edit.link(w, verb, "ccomp");
            sentence.children(w).stream().filter(c -> c < sum).forEach(c -> edit.link(c, sum, "case"));
            edit.link(sum, root, "obl");
        });
        return edit.done();
    }

    /** "The road was shut, said the head of the team, because …": whoever stands behind the saying says it, taken for what is said. */
    private Sentence turned(Sentence sentence, int says) {
        int told = sentence.head(says);
        boolean parted = sentence.token(says).tag().matches("VB[DZ]") && sentence.token(says - 1).text().equals(",") && lexicon.reports(sentence.token(says))
                && told >= 0 && told < says && sentence.relation(says).matches("conj|dep|parataxis|xcomp|advcl");
        boolean bare = parted && sentence.children(says, "nsubj", "ccomp", "xcomp", "cc", "mark", "aux").isEmpty() && sentence.child(told, "nsubj", "nsubj:pass").filter(s -> s < told).isPresent();
        Optional<Integer> speaker = bare ? sentence.child(says, "obj").filter(o -> o > says && lexicon.maySpeak(sentence.token(o))) : Optional.empty();
        boolean behind = speaker.filter(o -> sentence.subtree(o).nextSetBit(0) == says + 1 && endsAt(sentence, sentence.subtree(o).length())).isPresent();
        return behind ? TreeEdit.of(sentence).link(says, told, "parataxis").link(speaker.get(), says, "nsubj").done() : sentence;
    }

    private static boolean endsAt(Sentence sentence, int end) {
        return end >= sentence.size() || sentence.token(end).text().matches("[,.]");
    }

    private static int sameTagBefore(Sentence sentence, int verb) {
        return IntStream.iterate(verb - 1, i -> i > 0, i -> i - 1)
                .filter(i -> sentence.token(i).tag().equals(sentence.token(verb).tag()) && sentence.child(i, "nsubj").filter(s -> s < i).isPresent())
                .findFirst()
                .orElse(-1);
    }
}

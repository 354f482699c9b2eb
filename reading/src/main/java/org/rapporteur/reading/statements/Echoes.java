package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/** Attributions of one sentence that repeat another or hold nothing. Pure. */
final class Echoes {

    /** Acts that say enough of a position even where what they are about is only "it". */
    private static final Set<Act> DECIDING = Set.of(Act.REJECT, Act.AGREE, Act.DENY, Act.DECLINE_TO_COMMENT, Act.PRAISE, Act.CONDEMN);

    private Echoes() {}

    /**
     * "expressed doubt about" is one attribution, not two: what another's cue already uses as its own word goes, and so
     * does content without a word that means anything.
     */
    static List<Attribution> without(List<Attribution> found, Predicate<String> isPhase) {
        List<Attribution> kept = new ArrayList<>();
        for (Attribution whole : found) {
            Attribution one = withoutMarksAlone(insideOthers(whole, found));
            boolean echo = found.stream()
                    .anyMatch(other -> other != whole && other.cue().get(one.trigger()) && !one.cue().get(other.trigger())
                            || other != whole && other.trigger() != one.trigger() && other.cue().get(one.trigger()) && one.content().get(other.trigger())
                            || other != whole && isOnlyTheCue(one, other));
            boolean empty = !one.content().isEmpty()
                    && one.content().stream().noneMatch(i -> {
                        String tag = one.sentence().token(i).tag();
                        return tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ") || tag.equals("UH") || tag.equals("RB") || tag.equals("FW") || (tag.equals("PRP") || tag.equals("DT")) && DECIDING.contains(one.act());
                    });
            boolean twice = kept.stream().anyMatch(other -> other.sourceHead() == one.sourceHead() && !one.content().isEmpty() && other.content().equals(one.content()) && other.act() == one.act());
            if (!echo && !empty && !twice && !isTurnTo(whole, found) && !isThought(whole, found, isPhase)) {
                kept.add(one);
            }
        }
        return kept;
    }

    /** "The army tells it another way: Colonel Bell said that …": what stands behind the colon is said by the one named there. */
    private static boolean isTurnTo(Attribution one, List<Attribution> found) {
        int first = one.content().nextSetBit(0);
        boolean colon = first > 0 && first > one.trigger() && one.sentence().token(first - 1).text().equals(":") && one.takesQuotation();
        return colon && found.stream().anyMatch(other -> other != one
                && other.reports()
                && other.sourceHead() > first - 1
                && other.source().nextSetBit(0) == first
                && one.content().get(other.trigger())
                && (one.sentence().head(other.trigger()) < first || !one.content().get(one.sentence().head(other.trigger()))));
    }

    /** "a draft put forward by X would …": that X put a draft forward is what the draft's own attribution tells. */
    private static boolean isOnlyTheCue(Attribution one, Attribution other) {
        return one.content().get(other.trigger())
                && one.sourceHead() == other.sourceHead()
                && Trees.minus(one.content(), other.cue()).stream().noneMatch(i -> one.sentence().token(i).isNoun() || one.sentence().token(i).isVerb());
    }

    /** “… great?,” and then a sentence with nothing but the closing mark: the quotation before it is the content. */
    private static Attribution withoutMarksAlone(Attribution one) {
        boolean words = one.content().stream().anyMatch(i -> one.sentence().token(i).isWord());
        return words || !one.takesQuotation() ? one : one.withContent(new BitSet());
    }

    /** What is told inside of what another says ends where the other is named. */
    private static Attribution insideOthers(Attribution one, List<Attribution> found) {
        Attribution inside = one;
        for (Attribution other : found) {
            // Where each seems to hold the other, the later one tells: "X answered the board, Y said".
            boolean tells = one.trigger() < other.trigger() && other.reports() && other.content().get(one.trigger());
            if (tells && one.content().get(other.trigger())) {
                BitSet shared = (BitSet) inside.content().clone();
                shared.and(other.content());
                inside = inside.withContent(Trees.trimmed(one.sentence(), shared));
            }
        }
        return inside;
    }

    /** "wants to propose", "urged both to seek": what somebody is to say has not been said; "continued to reject" has. */
    private static boolean isThought(Attribution one, List<Attribution> found, Predicate<String> isPhase) {
        Sentence sentence = one.sentence();
        boolean infinitive = sentence.token(one.trigger()).tag().equals("VB")
                && sentence.children(one.trigger(), "mark").stream().anyMatch(m -> sentence.token(m).tag().equals("TO"));
        int before = one.trigger() - 2;
        boolean done = before >= 0 && sentence.token(before).isVerb() && isPhase.test(sentence.token(before).lemma());
        return infinitive && !done && found.stream().anyMatch(other -> other != one && other.content().get(one.trigger()));
    }
}

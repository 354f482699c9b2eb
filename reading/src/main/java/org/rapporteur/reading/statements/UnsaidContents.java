package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * Contents by which nothing is said: "conceded nothing", "knew where they were", "could not agree on a date". Pure functions over one
 * sentence's tree.
 */
final class UnsaidContents {

    /** Acts that say something of a thing; nobody does so of "nothing". */
    private static final Set<Act> TELLING = Set.of(Act.ANNOUNCE, Act.ASSERT, Act.COMMENT, Act.EXPECT);

    private static final Set<String> QUESTION_OR_VERB = Tags.of("WRB WP WDT VB*");
    private static final Set<String> ONESELF = Set.of("himself", "herself", "itself", "themselves");
    private static final Set<String> ABILITY = Set.of("can", "could");
    private static final Set<String> MATTER = Set.of("on", "about", "over");

    private final CueLexicon lexicon;

    UnsaidContents(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether nothing is said by this.
     *
     * @param words of the content
     * @param act that is told, where that is another than the frame's
     */
    boolean isUnsaid(Sentence sentence, int verb, int source, BitSet words, Content content, Act act, boolean negated) {
        int first = words.nextSetBit(0);
        return negated && (isClaim(sentence, verb) || isQuestion(sentence, first, content))
                || !content.isClause() && isNothing(sentence, first, act)
                || isOnlyDone(sentence, verb, source, first, content);
    }

    /** "has not claimed responsibility". */
    private boolean isClaim(Sentence sentence, int verb) {
        return sentence.child(verb, "obj").filter(object -> lexicon.isUnsaid(sentence.token(object).lemma())).isPresent();
    }

    /** "The text does not say where they will sleep": nothing is said of it. */
    private static boolean isQuestion(Sentence sentence, int first, Content content) {
        return first >= 0 && Tags.QUESTION_WORD.contains(sentence.token(first).tag()) && content.act() == Act.ASSERT;
    }

    /** "conceded nothing": what nobody said. */
    private static boolean isNothing(Sentence sentence, int first, Act act) {
        return first >= 0 && sentence.token(first).lemma().equalsIgnoreCase("nothing") && TELLING.contains(act);
    }

    /** "knew where they were", "showed courage", "calls himself a captain": nothing is said. */
    private boolean isOnlyDone(Sentence sentence, int verb, int source, int first, Content content) {
        String lemma = sentence.token(verb).lemma();
        boolean thing = !content.isClause();
        boolean knows = lexicon.isKnowing(lemma) && first >= 0 && QUESTION_OR_VERB.contains(sentence.token(first).tag());
        boolean shows = thing && lexicon.isShowing(lemma) && !isDocument(sentence, source);
        boolean names = thing && lexicon.isNaming(lemma) && first == verb + 1 && ONESELF.contains(sentence.token(first).text());
        return knows || shows || names;
    }

    private boolean isDocument(Sentence sentence, int source) {
        return lexicon.isSource("documents", sentence.token(source).lemma().toLowerCase(Locale.ROOT));
    }

    /**
     * "failed to agree", "could not agree on a date": two who did so may both have wanted it. That is how talks ended, and nobody's word.
     *
     * @param failed whether the verb tells of what was not brought about
     */
    static boolean isFailedAgreement(Sentence sentence, int verb, Content content, boolean failed, BitSet quoted) {
        return content.act() == Act.AGREE && (failed || isUnable(sentence, verb, content.tokens(), quoted));
    }

    /** "could not agree on a date", "could not agree which comes first": no more a refusal of either than failing to. */
    private static boolean isUnable(Sentence sentence, int verb, BitSet content, BitSet quoted) {
        int first = content.nextSetBit(0);
        boolean asked = first >= 0
                && (sentence.token(first).tag().startsWith("W") || first > 0 && MATTER.contains(sentence.token(first - 1).lemma()));
        return asked
                && sentence.children(verb, "aux").stream().anyMatch(aux -> ABILITY.contains(sentence.token(aux).lemma()))
                && Trees.isNegated(sentence, verb, quoted);
    }

    /** "failed to agree", "were unable to agree", but not "did not fail to agree". */
    boolean isFailed(Sentence sentence, int verb, BitSet quoted) {
        int head = sentence.head(verb);
        boolean governed = head >= 0
                && head < verb
                && (sentence.is(verb, "xcomp") || sentence.is(verb, "ccomp"))
                && sentence.token(verb).tag().equals("VB");
        return governed
                && lexicon.isFailing(sentence.token(head).lemma().toLowerCase(Locale.ROOT))
                && !Trees.isNegated(sentence, head, quoted);
    }
}

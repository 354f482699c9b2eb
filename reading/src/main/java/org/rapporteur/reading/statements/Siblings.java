package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;

/**
 * Tells apart who speaks one after the other in a sentence: "X said A, while Y said B", "X praised A, telling Y: B". Parsers
 * often hang the second below the first; what the first says ends before the second begins. Pure.
 */
final class Siblings {

    private final Set<String> joining;

    Siblings(CueLexicon lexicon) {
        this.joining = lexicon.words("joining");
    }

    /** The attributions of one sentence with what each says cut where a later one, which it does not tell of, begins. */
    List<Attribution> apart(List<Attribution> found, BitSet quoted) {
        List<Attribution> apart = new ArrayList<>(found);
        for (int o = 0; o < found.size(); o++) {
            Attribution outer = apart.get(o);
            int cut = outer.sentence().size();
            for (int i = 0; i < found.size(); i++) {
                Attribution inner = apart.get(i);
                boolean later = inner.trigger() > outer.trigger() && outer.content().get(inner.trigger());
                // "said the patrol had come under fire and responded": without a content the second is what the first tells of.
                boolean empty = inner.content().isEmpty() && outer.content().get(inner.sentence().head(inner.trigger()) < 0 ? 0 : inner.sentence().head(inner.trigger()));
                if (later && !empty && !quoted.get(inner.trigger())) {
                    int begin = begin(outer, inner);
                    // "according to the guild" names its own source.
                    boolean shared = inner.sourceHead() <= inner.trigger();
                    if (shared && begin < outer.sentence().size() && !hasOwnSource(outer, inner) && outer.content().get(Math.max(0, inner.sourceHead()))) {
                        // "said he had voted for it, but cautioned": whoever said it cautions.
                        apart.set(i, inner.withSource(outer));
                    }
                    cut = Math.min(cut, begin);
                }
            }
            BitSet content = (BitSet) outer.content().clone();
            content.clear(cut, Math.max(cut, content.length()));
            content = Trees.trimmed(outer.sentence(), content);
            if (!content.isEmpty() && cut < outer.sentence().size()) {
                apart.set(o, outer.withContent(content));
            }
        }
        return apart;
    }

    /** The second has a subject right before it, not one that it shares with another verb. */
    private static boolean hasOwnSource(Attribution outer, Attribution inner) {
        return inner.sourceHead() > outer.trigger()
                && inner.sourceHead() < inner.trigger()
                && !Trees.hasFiniteVerb(inner.sentence(), Trees.minus(Trees.range(inner.sourceHead(), inner.cue().nextSetBit(0)), aside(inner)));
    }

    /** "the ministry, whose two boats were tied up, maintains": what the clause tells of the source. */
    private static BitSet aside(Attribution inner) {
        BitSet aside = new BitSet();
        for (int clause : inner.sentence().children(inner.sourceHead(), "acl")) {
            if (clause < inner.trigger()) {
                aside.or(inner.sentence().subtree(clause));
            }
        }
        return aside;
    }

    /** Where the words that join the second attribution to the first begin; behind the sentence's end if nothing joins them. */
    private int begin(Attribution outer, Attribution inner) {
        Sentence sentence = outer.sentence();
        int first = inner.cue().nextSetBit(0);
        boolean ownSource = hasOwnSource(outer, inner);
        if (ownSource) {
            first = Math.min(first, inner.source().nextSetBit(0));
        }
        while (first > 0 && sentence.token(first - 1).tag().startsWith("RB")) {
            first--;
        }
        if (first < 2 || first <= outer.trigger() + 1) {
            return sentence.size();
        }
        boolean joinedBefore = sentence.is(inner.trigger(), "conj") && sentence.head(inner.trigger()) == outer.trigger();
        if (joinedBefore && ownSource && first > 2 && sentence.token(first - 1).lemma().equals("that")) {
            // "…, and that she expected"
            first--;
        }
        // ", which a spokesman calls an invention": another's word on what is said.
        boolean aside = ownSource && sentence.relation(inner.trigger()).equals("acl:relcl") && first > 2
                && sentence.token(first - 1).tag().equals("WDT") && sentence.token(first - 2).text().equals(",")
                && !sentence.token(inner.sourceHead()).isPronoun();
        if (aside) {
            return first - 2;
        }
        String joint = sentence.token(first - 1).text().toLowerCase(Locale.ROOT);
        boolean comma = Trees.isPause(sentence.token(first - 2));
        String outerTag = sentence.token(outer.trigger()).tag();
        String innerTag = sentence.token(inner.trigger()).tag();
        boolean sameTense = innerTag.equals(outerTag) && !innerTag.equals("VB");
        if (joint.equals(";")) {
            return first - 1;
        }
        boolean joined = joinedBefore;
        // "each side setting out terms and mediators warning of a long night"
        boolean participles = joint.equals("and") && ownSource && innerTag.equals("VBG") && outerTag.equals("VBG");
        if (joining.contains(joint) && (sameTense || joined) && (comma || !ownSource || participles)) {
            return comma ? first - 2 : first - 1;
        }
        // "While she says she will not run, she applauds …": the sentence goes on where its first clause ends.
        boolean subordinate = joining.contains(Trees.marker(sentence, outer.trigger()));
        if (subordinate && ownSource && sentence.token(first - 1).text().equals(",")) {
            return first - 1;
        }
        // ", telling reporters": the participle goes with whoever is the subject of the sentence.
        Token before = sentence.token(first - 1);
        boolean participle = innerTag.equals("VBG") && !ownSource && (Trees.isPause(before) || Trees.isQuotationMark(before));
        return participle ? Trees.isPause(before) ? first - 1 : first : sentence.size();
    }
}

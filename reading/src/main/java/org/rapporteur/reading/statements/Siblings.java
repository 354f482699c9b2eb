package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;

/**
 * Tells apart who speaks one after the other in a sentence: "X said A, while Y said B", "X praised A, telling Y: B". Parsers
 * often hang the second below the first; what the first says ends before the second begins. Pure.
 */
final class Siblings {

    private static final Set<String> JOINING =
            Set.of("and", "but", "while", "as", "though", "although", "whereas", "or", "yet", "when", "after", "before");

    private Siblings() {}

    /** The attributions of one sentence with what each says cut where a later one, which it does not tell of, begins. */
    static List<Attribution> apart(List<Attribution> found, BitSet quoted) {
        List<Attribution> apart = new ArrayList<>();
        for (Attribution outer : found) {
            int cut = outer.sentence().size();
            for (Attribution inner : found) {
                boolean later = inner.trigger() > outer.trigger() && outer.content().get(inner.trigger());
                if (later && !quoted.get(inner.trigger())) {
                    cut = Math.min(cut, begin(outer, inner));
                }
            }
            BitSet content = (BitSet) outer.content().clone();
            content.clear(cut, Math.max(cut, content.length()));
            content = Trees.trimmed(outer.sentence(), content);
            apart.add(content.isEmpty() || cut == outer.sentence().size() ? outer : outer.withContent(content));
        }
        return apart;
    }

    /** Where the words that join the second attribution to the first begin; behind the sentence's end if nothing joins them. */
    private static int begin(Attribution outer, Attribution inner) {
        Sentence sentence = outer.sentence();
        int first = inner.cue().nextSetBit(0);
        boolean ownSource = inner.sourceHead() > outer.trigger() && inner.sourceHead() < inner.trigger();
        if (ownSource) {
            first = Math.min(first, inner.source().nextSetBit(0));
        }
        while (first > 0 && sentence.token(first - 1).tag().startsWith("RB")) {
            first--;
        }
        if (first < 2 || first <= outer.trigger() + 1) {
            return sentence.size();
        }
        String joint = sentence.token(first - 1).text().toLowerCase(java.util.Locale.ROOT);
        boolean comma = Trees.isPause(sentence.token(first - 2));
        String outerTag = sentence.token(outer.trigger()).tag();
        String innerTag = sentence.token(inner.trigger()).tag();
        boolean sameTense = innerTag.equals(outerTag) && !innerTag.equals("VB");
        if (JOINING.contains(joint) && sameTense && (comma || !ownSource)) {
            return comma ? first - 2 : first - 1;
        }
        // ", telling reporters": the participle goes with whoever is the subject of the sentence.
        boolean participle = innerTag.equals("VBG") && !ownSource && Trees.isPause(sentence.token(first - 1));
        return participle ? first - 1 : sentence.size();
    }
}

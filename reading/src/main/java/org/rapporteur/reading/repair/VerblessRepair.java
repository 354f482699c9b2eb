package org.rapporteur.reading.repair;

import java.util.List;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/**
 * Mends a sentence in which the parser found no verb because it took its only one for a participle: "Three days of talks on a
 * treaty ended in Lima on Tuesday without a text". Headings, which end without a full stop, may well have none. Pure.
 */
final class VerblessRepair implements Repair {

    @Override
    public Sentence mended(Sentence sentence) {
        boolean whole = sentence.size() > 0 && sentence.token(sentence.size() - 1).text().equals(".");
        boolean finite = sentence.tokens().stream().anyMatch(token -> token.tag().matches("VB[DZP]|MD"));
        List<Integer> participles = sentence.tokens().stream()
                .filter(token -> token.tag().equals("VBN"))
                .map(token -> token.index())
                .toList();
        if (!whole || finite || participles.size() != 1) {
            return sentence;
        }
        int verb = participles.get(0);
        int noun = Trees.rootBefore(sentence, verb);
        boolean below = noun >= 0 && sentence.token(noun).isNoun() && sentence.relation(verb).equals("acl") && sentence.isUnder(verb, noun);
        boolean done = !sentence.children(verb, "aux", "obj").isEmpty()
                || sentence.children(verb, "obl").stream().anyMatch(by -> sentence.children(by, "case").stream().anyMatch(word -> sentence.token(word).lemma().equals("by")));
        boolean aside = verb > 0 && sentence.token(verb - 1).text().equals(",");
        if (!below || done || aside) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).past(verb).root(verb).link(noun, verb, "nsubj");
        for (int behind : sentence.children(noun, "nmod", "obl", "advmod")) {
            // "without a text" says how it ended
            if (behind > verb) {
                edit.link(behind, verb, "obl");
            }
        }
        return edit.done();
    }
}

package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * What is said of something: "described the talks as useful", "called the plan a mistake". Pure functions over one sentence's tree.
 */
final class PredicateContents {

    private final ContentReach reach;

    PredicateContents(ContentReach reach) {
        this.reach = reach;
    }

    Optional<Content> find(Sentence sentence, int verb, Cue cue) {
        if (cue.takesNext(sentence, verb)) {
            return Optional.empty();
        }
        Optional<Integer> object = sentence.child(verb, "obj").filter(o -> o > verb);
        return as(sentence, verb, object, cue)
                .or(() -> cue.act("complement").flatMap(act -> complement(sentence, verb, object, act)
                        .or(() -> calling(sentence, verb, cue, act))));
    }

    /** "described the talks as useful". */
    private Optional<Content> as(Sentence sentence, int verb, Optional<Integer> object, Cue cue) {
        Optional<Act> act = cue.act("as");
        if (act.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> as = sentence.children(verb, "obl", "advcl", "xcomp", "nmod", "dep").stream()
                .filter(word -> word > verb && Trees.marker(sentence, word).equals("as"))
                .findFirst();
        if (as.isEmpty() && object.isPresent()) {
            as = sentence.children(object.get(), "nmod", "advcl", "acl").stream()
                    .filter(word -> Trees.marker(sentence, word).equals("as"))
                    .findFirst();
        }
        int start = Math.max(firstOf(sentence, verb, object), verb + 1);
        return as.map(word -> content(sentence, verb, start, word, act.get()));
    }

    /** "called the plan a mistake", "labelled the march a provocation". */
    private Optional<Content> complement(Sentence sentence, int verb, Optional<Integer> object, Act act) {
        Optional<Integer> given = sentence.child(verb, "iobj").filter(i -> i > verb && object.isPresent());
        if (given.isPresent()) {
            // The tree takes the march for somebody who is given a provocation.
            return Optional.of(content(sentence, verb, verb + 1, object.get(), act));
        }
        Optional<Integer> complement = sentence.children(verb, "xcomp", "ccomp", "obj", "dep").stream()
                .filter(word -> word > verb && !InfinitiveContents.hasTo(sentence, word) && !object.equals(Optional.of(word)))
                .findFirst();
        boolean pair = object.isPresent() && sentence.child(object.get(), "dep", "appos", "nsubj").isPresent();
        return complement.isPresent() || pair
                ? Optional.of(content(sentence, verb, verb + 1, complement.orElse(object.orElse(verb)), act))
                : Optional.empty();
    }

    private static int firstOf(Sentence sentence, int verb, Optional<Integer> object) {
        return object.map(o -> Trees.stretch(sentence, o).nextSetBit(0)).orElse(verb + 1);
    }

    private Content content(Sentence sentence, int verb, int start, int last, Act act) {
        return Content.behind(sentence, verb, Trees.range(start, reach.endOf(sentence, verb, last)), act);
    }

    /** "called the nominee “unfit to serve”": the tree shows nothing, a quotation behind the verb shows what is called what. */
    private static Optional<Content> calling(Sentence sentence, int verb, Cue cue, Act act) {
        int end = verb + 1;
        boolean quotation = false;
        while (end < sentence.size() && !Trees.isPause(sentence.token(end))) {
            quotation |= Trees.isQuotationMark(sentence.token(end));
            end++;
        }
        BitSet behind = Trees.range(verb + 1, end);
        boolean other = verb + 1 < sentence.size() && cue.act(sentence.token(verb + 1).lemma()).isPresent();
        return quotation && !other ? Optional.of(Content.behind(sentence, verb, behind, act)) : Optional.empty();
    }
}

package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/** A preposition's object: "called for a truce", "agreed to the sale", "insisted on being heard". Pure functions over one sentence's tree. */
final class PrepositionContents {

    /** As far as this the words between the verb and its preposition belong to the cue: "called once more for". */
    private static final int NEAR = 3;

    private final ContentReach reach;

    PrepositionContents(ContentReach reach) {
        this.reach = reach;
    }

    Optional<Content> find(Sentence sentence, int verb, Cue cue) {
        for (int child : sentence.children(verb, "obl", "nmod", "advcl", "xcomp", "ccomp")) {
            String preposition = Trees.marker(sentence, child);
            boolean taken = child >= verb && !isDay(sentence, child) && Cue.isPreposition(preposition) && cue.act(preposition).isPresent();
            if (!taken) {
                continue;
            }
            int mark = sentence.child(child, "case", "mark").orElseThrow();
            int start = Math.max(mark + 1, Trees.stretch(sentence, child).nextSetBit(0));
            BitSet tokens = Trees.trimmed(sentence, Trees.range(start, reach.endOf(sentence, verb, child)));
            if (!tokens.isEmpty()) {
                BitSet words = Trees.range(mark - verb > NEAR ? mark : verb + 1, mark + 1);
                return Optional.of(Content.thing(tokens, words, cue.act(preposition).get()));
            }
        }
        return Optional.empty();
    }

    /** "agreed on Thursday to the sale": the day is not agreed. */
    private static boolean isDay(Sentence sentence, int noun) {
        return Trees.isTime(sentence.token(noun)) && sentence.token(noun).isName();
    }
}

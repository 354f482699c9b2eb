package org.rapporteur.reading.repair;

import java.util.List;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;

/**
 * Mends a clause of time whose subject the parser took for a noun behind a preposition, so that its verb had none: "walked out
 * after eleven hours of talks with the owners broke down in Lima". Pure.
 */
final class AfterClauseRepair implements Repair {

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (Token token : sentence.tokens()) {
            int verb = token.index();
            boolean left = token.tag().equals("VBD") && sentence.relation(verb).equals("dep") && sentence.head(verb) >= 0 && sentence.head(verb) < verb
                    && sentence.children(verb, "nsubj", "aux", "cop").isEmpty() && sentence.token(sentence.head(verb)).isVerb();
            Optional<Integer> subject = left ? subject(sentence, verb) : Optional.empty();
            if (subject.isPresent()) {
                TreeEdit edit = TreeEdit.of(mended).link(subject.get(), verb, "nsubj").link(verb, sentence.head(verb), "advcl");
                marks(sentence, subject.get()).forEach(mark -> edit.link(mark, verb, "mark"));
                mended = edit.done();
            }
        }
        return mended;
    }

    /** The noun behind "after" that, with all that hangs on it, stands right before the verb. */
    private static Optional<Integer> subject(Sentence sentence, int verb) {
        return sentence.children(sentence.head(verb), "obl").stream()
                .filter(noun -> noun > sentence.head(verb) && noun < verb && !marks(sentence, noun).isEmpty())
                .filter(noun -> {
                    for (int at = noun + 1; at < verb; at++) {
                        if (!sentence.isUnder(at, noun)) {
                            return false;
                        }
                    }
                    return true;
                })
                .findFirst();
    }

    private static List<Integer> marks(Sentence sentence, int noun) {
        return sentence.children(noun, "case").stream().filter(word -> Trees.isBound(sentence.token(word))).toList();
    }
}

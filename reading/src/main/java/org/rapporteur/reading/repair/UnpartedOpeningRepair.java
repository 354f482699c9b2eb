package org.rapporteur.reading.repair;

import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends a sentence that opens with where something is said and has no comma behind it, so that its last noun was taken for a part of the
 * speaker's name and the verb for what describes her: "In their new proposal nurses offered to wait". Pure.
 */
final class UnpartedOpeningRepair implements Repair {

    private final CueLexicon lexicon;

    UnpartedOpeningRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        int speakers = sentence.token(0).tag().equals("IN") ? sentence.head(0) : -1;
        int verb = speakers + 1;
        boolean described = speakers > 2 && verb < sentence.size()
                && sentence.token(speakers).tag().equals("NNS")
                && lexicon.maySpeak(sentence.token(speakers))
                && lexicon.isCueVerb(sentence.token(verb))
                && (sentence.head(speakers) < 0 && sentence.head(verb) == speakers && sentence.is(verb, "acl") && sentence.token(verb).tag().equals("VBN")
                        || sentence.head(verb) < 0 && sentence.head(speakers) == verb && sentence.is(speakers, "nsubj"));
        Optional<Integer> opening = described ? sentence.children(speakers, "compound").stream().filter(noun -> noun == speakers - 1).findFirst() : Optional.empty();
        if (opening.isEmpty() || !sentence.token(opening.get()).tag().equals("NN")) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).past(verb).root(verb).link(speakers, verb, "nsubj").link(opening.get(), verb, "obl");
        sentence.children(speakers).stream().filter(child -> child < opening.get()).forEach(child -> edit.move(child, opening.get()));
        sentence.children(speakers).stream().filter(child -> child > verb).forEach(child -> edit.move(child, verb));
        return edit.done();
    }
}

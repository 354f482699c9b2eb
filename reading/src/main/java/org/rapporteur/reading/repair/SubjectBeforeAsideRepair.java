package org.rapporteur.reading.repair;

import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends a clause whose subject a few words between commas part from its verb, which was taken for what describes the subject: "the minister,
 * for his part, demanded that they leave". Pure.
 */
final class SubjectBeforeAsideRepair implements Repair {

    private final CueLexicon lexicon;

    SubjectBeforeAsideRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int verb = 3; verb < sentence.size(); verb++) {
            mended = mended(mended, verb);
        }
        return mended;
    }

    private Sentence mended(Sentence sentence, int verb) {
        int subject = sentence.head(verb);
        boolean described = subject >= 0 && subject + 2 < verb
                && sentence.token(verb).tag().equals("VBD")
                && sentence.relation(verb).equals("acl")
                && lexicon.isCueVerb(sentence.token(verb))
                && lexicon.maySpeak(sentence.token(subject))
                && sentence.children(verb, "nsubj", "aux", "mark").isEmpty()
                && sentence.token(subject + 1).text().equals(",")
                && sentence.token(verb - 1).text().equals(",");
        boolean free = described && (sentence.head(subject) < 0 || sentence.is(subject, "parataxis") || sentence.is(subject, "dep") || sentence.is(subject, "conj"));
        Optional<Integer> other = free ? sentence.child(subject, "cop", "nsubj") : Optional.empty();
        if (!free || other.isPresent()) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).inPlaceOf(verb, subject).link(subject, verb, "nsubj");
        sentence.children(subject).stream().filter(child -> child > verb).forEach(child -> edit.move(child, verb));
        return edit.done();
    }
}

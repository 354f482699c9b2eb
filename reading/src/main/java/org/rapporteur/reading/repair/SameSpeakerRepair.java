package org.rapporteur.reading.repair;

import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends trees in which what somebody says next was taken for more of what he says first, or the other way round: "insisted that it had hit
 * a depot and denied aiming at homes", "said the crew wanted shelter and was not ready". Pure.
 */
final class SameSpeakerRepair implements Repair {

    private final CueLexicon lexicon;

    SameSpeakerRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 0; i < sentence.size(); i++) {
            mended = sharedSubject(mended, i);
            mended = secondWord(mended, i);
            mended = promiseBesideThing(mended, i);
            mended = sharedPredicate(mended, i);
        }
        return mended;
    }

    /**
     * "insisted that it had hit a depot and denied aiming at homes": the second verb of saying belongs beside the first,
     * not beside the verb of what is said.
     */
    private Sentence sharedSubject(Sentence sentence, int verb) {
        if (!lexicon.isBareCueVerb(sentence.token(verb)) || !sentence.is(verb, "conj") || sentence.child(verb, "nsubj").isPresent()) {
            return sentence;
        }
        int inner = sentence.head(verb);
        int outer = inner < 0 ? -1 : sentence.head(inner);
        // "said the patrol had come under fire and responded" goes on with what is told.
        boolean bare = sentence.children(verb, "obj", "ccomp", "xcomp", "obl").isEmpty();
        boolean said = outer >= 0 && !bare && (sentence.is(inner, "ccomp") || sentence.is(inner, "parataxis")) && outer < inner;
        return said
                        && lexicon.isBareCueVerb(sentence.token(outer))
                        && !lexicon.isBareCueVerb(sentence.token(inner))
                        && sentence.token(outer).tag().equals(sentence.token(verb).tag())
                ? TreeEdit.of(sentence).link(verb, outer, "conj").done()
                : sentence;
    }

    /**
     * "said that she would back the text, on which members vote, and that she expected …": the second "that she" goes on with
     * the same speaker's words, wherever the parser hangs it.
     */
    private Sentence secondWord(Sentence sentence, int verb) {
        boolean that = sentence.child(verb, "mark").filter(mark -> sentence.token(mark).lemma().equals("that")).isPresent();
        Optional<Integer> self = sentence.child(verb, "nsubj").filter(subject -> sentence.token(subject).text().matches("he|she"));
        if (!that || self.isEmpty() || !lexicon.isBareCueVerb(sentence.token(verb)) || !sentence.is(verb, "conj") || sentence.child(verb, "cc").isEmpty()) {
            return sentence;
        }
        int outer = sentence.head(verb);
        while (outer >= 0 && !(lexicon.reports(sentence.token(outer)) && sentence.child(outer, "ccomp").filter(told -> sentence.isUnder(verb, told)).isPresent())) {
            outer = sentence.head(outer);
        }
        return outer >= 0 && sentence.token(outer).tag().equals(sentence.token(verb).tag())
                ? TreeEdit.of(sentence).link(verb, outer, "conj").done()
                : sentence;
    }

    /**
     * "admitted that a tank had leaked and promised repairs": a tank promises nothing, so the second verb goes on with the
     * first speaker.
     */
    private Sentence promiseBesideThing(Sentence sentence, int verb) {
        int inner = sentence.head(verb);
        int outer = inner < 0 ? -1 : sentence.head(inner);
        boolean joined = lexicon.isBareCueVerb(sentence.token(verb)) && sentence.is(verb, "conj") && inner < verb && outer >= 0 && outer < inner && sentence.is(inner, "ccomp");
        boolean past = joined && sentence.token(verb).tag().matches("VB[DN]") && sentence.token(outer).tag().equals("VBD");
        boolean bare = sentence.children(verb, "nsubj", "aux").isEmpty() && !sentence.children(verb, "obj", "ccomp", "xcomp").isEmpty();
        // "said two men had been hurt and threatened to strike": who is hurt does not go on to threaten.
        boolean suffers = past && sentence.children(inner).stream().anyMatch(c -> sentence.relation(c).equals("aux:pass"));
        Optional<Integer> thing = past && bare ? sentence.child(inner, "nsubj").filter(subject -> suffers || lexicon.isThing(sentence.token(subject))) : Optional.empty();
        return thing.isPresent() && lexicon.reports(sentence.token(outer))
                ? TreeEdit.of(sentence).past(verb).link(verb, outer, "conj").done()
                : sentence;
    }

    /**
     * "said the crew wanted shelter first and was not ready to sail": what somebody is or is not goes on with what is said,
     * not with the saying.
     */
    private Sentence sharedPredicate(Sentence sentence, int predicate) {
        int says = sentence.head(predicate);
        boolean joined = says >= 0 && says < predicate && sentence.is(predicate, "conj") && sentence.child(predicate, "nsubj").isEmpty();
        Optional<Integer> conjunction = sentence.child(predicate, "cc");
        if (!joined || conjunction.isEmpty() || sentence.child(predicate, "cop").isEmpty() || !lexicon.reports(sentence.token(says))) {
            return sentence;
        }
        boolean parted = sentence.token(conjunction.get() - 1).text().equals(",");
        Optional<Integer> told = sentence.child(says, "ccomp").filter(c -> c > says && c < predicate);
        return told.isPresent() && !parted ? TreeEdit.of(sentence).link(predicate, told.get(), "conj").done() : sentence;
    }
}

package org.rapporteur.reading.repair;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends trees in which what a second speaker says was taken for more of what the first one says: "confirmed that the ban would stay, and
 * the guild said that it would sue". Pure.
 */
final class SecondSpeakerRepair implements Repair {

    private final CueLexicon lexicon;

    SecondSpeakerRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 1; i < sentence.size(); i++) {
            mended = secondSpeaker(mended, i);
            mended = contrasted(mended, i);
        }
        return mended;
    }

    /** "confirmed that the ban would stay, and Norway said that …": a second speaker, not a second thing confirmed. */
    private Sentence secondSpeaker(Sentence sentence, int verb) {
        int inner = sentence.head(verb);
        int outer = inner < 0 ? -1 : sentence.head(inner);
        boolean joined = outer >= 0 && outer < inner && inner < verb && sentence.is(verb, "conj") && sentence.is(inner, "ccomp");
        if (!joined || !lexicon.reports(sentence.token(verb)) || !lexicon.reports(sentence.token(outer))) {
            return sentence;
        }
        Optional<Integer> subject = sentence.child(verb, "nsubj").filter(s -> s > inner && s < verb && lexicon.maySpeak(sentence.token(s)));
        Optional<Integer> conjunction = sentence.children(inner, "cc").stream().filter(c -> c > inner && c < verb).findFirst().or(() -> sentence.child(verb, "cc"));
        boolean parted = conjunction.filter(c -> sentence.token(c - 1).text().equals(",")).isPresent();
        // "said the road was open and officials in Bern said that it was shut": the second has a "that" of its own, the first none.
        parted |= conjunction.isPresent() && !isToldWithThat(sentence, outer) && isToldWithThat(sentence, verb);
        boolean past = sentence.token(verb).tag().equals(sentence.token(outer).tag()) && sentence.children(verb, "aux", "mark").isEmpty();
        return subject.isPresent() && parted && past
                ? TreeEdit.of(sentence).link(verb, outer, "conj").done()
                : sentence;
    }

    private static boolean isToldWithThat(Sentence sentence, int verb) {
        return sentence.children(verb, "ccomp").stream()
                .anyMatch(told -> told > verb && sentence.children(told, "mark").stream().anyMatch(m -> sentence.token(m).lemma().equals("that")));
    }

    /** "says they charged without warning, whereas the police maintain that": the police are not heard through the first speaker. */
    private Sentence contrasted(Sentence sentence, int verb) {
        int inner = sentence.head(verb);
        int outer = inner < 0 ? -1 : sentence.head(inner);
        boolean told = outer >= 0 && outer < inner && inner < verb && sentence.is(verb, "advcl") && sentence.is(inner, "ccomp")
                && lexicon.reports(sentence.token(verb)) && lexicon.reports(sentence.token(outer));
        // "even as the police maintain"
        Optional<Integer> mark = told ? sentence.child(verb, "mark").filter(m -> m > inner && commaBefore(sentence, m) > inner) : Optional.empty();
        boolean contrast = mark.filter(m -> lexicon.isContrast(sentence.token(m).lemma().toLowerCase(Locale.ROOT))).isPresent();
        boolean another = contrast && sentence.child(verb, "nsubj").filter(s -> s > mark.get() && !sentence.token(s).isPronoun() && lexicon.maySpeak(sentence.token(s))).isPresent();
        return another ? TreeEdit.of(sentence).link(verb, outer, "advcl").link(commaBefore(sentence, mark.get()), outer, "punct").done() : sentence;
    }

    /** The comma right before this word, or before an adverb that goes with it; -1 without one. */
    private static int commaBefore(Sentence sentence, int word) {
        int comma = sentence.token(word - 1).tag().equals("RB") ? word - 2 : word - 1;
        return comma >= 0 && sentence.token(comma).text().equals(",") ? comma : -1;
    }
}

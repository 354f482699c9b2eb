package org.rapporteur.reading.repair;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends trees in which a clause that is joined to another hangs on the wrong one: whoever says two things says both, and a second speaker says
 * what he says and not what the first tells of him. Pure.
 */
final class JoinedClauseRepair implements Repair {

    private final CueLexicon lexicon;

    JoinedClauseRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 1; i < sentence.size(); i++) {
            mended = secondSpeaker(mended, i);
            mended = sharedSpeaker(mended, i);
            mended = secondStep(mended, i);
            mended = behindInfinitive(mended, i);
            mended = behindAside(mended, i);
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

    /**
     * "said three children had died and threatened to move on", "said the minister had lied and called for a vote": what follows without
     * a subject and without the helper of what is told goes on with the telling.
     */
    private Sentence sharedSpeaker(Sentence sentence, int verb) {
        int inner = sentence.head(verb);
        int outer = inner < 0 ? -1 : sentence.head(inner);
        boolean joined = outer >= 0 && outer < inner && inner < verb && sentence.is(verb, "conj") && sentence.is(inner, "ccomp");
        if (!joined || !sentence.token(verb).tag().matches("VB[DNZP]") || !lexicon.reports(sentence.token(outer)) || !lexicon.isCueVerb(sentence.token(verb))) {
            return sentence;
        }
        // "had been suspended and not called off" goes on with what is told.
        boolean bare = sentence.children(verb, "nsubj", "aux", "mark").isEmpty() && !Trees.isNegated(sentence, verb)
                && sentence.children(verb, "obj", "obl", "ccomp", "xcomp").stream().anyMatch(c -> c > verb)
                || sentence.children(verb, "nsubj", "aux", "mark").isEmpty() && sentence.children(inner, "obl", "xcomp", "ccomp").stream().anyMatch(c -> c > verb);
        Optional<Integer> told = sentence.child(inner, "nsubj").filter(s -> s < inner);
        boolean helped = sentence.children(inner, "aux").stream().anyMatch(a -> sentence.token(a).tag().equals("MD") || sentence.token(a).lemma().equals("have"));
        boolean mute = told.filter(s -> !lexicon.maySpeak(sentence.token(s))).isPresent();
        boolean finite = sentence.token(outer).tag().equals("VBD") ? sentence.token(verb).tag().matches("VB[DN]") : sentence.token(verb).tag().equals(sentence.token(outer).tag());
        if (!bare || !finite || told.isEmpty() || !helped && !mute || sentence.child(outer, "nsubj").isEmpty()) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).link(verb, outer, "conj");
        conjunctionBefore(sentence, verb, inner).ifPresent(cc -> edit.link(cc, verb, "cc"));
        sentence.children(inner).stream().filter(c -> c > verb).forEach(c -> edit.move(c, verb));
        return edit.past(verb).done();
    }

    private static Optional<Integer> conjunctionBefore(Sentence sentence, int verb, int inner) {
        return sentence.children(verb, "cc").stream().findFirst()
                .or(() -> sentence.children(inner, "cc").stream().filter(c -> c > inner && c < verb).findFirst());
    }

    /** "demanded the release of its members and proposed Kigali as the venue": taken for a venue that is proposed. */
    private Sentence secondStep(Sentence sentence, int verb) {
        int noun = sentence.head(verb);
        boolean described = noun > verb && sentence.is(verb, "amod") && sentence.token(verb).tag().equals("VBN") && sentence.is(noun, "conj")
                && sentence.token(verb - 1).tag().equals("CC") && sentence.token(noun).isName() && lexicon.isCueVerb(sentence.token(verb));
        int object = described ? sentence.head(noun) : -1;
        while (object >= 0 && !sentence.token(object).isVerb()) {
            object = sentence.head(object);
        }
        if (object < 0 || !sentence.token(object).tag().equals("VBD") || !lexicon.isCueVerb(sentence.token(object))) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).past(verb).link(verb, object, "conj").link(noun, verb, "obj").link(verb - 1, verb, "cc");
        sentence.children(object, "obl").stream().filter(o -> o > noun).forEach(o -> edit.link(o, verb, "obl"));
        return edit.done();
    }

    /** "asked for the decree to be repealed and could accept a repeal in stages": a finite verb goes on with a finite one. */
    private Sentence behindInfinitive(Sentence sentence, int verb) {
        int infinitive = sentence.head(verb);
        boolean joined = infinitive >= 0 && infinitive < verb && sentence.is(verb, "conj") && sentence.children(verb, "nsubj").isEmpty()
                && sentence.children(infinitive, "mark").stream().anyMatch(m -> sentence.token(m).tag().equals("TO"));
        int governor = joined ? sentence.head(infinitive) : -1;
        boolean finite = governor >= 0 && governor < infinitive && sentence.token(governor).isVerb()
                && (sentence.token(verb).tag().matches("VB[DZ]") || sentence.children(verb, "aux").stream().anyMatch(a -> sentence.token(a).tag().matches("MD|VB[DZ]")));
        if (!finite) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).link(verb, governor, "conj");
        conjunctionBefore(sentence, verb, infinitive).ifPresent(cc -> edit.link(cc, verb, "cc"));
        sentence.children(infinitive).stream().filter(c -> c > verb).forEach(c -> edit.move(c, verb));
        return edit.done();
    }

    /**
     * "promised new rules, whatever the judges decide, and said that": the judges say nothing. "did not say when it would open, but
     * confirmed", "insisted on it — the third time this month — and announced": a past verb is joined to no infinitive, gerund or noun.
     */
    private Sentence behindAside(Sentence sentence, int verb) {
        int inner = sentence.head(verb);
        boolean joined = inner >= 0 && inner < verb && sentence.is(verb, "conj")
                && sentence.token(verb).tag().matches(sentence.token(inner).tag().equals("VBG") ? "VB[DN]" : "VBD") && !sentence.token(inner).tag().matches("VB[DN]")
                && sentence.children(verb, "nsubj", "aux", "mark").isEmpty() && lexicon.isCueVerb(sentence.token(verb));
        Optional<Integer> conjunction = joined ? conjunctionBefore(sentence, verb, inner) : Optional.empty();
        if (conjunction.isEmpty()) {
            return sentence;
        }
        String before = sentence.token(conjunction.get() - 1).text();
        boolean aside = before.equals(",") && (sentence.is(inner, "acl") || sentence.is(inner, "advcl") || opensWithQuestion(sentence, inner));
        boolean helped = sentence.token(inner).tag().equals("VB") && sentence.children(inner, "aux").stream().anyMatch(a -> sentence.token(a).tag().equals("MD"));
        boolean dashed = sentence.token(inner).isNoun() && before.matches("[—–]|--");
        // "blamed the ferry line for cutting its crews and asked it for a list"
        boolean gerund = sentence.token(inner).tag().equals("VBG") && sentence.children(inner, "aux").isEmpty();
        if (!aside && !helped && !dashed && !gerund) {
            return sentence;
        }
        int main = sentence.head(inner);
        while (main >= 0 && !isMain(sentence, main)) {
            main = sentence.head(main);
        }
        return main < 0 ? sentence : TreeEdit.of(sentence).past(verb).link(verb, main, "conj").link(conjunction.get(), verb, "cc").done();
    }

    /** A verb with a subject in the past, be it "did not say". */
    private static boolean isMain(Sentence sentence, int verb) {
        boolean past = sentence.token(verb).tag().equals("VBD") || sentence.children(verb, "aux").stream().anyMatch(a -> sentence.token(a).tag().equals("VBD"));
        return past && sentence.child(verb, "nsubj").isPresent();
    }

    /** "whatever the judges decide" */
    private static boolean opensWithQuestion(Sentence sentence, int verb) {
        return sentence.is(verb, "dep") && sentence.children(verb).stream().anyMatch(c -> c < verb && sentence.token(c).tag().startsWith("W"));
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

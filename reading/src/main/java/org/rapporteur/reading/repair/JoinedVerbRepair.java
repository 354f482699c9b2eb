package org.rapporteur.reading.repair;

import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends trees in which a verb behind "and" was joined to what is said, to a noun, an infinitive or an aside, and not to the verb before them:
 * "said three children had died and threatened to move on", "puts the cost at $60 million and wants the state to pay". Pure.
 */
final class JoinedVerbRepair implements Repair {

    private final CueLexicon lexicon;

    JoinedVerbRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 1; i < sentence.size(); i++) {
            mended = behindSum(mended, i);
            mended = sharedSpeaker(mended, i);
            mended = secondStep(mended, i);
            mended = behindInfinitive(mended, i);
            mended = behindAside(mended, i);
        }
        return mended;
    }

    /** "puts the cost at $60 million and wants the state to pay": a sum wants nothing. */
    private Sentence behindSum(Sentence sentence, int verb) {
        int sum = sentence.head(verb);
        boolean joined = sum >= 0 && sum < verb && sentence.is(verb, "conj") && !sentence.token(sum).isVerb() && sentence.token(verb).tag().matches("VB[DZ]")
                && sentence.token(verb - 1).tag().equals("CC") && sentence.children(verb, "nsubj", "aux", "mark").stream().noneMatch(c -> c < verb)
                && lexicon.isCueVerb(sentence.token(verb));
        if (!joined) {
            return sentence;
        }
        int main = sum;
        while (main >= 0 && !(sentence.token(main).isVerb() && sentence.token(main).tag().equals(sentence.token(verb).tag()) && sentence.child(main, "nsubj").filter(s -> s < sum).isPresent())) {
            main = sentence.head(main);
        }
        int root = main >= 0 ? main : sameTagBefore(sentence, verb);
        if (root < 0) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).link(verb, root, "conj").link(verb - 1, verb, "cc");
        // "wants the state to pay": what is wanted was told of the first verb, and the sum of it.
        Optional<Integer> wanted = sentence.children(root, "advcl", "xcomp", "ccomp").stream().filter(w -> w > verb).findFirst();
        wanted.ifPresent(w -> {
            edit.link(w, verb, "ccomp");
            sentence.children(w).stream().filter(c -> c < sum).forEach(c -> edit.link(c, sum, "case"));
            edit.link(sum, root, "obl");
        });
        return edit.done();
    }

    private static int sameTagBefore(Sentence sentence, int verb) {
        return IntStream.iterate(verb - 1, i -> i > 0, i -> i - 1)
                .filter(i -> sentence.token(i).tag().equals(sentence.token(verb).tag()) && sentence.child(i, "nsubj").filter(s -> s < i).isPresent())
                .findFirst()
                .orElse(-1);
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
        conjunction(sentence, verb, inner).ifPresent(cc -> edit.link(cc, verb, "cc"));
        sentence.children(inner).stream().filter(c -> c > verb).forEach(c -> edit.move(c, verb));
        return edit.past(verb).done();
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
        conjunction(sentence, verb, infinitive).ifPresent(cc -> edit.link(cc, verb, "cc"));
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
        Optional<Integer> conjunction = joined ? conjunction(sentence, verb, inner) : Optional.empty();
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

    /** The "and" or "but" by which a verb goes on with an earlier one. */
    private static Optional<Integer> conjunction(Sentence sentence, int verb, int inner) {
        return sentence.children(verb, "cc").stream().findFirst()
                .or(() -> sentence.children(inner, "cc").stream().filter(c -> c > inner && c < verb).findFirst());
    }
}

package org.rapporteur.reading.repair;

import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends a sentence in which the parser took a participle behind the subject for its verb: "The crew, boarded by pirates in May, was
 * released on Sunday", "Four workers seized in the hills are free". The verb behind it tells; the participle only says who they are. Pure.
 */
final class DescribedSubjectRepair implements Repair {

    private final CueLexicon lexicon;

    DescribedSubjectRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 1; i < sentence.size(); i++) {
            mended = describedDoer(mended, i);
            mended = describedSpeaker(mended, i);
            mended = describedSubject(mended, i);
        }
        return mended;
    }

    /** "The crew boarded by pirates in May was released on Sunday": what is released is the crew. */
    private Sentence describedDoer(Sentence sentence, int participle) {
        boolean bare = sentence.token(participle).tag().equals("VBN") && sentence.children(participle, "aux", "cop", "obj", "ccomp").isEmpty();
        Optional<Integer> subject = bare ? sentence.child(participle, "nsubj").filter(who -> who < participle && sentence.token(who).isNoun()) : Optional.empty();
        Optional<Integer> verb = subject.isPresent() ? main(sentence, participle) : Optional.empty();
        // of words that are said other rules know more
        boolean said = lexicon.isBareCueVerb(sentence.token(participle)) || verb.filter(main -> lexicon.isBareCueVerb(sentence.token(main))).isPresent();
        return verb.isPresent() && !said ? linked(sentence, participle, subject.get(), verb.get()) : sentence;
    }

    /** The verb or predicate that tells, of the subject that it lacks. */
    private static Optional<Integer> main(Sentence sentence, int participle) {
        int above = sentence.head(participle);
        if (sentence.is(participle, "csubj")) {
            return Optional.of(above).filter(verb -> verb > participle && tells(sentence, verb));
        }
        return sentence.children(participle, "dep").stream().filter(verb -> verb > participle && tells(sentence, verb)).findFirst();
    }

    private static boolean tells(Sentence sentence, int verb) {
        boolean helped = sentence.child(verb, "aux", "cop").isPresent();
        return sentence.child(verb, "nsubj", "expl").isEmpty() && (helped || sentence.token(verb).tag().equals("VBD"));
    }

    private static Sentence linked(Sentence sentence, int participle, int subject, int verb) {
        boolean passive = sentence.children(verb, "aux").stream().anyMatch(aux -> sentence.relation(aux).equals("aux:pass"));
        TreeEdit edit = TreeEdit.of(sentence);
        if (!sentence.is(participle, "csubj")) {
            edit.inPlaceOf(verb, participle);
        }
        edit.link(subject, verb, passive ? "nsubj:pass" : "nsubj").link(participle, subject, "acl");
        // what stands behind the verb is told with it
        for (int behind : sentence.children(participle, "obl", "advcl", "advmod", "punct", "parataxis")) {
            if (behind > verb) {
                edit.move(behind, verb);
            }
        }
        return edit.done();
    }

    /** "A person briefed on the talks said Ghana was holding out": the participle describes the person. */
    private Sentence describedSpeaker(Sentence sentence, int says) {
        int holding = sentence.head(says);
        boolean lost = sentence.token(says).tag().matches("VB[DZ]") && lexicon.reports(sentence.token(says)) && holding > says && sentence.is(says, "dep") && sentence.is(holding, "ccomp");
        int briefed = lost ? sentence.head(holding) : -1;
        boolean described = briefed >= 0 && briefed < says && sentence.head(briefed) < 0 && sentence.token(briefed).tag().equals("VBN")
                && sentence.children(briefed, "aux", "cop").isEmpty();
        Optional<Integer> person = described ? sentence.child(briefed, "nsubj").filter(p -> p == briefed - 1 && lexicon.maySpeak(sentence.token(p))) : Optional.empty();
        if (person.isEmpty()) {
            return sentence;
        }
        return TreeEdit.of(sentence)
                .root(says)
                .link(person.get(), says, "nsubj")
                .link(briefed, person.get(), "acl")
                .link(holding, says, "ccomp")
                .done();
    }

    /**
     * "An audit promised by the owners has yet to begin": a clause that opens with nothing but its own subject is nobody's
     * subject; the participle only describes the noun.
     */
    private Sentence describedSubject(Sentence sentence, int participle) {
        int verb = sentence.head(participle);
        boolean clause = verb > participle && sentence.relation(participle).equals("csubj") && sentence.token(participle).tag().matches("VB[DN]");
        boolean bare = clause && sentence.children(participle, "aux", "mark", "obj", "ccomp").isEmpty() && sentence.children(verb, "nsubj").isEmpty();
        Optional<Integer> noun = bare ? sentence.child(participle, "nsubj").filter(s -> s == participle - 1) : Optional.empty();
        boolean phrase = participle + 1 < sentence.size() && sentence.token(participle + 1).tag().equals("IN");
        boolean by = phrase && sentence.token(participle + 1).text().equals("by");
        if (noun.isEmpty() || !phrase || !by && lexicon.reports(sentence.token(participle)) && lexicon.maySpeak(sentence.token(noun.get()))) {
            return sentence;
        }
        return TreeEdit.of(sentence)
                .tag(participle, "VBN")
                .link(noun.get(), verb, "nsubj")
                .link(participle, noun.get(), "acl")
                .done();
    }
}

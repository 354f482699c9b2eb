package org.rapporteur.reading.repair;

import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
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
        for (Token token : sentence.tokens()) {
            int participle = token.index();
            boolean bare = token.tag().equals("VBN") && sentence.children(participle, "aux", "cop", "obj", "ccomp").isEmpty();
            Optional<Integer> subject = bare ? sentence.child(participle, "nsubj").filter(who -> who < participle && sentence.token(who).isNoun()) : Optional.empty();
            Optional<Integer> verb = subject.isPresent() ? main(sentence, participle) : Optional.empty();
            // of words that are said other rules know more
            if (verb.filter(main -> !lexicon.isBareCueVerb(sentence.token(main))).isPresent() && !lexicon.isBareCueVerb(token)) {
                return linked(sentence, participle, subject.get(), verb.get());
            }
        }
        return sentence;
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
}

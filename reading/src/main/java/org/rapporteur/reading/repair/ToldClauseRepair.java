package org.rapporteur.reading.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends trees in which what is said does not hang on the saying: the saying was hung below it, or only parts of it were found. "while
 * others said they had heard nothing", "said Oslo was prepared to wait". Pure.
 */
final class ToldClauseRepair implements Repair {

    /** What a verb of saying was taken for when it hangs below the verb of what is said. */
    private static final Set<String> SUBORDINATE = Set.of("advcl", "nsubj", "csubj", "dep", "ccomp", "amod", "compound");

    private final CueLexicon lexicon;

    ToldClauseRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 0; i < sentence.size(); i++) {
            mended = toldBelow(mended, i);
            mended = saidSecond(mended, i);
            mended = saidLast(mended, i);
            mended = clauseInParts(mended, i);
        }
        return mended;
    }

    /**
     * "while others said they had heard nothing": the verb of saying hung below the verb of what is said, though it has a
     * subject of its own and stands before it.
     */
    private Sentence toldBelow(Sentence sentence, int verb) {
        int head = sentence.head(verb);
        boolean below = head > verb && SUBORDINATE.contains(sentence.relation(verb));
        if (!below || !lexicon.reports(sentence.token(verb)) || !sentence.token(verb).tag().matches("VB[DZP]")) {
            return sentence;
        }
        Optional<Integer> subject = sentence.child(verb, "nsubj");
        boolean own = subject.isPresent() && subject.get() < verb && sentence.children(verb, "ccomp", "xcomp", "obj").isEmpty();
        int above = sentence.head(head);
        boolean parted = Trees.isPause(sentence.token(verb + 1));
        boolean opensLate = above < 0 || above < verb || above > head;
        if (!own || parted || !opensLate || isBetween(sentence, verb, head)) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).inPlaceOf(verb, head).link(head, verb, "ccomp");
        // "The company says closing the mill was a mistake": the gerund is the subject of what is said, not a part of who says it.
        for (int taken : List.of(subject.get(), verb)) {
            sentence.children(taken, "dep").stream()
                    .filter(gerund -> gerund > verb && gerund < head && sentence.token(gerund).tag().equals("VBG"))
                    .forEach(gerund -> edit.link(gerund, head, "csubj"));
        }
        return edit.done();
    }

    /** A pause between the two parts what is said from who says it. */
    private static boolean isBetween(Sentence sentence, int verb, int head) {
        for (int i = verb + 1; i < head; i++) {
            if (sentence.token(i).text().equals(",") && sentence.head(i) == head) {
                return true;
            }
        }
        return false;
    }

    /** "thanked her but said there was nothing": the first of two verbs was taken for the subject of what the second says. */
    private Sentence saidSecond(Sentence sentence, int verb) {
        int last = sentence.head(verb);
        Optional<Integer> says = isTakenForSubject(sentence, verb)
                ? sentence.children(verb, "conj").stream().filter(c -> c > verb && c < last && lexicon.reports(sentence.token(c)) && sentence.children(c, "ccomp", "xcomp", "obj").isEmpty()).findFirst()
                : Optional.empty();
        if (says.isEmpty()) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).inPlaceOf(verb, last).link(last, says.get(), "ccomp");
        sentence.children(says.get()).stream().filter(c -> c > says.get() && c < last).forEach(c -> edit.move(c, last));
        return edit.done();
    }

    /** "said that she doubted a pact could be ready", "said a pact was ready": the saying was taken for the subject of the last clause. */
    private Sentence saidLast(Sentence sentence, int verb) {
        int last = sentence.head(verb);
        if (!isTakenForSubject(sentence, verb) || !lexicon.reports(sentence.token(verb))) {
            return sentence;
        }
        // without a second verb of saying the clause is what is said
        Optional<Integer> says = sentence.child(verb, "ccomp").filter(c -> lexicon.reports(sentence.token(c)))
                .or(() -> sentence.children(verb, "ccomp", "xcomp").isEmpty() ? Optional.of(verb) : Optional.empty());
        Optional<Integer> thing = says.flatMap(c -> sentence.child(c, "obj")).filter(o -> o > says.get() && o < last);
        return thing.isEmpty()
                ? sentence
                : TreeEdit.of(sentence).inPlaceOf(verb, last).link(last, says.get(), "ccomp").link(thing.get(), last, "nsubj").done();
    }

    /** A verb with a subject of its own, as the subject of a later word that has no other. */
    private static boolean isTakenForSubject(Sentence sentence, int verb) {
        int last = sentence.head(verb);
        return last > verb && sentence.is(verb, "csubj") && sentence.child(verb, "nsubj").filter(s -> s < verb).isPresent()
                && sentence.children(last, "nsubj").stream().noneMatch(s -> s > verb);
    }

    /** "said Oslo was prepared to wait": the subject of what is said was taken for the object of the saying, the rest for loose words. */
    private Sentence clauseInParts(Sentence sentence, int verb) {
        Optional<Integer> thing = sentence.child(verb, "obj").filter(o -> o > verb);
        if (thing.isEmpty() || !lexicon.reports(sentence.token(verb)) || !sentence.children(verb, "ccomp", "xcomp").isEmpty()) {
            return sentence;
        }
        Optional<Integer> loose = sentence.children(verb, "dep").stream()
                .filter(d -> d > thing.get() && sentence.child(d, "nsubj").isEmpty())
                .filter(d -> sentence.children(d, "aux", "cop").stream().anyMatch(a -> a > thing.get() && a < d && sentence.token(a).tag().matches("VB[DZP]|MD")))
                .findFirst();
        return loose.map(clause -> TreeEdit.of(sentence).link(clause, verb, "ccomp").link(thing.get(), clause, "nsubj").done()).orElse(sentence);
    }
}

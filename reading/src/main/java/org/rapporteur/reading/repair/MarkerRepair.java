package org.rapporteur.reading.repair;

import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends trees in which the word that opens a clause was taken for something else: the "to" of "pledged to rehire", the "provided" of "a pause
 * provided that they leave", the "as" of a heading,
 * the "until" of "until the men seized in May are free". Pure.
 */
final class MarkerRepair implements Repair {

    private final CueLexicon lexicon;

    MarkerRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 1; i < sentence.size(); i++) {
            mended = proviso(mended, i);
            mended = headlineAs(mended, i);
            mended = infinitive(mended, i);
            mended = beforeSubject(mended, i);
        }
        return mended;
    }

    /** "might accept a pause provided that they open the road": taken for a pause that provides something. */
    private Sentence proviso(Sentence sentence, int provided) {
        int verb = sentence.head(provided);
        boolean opens = verb >= 0 && verb < provided && sentence.token(provided).text().matches("provided|providing") && sentence.children(provided, "aux").isEmpty()
                && (sentence.is(provided, "ccomp") || sentence.is(provided, "dep") || sentence.is(provided, "xcomp") || sentence.is(provided, "conj") || sentence.is(provided, "acl"));
        Optional<Integer> clause = opens ? sentence.children(provided, "ccomp", "dep").stream().filter(c -> c > provided).findFirst() : Optional.empty();
        if (clause.isEmpty() || !sentence.token(verb).isVerb()) {
            return sentence;
        }
        // What depends on it is what would be done, not that somebody says so.
        int gated = verb;
        for (int i = verb; i < provided; i++) {
            gated = sentence.token(i).isVerb() && sentence.children(i, "aux").stream().anyMatch(a -> sentence.token(a).tag().equals("MD")) ? i : gated;
        }
        TreeEdit edit = TreeEdit.of(sentence).tag(provided, "IN").link(clause.get(), gated, "advcl").link(provided, clause.get(), "mark");
        for (int child : sentence.children(provided)) {
            boolean before = child < provided && child > verb && sentence.is(child, "nsubj");
            if (before) {
                edit.link(child, verb, "obj");
            } else if (child != clause.get()) {
                edit.move(child, clause.get());
            }
        }
        return edit.done();
    }

    /** "Conciliator summons both sides as paper mills warn of stoppages": the mills warn. */
    private Sentence headlineAs(Sentence sentence, int verb) {
        Optional<Integer> subject = sentence.child(verb, "nsubj").filter(s -> s < verb && lexicon.isCueVerb(sentence.token(verb).lemma()));
        Optional<Integer> behind = subject.flatMap(s -> sentence.children(s, "nmod").stream()
                .filter(n -> n == verb - 1 && sentence.child(n, "case").filter(c -> sentence.token(c).lemma().equals("as")).isPresent())
                .findFirst());
        if (behind.isEmpty() || sentence.subtree(subject.get()).nextSetBit(0) == 0) {
            return sentence;
        }
        int as = sentence.child(behind.get(), "case").orElseThrow();
        TreeEdit edit = TreeEdit.of(sentence).link(behind.get(), verb, "nsubj").link(as, verb, "mark");
        int above = sentence.head(verb);
        return (above >= 0 ? edit.link(subject.get(), above, "obj").link(verb, above, "advcl") : edit.link(subject.get(), verb, "dep")).done();
    }

    /** "until the men seized in May were freed": what opens the clause was hung on what describes its subject. */
    private static Sentence beforeSubject(Sentence sentence, int described) {
        int subject = sentence.head(described);
        int verb = subject < 0 ? -1 : sentence.head(subject);
        boolean parted = verb > described && subject < described && sentence.is(described, "acl") && sentence.is(subject, "nsubj") && sentence.token(described).tag().equals("VBN");
        Optional<Integer> mark = parted ? sentence.child(described, "mark").filter(m -> m < subject && sentence.token(m).tag().equals("IN")) : Optional.empty();
        if (mark.isEmpty()) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence);
        sentence.children(described).stream().filter(child -> child <= mark.get()).forEach(child -> edit.move(child, verb));
        return edit.done();
    }

    /** "asked the bishop to convey", "pledged to rehire": a "to" that was taken for a preposition of the bare verb behind it. */
    private static Sentence infinitive(Sentence sentence, int verb) {
        int to = verb - 1;
        boolean bare = sentence.token(verb).tag().equals("VB") && sentence.token(to).text().equals("to") && sentence.head(to) == verb;
        if (!bare || !sentence.token(to).tag().equals("IN") && !sentence.is(to, "case")) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).tag(to, "TO").link(to, verb, "mark");
        int above = sentence.head(verb);
        boolean wanted = sentence.is(verb, "obl") && sentence.token(above).isVerb() && above < verb;
        if (wanted) {
            edit.link(verb, above, "xcomp");
            sentence.children(above, "obj").stream().filter(o -> o > verb).forEach(o -> edit.link(o, verb, "obj"));
        }
        return edit.done();
    }
}

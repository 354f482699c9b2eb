package org.rapporteur.reading.repair;

import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends trees in which the subject of a sentence, or its verb, is another word than the parser took: an infinitive that only describes the
 * subject, what it is asked or wants, letters in brackets. "Their proposal to tax shipping found little support". Pure.
 */
final class SubjectRepair implements Repair {

    private final CueLexicon lexicon;

    SubjectRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 1; i < sentence.size(); i++) {
            mended = finite(mended, i);
            mended = wanted(mended, i);
            mended = askedFirst(mended, i);
            mended = infinitiveForMain(mended, i);
            mended = shortened(mended, i);
        }
        return mended;
    }

    /** "A spokesman, Abel Quispe, denied by telephone that": with a subject that acts and no helper it is no participle. */
    private Sentence finite(Sentence sentence, int verb) {
        boolean participle = sentence.token(verb).tag().equals("VBN") && lexicon.isCueVerb(sentence.token(verb));
        boolean main = participle && (sentence.head(verb) < 0 || sentence.is(verb, "ccomp"));
        boolean alone = main && sentence.children(verb, "aux", "cop", "mark").isEmpty();
        Optional<Integer> subject = alone
                ? sentence.child(verb, "nsubj").filter(s -> s < verb && sentence.relation(s).equals("nsubj") && lexicon.maySpeak(sentence.token(s)))
                : Optional.empty();
        if (subject.isEmpty()) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).past(verb);
        sentence.children(verb, "ccomp").stream()
                .filter(told -> told > verb)
                .flatMap(told -> sentence.children(told, "dep").stream())
                .filter(that -> that > verb && sentence.token(that).text().equals("that"))
                .forEach(that -> edit.tag(that, "IN").link(that, sentence.head(that), "mark"));
        return edit.done();
    }

    /** "What the union wants is a guarantee": that is what it wants. */
    private Sentence wanted(Sentence sentence, int verb) {
        int thing = sentence.head(verb);
        boolean clause = thing > verb && sentence.relation(verb).equals("csubj") && lexicon.isCueVerb(sentence.token(verb));
        Optional<Integer> is = clause ? sentence.child(thing, "cop").filter(c -> c > verb && c < thing && sentence.token(c).tag().matches("VB[DZP]")) : Optional.empty();
        boolean what = is.isPresent() && sentence.children(verb, "obj").stream().anyMatch(w -> w < verb && sentence.token(w).lemma().equalsIgnoreCase("what"));
        if (!what || !sentence.token(thing).isNoun() || sentence.child(verb, "nsubj").isEmpty()) {
            return sentence;
        }
        return TreeEdit.of(sentence)
                .inPlaceOf(verb, thing)
                .link(thing, verb, "obj")
                .link(is.get(), verb, "aux")
                .done();
    }

    /** "Asked whether he would meet the others, the president said": whoever stands right before the verb says it, not what he was asked. */
    private Sentence askedFirst(Sentence sentence, int verb) {
        Optional<Integer> asked = sentence.children(verb).stream()
                .filter(c -> c == 0 && sentence.relation(c).matches("nsubj|csubj|dep|advcl|ccomp") && sentence.token(c).tag().matches("VB[DN]"))
                .findFirst();
        int noun = verb - 1;
        if (asked.isEmpty() || !sentence.token(verb).tag().matches("VB[DZ]") || !lexicon.isCueVerb(sentence.token(verb))
                || sentence.children(verb, "nsubj").stream().anyMatch(s -> s > 0)) {
            return sentence;
        }
        int first = noun;
        while (first > 0 && sentence.token(first).tag().matches("DT|JJ.*|NN.*|PRP.*|CD|POS")) {
            first--;
        }
        boolean parted = first > 0 && first < noun && sentence.token(first).text().equals(",");
        int head = parted ? noun : -1;
        while (head > first && sentence.head(head) > first && sentence.head(head) < verb) {
            head = sentence.head(head);
        }
        if (head < 0 || !lexicon.maySpeak(sentence.token(head)) && !sentence.token(head).isPronoun()) {
            return sentence;
        }
        return TreeEdit.of(sentence).link(0, verb, "advcl").link(head, verb, "nsubj").done();
    }

    /** "Their proposal to tax shipping found little support": the infinitive tells of the proposal, and was taken for the sentence's verb. */
    private static Sentence infinitiveForMain(Sentence sentence, int infinitive) {
        boolean main = sentence.head(infinitive) < 0 && sentence.token(infinitive).tag().equals("VB") && sentence.token(infinitive - 1).tag().equals("TO");
        Optional<Integer> noun = main ? sentence.child(infinitive, "nsubj").filter(n -> n == infinitive - 2 && sentence.token(n).isNoun()) : Optional.empty();
        Optional<Integer> verb = sentence.children(infinitive).stream()
                .filter(v -> noun.isPresent() && v > infinitive && sentence.is(v, "dep") && sentence.token(v).tag().matches("VB[DN]") && sentence.children(v, "aux", "mark").isEmpty())
                .findFirst();
        if (verb.isEmpty()) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).past(verb.get()).root(verb.get()).link(noun.get(), verb.get(), "nsubj").link(infinitive, noun.get(), "acl");
        for (int child : sentence.children(infinitive)) {
            if (child > verb.get()) {
                edit.move(child, verb.get());
            } else if (child > infinitive && child != verb.get() && sentence.is(child, "nsubj")) {
                edit.link(child, infinitive, "obj");
            }
        }
        sentence.children(verb.get(), "nsubj").stream().filter(s -> s > infinitive && s < verb.get()).forEach(s -> edit.link(s, infinitive, "obj"));
        return edit.done();
    }

    /** "The Growers League (GL), which owns nine presses, said": the name is the subject, not its letters in brackets. */
    private static Sentence shortened(Sentence sentence, int letters) {
        int name = letters - 2;
        boolean bracketed = name >= 0 && letters + 1 < sentence.size() && sentence.token(letters - 1).text().equals("(") && sentence.token(letters + 1).text().equals(")");
        if (!bracketed || sentence.head(name) != letters || !sentence.token(name).isNoun() || !sentence.relation(letters).startsWith("nsubj")) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).inPlaceOf(name, letters).link(letters, name, "appos");
        sentence.children(letters).stream().filter(c -> c != name && !sentence.is(c, "punct")).forEach(c -> edit.move(c, name));
        return edit.done();
    }
}

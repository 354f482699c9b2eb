package org.rapporteur.reading.repair;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends trees in which a participle was taken for the verb of its clause, or for an adjective: "A person briefed on the plan said Ana
 * Reyes would sign", "if the drivers dismissed in May were taken back". Pure.
 */
final class ParticipleRepair implements Repair {

    private final CueLexicon lexicon;

    ParticipleRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 0; i < sentence.size(); i++) {
            mended = mainVerb(mended, i);
            mended = participleForMain(mended, i);
            mended = gerundBehind(mended, i);
            mended = participleBehind(mended, i);
        }
        return mended;
    }

    /**
     * "A person briefed on the plan said Ana Reyes would sign": the participle was taken for what the person does, and the verb
     * of saying for a helper of what is said.
     */
    private Sentence mainVerb(Sentence sentence, int verb) {
        int told = sentence.head(verb);
        boolean helper = sentence.is(verb, "aux") && told > verb && sentence.token(verb).tag().matches("VB[DZP]");
        int participle = helper ? sentence.head(told) : -1;
        boolean describes = participle >= 0 && participle < verb && sentence.token(participle).tag().matches("VB[NG]");
        Optional<Integer> subject = describes ? sentence.child(participle, "nsubj").filter(s -> s < participle) : Optional.empty();
        if (subject.isEmpty() || !lexicon.reports(sentence.token(verb)) || !sentence.children(participle, "aux").isEmpty()) {
            return sentence;
        }
        return TreeEdit.of(sentence)
                .inPlaceOf(verb, participle)
                .link(subject.get(), verb, "nsubj")
                .link(participle, subject.get(), "acl")
                .link(told, verb, "ccomp")
                .done();
    }

    /** "Under the accord, signed at dawn, the mill will pay": the participle describes the accord, and the verb with a subject is the sentence's. */
    private static Sentence participleForMain(Sentence sentence, int participle) {
        boolean taken = sentence.is(participle, "root") && sentence.token(participle).tag().equals("VBN") && participle > 1
                && sentence.token(participle - 1).text().equals(",") && sentence.token(0).tag().equals("IN")
                && sentence.child(participle, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop").isEmpty();
        if (!taken) {
            return sentence;
        }
        int noun = participle - 2;
        return sentence.children(participle).stream()
                .filter(verb -> verb > participle && sentence.token(verb).isVerb() && sentence.child(verb, "nsubj", "nsubj:pass").filter(subject -> subject > participle).isPresent())
                .filter(verb -> sentence.token(verb).tag().matches("VB[DZP]") || sentence.child(verb, "aux").isPresent())
                .findFirst()
                .filter(verb -> sentence.token(noun).isNoun())
                .map(verb -> TreeEdit.of(sentence).root(verb).link(noun, verb, "obl").link(participle, noun, "acl").done())
                .orElse(sentence);
    }

    /** "in describing rumours", ", recalling summers": a participle taken for an adjective of what is its object. */
    private Sentence gerundBehind(Sentence sentence, int verb) {
        int noun = sentence.head(verb);
        boolean adjective = sentence.is(verb, "amod") && sentence.token(verb).tag().equals("VBG") && noun > verb;
        if (!adjective || !lexicon.isBareCueVerb(sentence.token(verb))) {
            return sentence;
        }
        boolean opens = verb == 0 || sentence.token(verb - 1).tag().equals("IN") || sentence.token(verb - 1).text().equals(",");
        if (!opens) {
            return sentence;
        }
        int above = sentence.head(noun);
        TreeEdit edit = TreeEdit.of(sentence).link(verb, above, above < 0 ? "root" : "advcl").link(noun, verb, "obj");
        if (verb > 0 && sentence.token(verb - 1).tag().equals("IN")) {
            edit.link(verb - 1, verb, "mark");
        }
        return edit.done();
    }

    /**
     * "only if the drivers dismissed in May were taken back": the participle that describes the noun was taken for the
     * clause's verb, and the verb itself hung somewhere above.
     */
    private static Sentence participleBehind(Sentence sentence, int participle) {
        Optional<Integer> subject = sentence.child(participle, "nsubj").filter(noun -> noun < participle);
        boolean alone = sentence.token(participle).tag().equals("VBN")
                && sentence.is(participle, "advcl")
                && sentence.children(participle, "aux", "cop").isEmpty();
        if (!alone || subject.isEmpty()) {
            return sentence;
        }
        int helper = sentence.subtree(participle).length();
        if (helper + 1 >= sentence.size() || !Set.of("be", "have").contains(sentence.token(helper).lemma())) {
            return sentence;
        }
        int verb = sentence.head(helper);
        boolean loose = verb > helper
                && sentence.token(verb).tag().startsWith("VB")
                && sentence.is(verb, "dep")
                && sentence.child(verb, "nsubj").isEmpty();
        if (!loose) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence)
                .inPlaceOf(verb, participle)
                .link(participle, subject.get(), "acl")
                .link(subject.get(), verb, sentence.token(helper).lemma().equals("be") ? "nsubj:pass" : "nsubj");
        sentence.children(participle).stream()
                .filter(child -> child < subject.get() && child < sentence.subtree(subject.get()).nextSetBit(0))
                .forEach(child -> edit.move(child, verb));
        return edit.done();
    }
}

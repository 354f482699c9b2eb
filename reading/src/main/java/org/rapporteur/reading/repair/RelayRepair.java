package org.rapporteur.reading.repair;

import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends trees of sentences in which somebody tells what another said or did: "quoted the envoy as saying", "it was Ghana that had blocked". Pure.
 */
final class RelayRepair implements Repair {

    private final CueLexicon lexicon;

    RelayRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 1; i < sentence.size(); i++) {
            mended = quotedAsSaying(mended, i);
            mended = pointedOut(mended, i);
        }
        for (int i = 1; i < sentence.size(); i++) {
            mended = quotedAs(mended, i);
        }
        return mended;
    }

    /** "The paper quoted the envoy as saying that": the envoy says it. */
    private Sentence quotedAs(Sentence sentence, int saying) {
        boolean as = sentence.token(saying).tag().equals("VBG") && sentence.token(saying - 1).text().equals("as") && lexicon.reports(sentence.token(saying));
        int quotes = as ? sentence.head(saying) : -1;
        boolean quoting = quotes >= 0 && quotes < saying && lexicon.isQuoting(sentence.token(quotes).lemma());
        Optional<Integer> quoted = quoting && Trees.isPassive(sentence, quotes) ? sentence.child(quotes, "nsubj").filter(s -> s < quotes) : Optional.empty();
        if (quoted.isPresent()) {
            // "She was quoted as saying that": she says it.
            return TreeEdit.of(sentence)
                    .inPlaceOf(saying, quotes)
                    .link(saying - 1, saying, "mark")
                    .link(quoted.get(), saying, "nsubj")
                    .link(quotes, saying, "dep")
                    .done();
        }
        Optional<Integer> envoy = quoting ? sentence.child(quotes, "obj").filter(o -> o > quotes && o < saying) : Optional.empty();
        if (envoy.isEmpty() || !lexicon.maySpeak(sentence.token(envoy.get()))) {
            return sentence;
        }
        return TreeEdit.of(sentence)
                .link(saying, quotes, "ccomp")
                .link(saying - 1, saying, "mark")
                .link(envoy.get(), saying, "nsubj")
                .done();
    }

    /** The same without a "that": "quoted General Reyes as saying the army would leave". */
    private Sentence quotedAsSaying(Sentence sentence, int leave) {
        int quotes = sentence.is(leave, "advcl") ? sentence.head(leave) : -1;
        Optional<Integer> saying = sentence.children(leave, "mark").stream()
                .filter(s -> s > 0 && sentence.token(s).tag().equals("VBG") && sentence.token(s - 1).text().equals("as") && lexicon.reports(sentence.token(s)))
                .findFirst();
        if (saying.isEmpty() || quotes < 0 || quotes >= saying.get()) {
            return sentence;
        }
        return TreeEdit.of(sentence)
                .link(saying.get(), quotes, "advcl")
                .link(saying.get() - 1, saying.get(), "mark")
                .link(leave, saying.get(), "ccomp")
                .done();
    }

    /** "said it was Ghana that had blocked the text": Ghana blocked it. */
    private Sentence pointedOut(Sentence sentence, int blocked) {
        int ghana = sentence.head(blocked);
        boolean relative = ghana >= 0 && ghana < blocked && sentence.relation(blocked).matches("ccomp|acl.*") && sentence.token(ghana).isNoun();
        Optional<Integer> that = relative ? sentence.child(blocked, "nsubj").filter(t -> t == ghana + 1 && sentence.token(t).lemma().matches("that|who|which")) : Optional.empty();
        boolean it = that.isPresent() && sentence.child(ghana, "cop").isPresent()
                && sentence.child(ghana, "nsubj").filter(i -> sentence.token(i).lemma().equals("it")).isPresent();
        int says = it ? sentence.head(ghana) : -1;
        if (says < 0 || !sentence.is(ghana, "ccomp") || !lexicon.maySpeak(sentence.token(ghana))) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).link(blocked, says, "ccomp").link(that.get(), blocked, "mark");
        sentence.children(ghana).stream().filter(c -> c < ghana && sentence.relation(c).matches("nsubj|cop|mark")).forEach(c -> edit.link(c, blocked, "dep"));
        return edit.link(ghana, blocked, "nsubj").done();
    }
}

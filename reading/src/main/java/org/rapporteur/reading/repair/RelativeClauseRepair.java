package org.rapporteur.reading.repair;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends trees in which the clause behind a "who" hangs elsewhere than on whom it tells of: "the envoy, who has said she would stay". Pure.
 */
final class RelativeClauseRepair implements Repair {

    private static final Set<String> RELATIVES = Set.of("which", "that");

    private final CueLexicon lexicon;

    RelativeClauseRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 0; i < sentence.size(); i++) {
            mended = relativeClause(mended, i);
        }
        return mended;
    }

    /** "the envoy, who has said she would stay": whatever the parser makes of it, the verb behind "who" tells of the envoy. */
    private Sentence relativeClause(Sentence sentence, int who) {
        boolean relative = sentence.token(who).lemma().equals("who")
                || RELATIVES.contains(sentence.token(who).lemma()) && sentence.token(who).tag().equals("WDT");
        if (!relative || who == 0 || sentence.token(who - 1).tag().equals("IN")) {
            return sentence;
        }
        int verb = verbBehind(sentence, who);
        Optional<Integer> noun = nounBefore(sentence, who);
        if (verb < 0 || noun.isEmpty() || !lexicon.isBareCueVerb(sentence.token(verb))) {
            return sentence;
        }
        boolean right = sentence.head(who) == verb && sentence.is(who, "nsubj") && sentence.relation(verb).equals("acl:relcl");
        if (right) {
            return sentence;
        }
        int old = sentence.head(verb);
        TreeEdit edit = TreeEdit.of(sentence).link(verb, noun.get(), "acl:relcl").link(who, verb, "nsubj");
        if (old > verb) {
            boolean infinitive = sentence.children(old, "mark").stream().anyMatch(m -> sentence.token(m).tag().equals("TO"));
            boolean told = sentence.children(old, "nsubj").stream().anyMatch(s -> s > verb && s < old);
            if (infinitive || told) {
                edit.link(old, verb, infinitive ? "xcomp" : "ccomp");
            } else if (sentence.isUnder(noun.get(), verb)) {
                edit.link(noun.get(), old, "nsubj");
            }
        }
        return edit.done();
    }

    private static int verbBehind(Sentence sentence, int who) {
        int last = -1;
        for (int i = who + 1; i < Math.min(sentence.size(), who + 6); i++) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                last = i;
                if (!Set.of("have", "be", "do").contains(token.lemma())) {
                    return i;
                }
            } else if (!token.tag().equals("MD") && !token.tag().startsWith("RB")) {
                return last;
            }
        }
        return last;
    }

    private static Optional<Integer> nounBefore(Sentence sentence, int who) {
        int i = who - 1;
        while (i > 0 && (Trees.isPause(sentence.token(i)) || sentence.token(i).tag().equals("CC"))) {
            i--;
        }
        Token token = sentence.token(i);
        if (!token.isNoun() && !token.isPronoun() && !token.tag().equals("DT") && !token.tag().equals("CD")) {
            return Optional.empty();
        }
        int top = i;
        while (sentence.head(top) > top && sentence.head(top) < who && (sentence.is(top, "compound") || sentence.is(top, "flat") || sentence.is(top, "nummod"))) {
            top = sentence.head(top);
        }
        return Optional.of(top);
    }
}

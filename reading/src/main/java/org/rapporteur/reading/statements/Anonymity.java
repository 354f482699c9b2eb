package org.rapporteur.reading.statements;

import java.util.List;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/**
 * "who asked not to be named", "on condition that her name not be used", "asked for anonymity": how somebody speaks, not what about. Pure
 * functions over one sentence.
 */
final class Anonymity {

    private static final int LONGEST = 9;

    private final CueLexicon lexicon;

    Anonymity(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether no more than this is asked. */
    boolean isAsked(Attribution said) {
        Sentence sentence = said.sentence();
        List<Token> first = said.content().stream().limit(LONGEST).mapToObj(sentence::token).toList();
        return first.stream().limit(2).anyMatch(word -> word.lemma().equals("anonymity"))
                || isDenied(said, first) && isKept(sentence, first);
    }

    private static boolean isDenied(Attribution said, List<Token> first) {
        return said.negated() || first.stream().anyMatch(word -> word.lemma().equals("not"));
    }

    /** "be named", "her name not be used". */
    private boolean isKept(Sentence sentence, List<Token> first) {
        boolean name = first.stream().limit(3).anyMatch(word -> word.isNoun() && lexicon.isAnonymity(word.lemma()));
        return first.stream().anyMatch(word -> word.index() > 1
                && word.tag().equals("VBN")
                && sentence.token(word.index() - 1).lemma().equals("be")
                && (name || lexicon.isAnonymity(word.lemma())));
    }
}

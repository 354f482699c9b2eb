package org.rapporteur.reading.actors;

import java.util.List;
import org.rapporteur.reading.language.Sentence;

/**
 * A noun that stands for somebody ("the guild's former president"), with what is said together with it and whose it is.
 *
 * @param head index of its token
 * @param lemma its lemma, with the word before it where both are one office ("chief executive")
 * @param owner id of whom it is of, {@code ""} if nothing tells
 * @param before mentions of the sentence that are known already: names, and nouns that own this one
 * @param spokenFor somebody speaks for it, so that it is a body whatever the noun
 */
record Nominal(Sentence sentence, int head, String lemma, Phrase phrase, String owner, List<Mention> before, boolean spokenFor) {

    boolean isOwned() {
        return !owner.isEmpty();
    }

    boolean isDefinite() {
        return phrase.definite();
    }

    boolean isPlural() {
        return phrase.plural();
    }

    /** Those whose they are together: "the ministers of Ghana and Togo". */
    List<String> owners() {
        return phrase.plural() ? phrase.owners() : List.of();
    }

    /** The first word, lower case or not. */
    String opening() {
        return sentence.token(phrase.first()).text();
    }

    /** Lemmas of all of its words. */
    List<String> lemmas() {
        return PhraseWords.lemmas(sentence, phrase);
    }
}

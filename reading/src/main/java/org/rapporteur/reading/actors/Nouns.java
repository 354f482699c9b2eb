package org.rapporteur.reading.actors;

import java.util.Locale;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.statements.CueLexicon;

/** What sort of somebody a noun is for: a person, whoever holds an office, a body. Immutable. */
record Nouns(CueLexicon lexicon, ReferenceWords reference) {

    /** The form under which the lists have a word. */
    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** Whether the noun is one for a person: "nurse", "minister". */
    boolean isHuman(String noun) {
        String plain = reference.withoutFormer(noun);
        return (lexicon.isSource("persons", plain) || isOffice(plain)) && !lexicon.isSource("documents", plain) && !isBody(plain);
    }

    /** Whether the noun is one for whoever holds an office or speaks for others: "chairwoman", "spokesman". */
    boolean isOffice(String noun) {
        // "co-leader", "co-chair"
        String held = noun.startsWith("co-") ? noun.substring("co-".length()) : noun;
        return lexicon.isSource("offices", held) || lexicon.isSource("speaks-for", held);
    }

    /** Whether the noun is one for a body: "union", "ministry". */
    boolean isBody(String noun) {
        return lexicon.isSource("bodies", noun);
    }

    /** "defence secretary", "chief executive": one office in two words. */
    boolean isTwoWordOffice(String first, String second) {
        return lexicon.isSource("offices", first + " " + second);
    }

    /** "chief executive": an office, where "executive" alone may be a body. */
    String title(Sentence sentence, int head) {
        String lemma = lemma(sentence.token(head));
        String before = head > 0 ? lemma(sentence.token(head - 1)) : "";
        return isBody(lemma) && head > 0 && isTwoWordOffice(before, lemma) ? before + " " + lemma : lemma;
    }
}

package org.rapporteur.reading.actors;

import org.rapporteur.reading.language.Sentence;

/** What the words in and around a name tell of it: capitals, "Ms", an office. Immutable. */
record NameClues(Nouns nouns, ReferenceWords reference) {

    /** Tokens of the longest name that is looked for. */
    static final int LONGEST = 7;

    /** Whether the token is "Ms" or the like. */
    boolean isAddress(Sentence sentence, int i) {
        return reference.has("address", sentence.token(i).text().replace(".", "")) && isUpper(sentence, i);
    }

    /** "Ms" stands before it: a person, whatever the name model or the table of countries says. */
    boolean isAddressed(Sentence sentence, int i) {
        return i > 0 && isAddress(sentence, i - 1) && sentence.token(i).isName();
    }

    /** "the European Commissioner": an office, whoever holds it. */
    boolean endsInOffice(Sentence sentence, int last) {
        String noun = Nouns.lemma(sentence.token(last));
        return isOffice(noun) && !nouns.isBody(noun);
    }

    /** Whether somebody who bears a name may be called so beside it. */
    boolean isOffice(String noun) {
        return nouns.isOffice(noun) || reference.has("titles", noun) || reference.has("go-betweens", noun);
    }

    static boolean isUpper(Sentence sentence, int i) {
        return Character.isUpperCase(sentence.token(i).text().codePointAt(0));
    }

    /** A name that no model knows. */
    static boolean isCapitalised(Sentence sentence, int i) {
        return sentence.token(i).isName() && sentence.token(i).entity().equals("O") && isUpper(sentence, i);
    }

    /** Whatever the tagger has it for: a noun with a capital inside of a sentence is a name or a part of one. */
    static boolean isCapitalNoun(Sentence sentence, int i) {
        return sentence.token(i).isNoun() && sentence.token(i).entity().equals("O") && isUpper(sentence, i);
    }
}

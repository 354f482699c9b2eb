package org.rapporteur.reading.events;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/**
 * The noun that a pronoun stands for, as far as it decides what a verb tells of: "They gathered in Lima" is a meeting if they are the
 * ministers of the sentence before. The subject before it in its sentence, else that of the sentence before, if it agrees in number.
 *
 * @param sentence where the noun stands
 * @param token the noun
 */
record Antecedent(Sentence sentence, int token) {

    private static final Set<String> MANY = Set.of("they", "them", "both");
    private static final Set<String> ONE = Set.of("he", "she", "it", "him", "her");
    private static final Set<String> PRONOUNS = Set.of("PRP", "DT");
    private static final String NEUTER = "it";

    /** The noun for the pronoun at {@code token}; empty if it is none, or nothing fits. */
    static Optional<Antecedent> of(Sentence sentence, int token, Optional<Sentence> before) {
        String word = Tree.lemma(sentence, token);
        boolean many = MANY.contains(word);
        if (!PRONOUNS.contains(sentence.token(token).tag()) || !many && !ONE.contains(word)) {
            return Optional.empty();
        }
        for (int i = token - 1; i >= 0; i--) {
            if (sentence.is(i, "nsubj") && fits(sentence, i, word)) {
                return Optional.of(new Antecedent(sentence, i));
            }
        }
        return before.flatMap(earlier -> earlier.tokens().stream()
                .map(Token::index)
                .filter(i -> earlier.is(i, "nsubj") && earlier.head(i) >= 0 && isMain(earlier, earlier.head(i)) && fits(earlier, i, word))
                .findFirst()
                .map(i -> new Antecedent(earlier, i)));
    }

    private static boolean isMain(Sentence sentence, int verb) {
        return sentence.head(verb) < 0 || sentence.is(verb, "parataxis") && sentence.head(sentence.head(verb)) < 0;
    }

    private static boolean fits(Sentence sentence, int noun, String pronoun) {
        Token token = sentence.token(noun);
        if (!token.isNoun()) {
            return false;
        }
        boolean plural = token.tag().endsWith("S") || !sentence.children(noun, "conj").isEmpty();
        boolean named = token.entity().equals("PERSON");
        // "a delegation came; they met": one word for several
        return MANY.contains(pronoun) ? plural || !named : !plural && (!pronoun.equals(NEUTER) || !named);
    }
}

package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/**
 * Where, in one sentence, the reporter stops telling and the words of a speaker begin: behind a semicolon, or behind a colon that ends a
 * clause of the reporter's ("One owner was blunter: the crane, he said, would never turn"). Pure; safe for use by several threads.
 */
final class Turns {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

    private final CueLexicon lexicon;

    Turns(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The first word of the clause that a cue stands in or behind.
     *
     * @param before first word of the cue with its source
     * @param inserted whether the cue parts the clause in two ("the crane, he said, would"): it then tells of that clause alone
     */
    int behind(Sentence sentence, int before, boolean inserted, BitSet quoted) {
        for (int i = before - 1; i > 0; i--) {
            boolean colon = sentence.token(i).text().equals(":") && (inserted && isClause(sentence, i) || subject(sentence, i, before).isPresent());
            if ((sentence.token(i).text().equals(";") || colon) && !quoted.get(i)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whom a pronoun behind a colon stands for: the person of whom the words before the colon tell. */
    Optional<Integer> toldOf(Sentence sentence, int pronoun) {
        for (int i = pronoun - 1; i > 0; i--) {
            if (sentence.token(i).text().equals(":")) {
                return subject(sentence, i, pronoun).filter(subject -> !sentence.token(subject).isPronoun());
            }
        }
        return Optional.empty();
    }

    /** Whether what stands before a colon is a sentence of its own, so that what stands behind goes on without it. */
    static boolean isClause(Sentence sentence, int colon) {
        return sentence.tokens().stream()
                .anyMatch(subject -> subject.index() < colon && sentence.is(subject.index(), "nsubj")
                        && sentence.head(subject.index()) < colon
                        && Trees.hasFiniteVerb(sentence, Trees.range(subject.index() + 1, colon)));
    }

    private Optional<Integer> subject(Sentence sentence, int colon, int source) {
        boolean pronoun = source < sentence.size() && PRONOUNS.contains(sentence.token(source).text().toLowerCase(Locale.ROOT));
        if (!pronoun) {
            return Optional.empty();
        }
        return sentence.tokens().stream()
                .filter(subject -> subject.index() < colon && sentence.is(subject.index(), "nsubj") && !subject.tag().startsWith("W"))
                .findFirst()
                .filter(subject -> subject.entity().equals("PERSON") || subject.isPronoun() && !subject.lemma().equals("it") || lexicon.isSource("persons", subject.lemma().toLowerCase(Locale.ROOT)))
                .filter(subject -> Tags.FINITE.contains(sentence.token(sentence.head(subject.index())).tag()) || sentence.child(sentence.head(subject.index()), "cop").isPresent())
                .map(subject -> subject.index())
                .or(() -> described(sentence, colon));
    }

    /** "An official, who asked not to be named, went further: …": the tree takes the whole for a description of the official. */
    private Optional<Integer> described(Sentence sentence, int colon) {
        return sentence.tokens().stream()
                .filter(noun -> noun.index() < colon && sentence.head(noun.index()) < 0 && lexicon.isSource("persons", noun.lemma().toLowerCase(Locale.ROOT)))
                .map(noun -> noun.index())
                .filter(noun -> Trees.hasFiniteVerb(sentence, Trees.range(noun + 1, colon)))
                .findFirst();
    }
}

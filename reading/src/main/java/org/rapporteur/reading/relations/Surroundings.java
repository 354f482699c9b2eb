package org.rapporteur.reading.relations;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;

/** What stands below a word in the tree: what it is done to, with and for. Neither its doer nor what is joined to it, nor circumstances. */
final class Surroundings {

    private static final Set<String> TIME = Set.of("after", "following", "since", "despite", "amid", "before", "because", "during", "due", "without");
    private static final Set<String> CLAUSES = Set.of("acl", "advcl", "parataxis", "punct", "cc", "discourse");
    private static final int DEEPEST = 5;

    private final Sentence sentence;
    private final int word;
    private final BitSet below = new BitSet();

    Surroundings(Sentence sentence, int word) {
        this.sentence = sentence;
        this.word = word;
        for (int child : sentence.children(word)) {
            boolean doer = sentence.relation(child).equals("nsubj");
            boolean joined = sentence.is(child, "conj") && (sentence.token(word).isVerb() || sentence.token(child).isVerb());
            if (!doer && !joined) {
                collect(child, 1);
            }
        }
        if (!sentence.token(word).isVerb() && word > 0) {
            below.set(word - 1);
        }
    }

    /** Whether a phrase only tells when or why ("after the attack"). */
    static boolean isCircumstance(Sentence sentence, int i) {
        return (sentence.is(i, "obl") || sentence.is(i, "nmod"))
                && sentence.children(i, "case").stream().anyMatch(mark -> TIME.contains(sentence.token(mark).text().toLowerCase(Locale.ROOT)));
    }

    private void collect(int i, int depth) {
        boolean clause = CLAUSES.stream().anyMatch(name -> sentence.is(i, name));
        if (clause && depth == 1 && sentence.token(i).isVerb()) {
            // what for: "walked out to protest"
            below.set(i);
        }
        boolean deepClause = depth > 1 && sentence.is(i, "ccomp");
        if (clause || deepClause || depth > DEEPEST || isCircumstance(sentence, i)) {
            return;
        }
        below.set(i);
        sentence.children(i).forEach(child -> collect(child, depth + 1));
    }

    boolean holdAnyOf(Set<String> words) {
        return below.stream().anyMatch(i -> words.contains(WordPattern.lemma(sentence, i))
                || words.contains(sentence.token(i).text().toLowerCase(Locale.ROOT)));
    }

    boolean areDoneByAnyOf(Set<String> words) {
        return sentence.children(word, "nsubj").stream()
                .flatMap(doer -> sentence.subtree(doer, Set.of("acl:relcl", "acl")).stream().boxed())
                .anyMatch(i -> words.contains(WordPattern.lemma(sentence, i)));
    }

    /** Whether the word takes what an entry asks for: "protested that …", "wants the bank to pay". */
    boolean take(String what) {
        return switch (what) {
            case "clause" -> sentence.child(word, "ccomp", "parataxis").isPresent() || sentence.is(word, "parataxis");
            case "other-to-do" -> othersToDo();
            default -> true;
        };
    }

    private boolean othersToDo() {
        boolean object = sentence.child(word, "obj", "iobj").isPresent();
        return sentence.children(word, "xcomp", "ccomp", "advcl").stream()
                .filter(clause -> sentence.children(clause, "mark").stream().anyMatch(to -> WordPattern.lemma(sentence, to).equals("to")))
                .anyMatch(clause -> object || sentence.child(clause, "nsubj").isPresent());
    }
}

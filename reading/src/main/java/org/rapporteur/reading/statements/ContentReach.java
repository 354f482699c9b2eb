package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/**
 * How far a content goes that begins with one branch of the verb's tree: over the phrases and conditions that follow on the same verb
 * without a pause, "wants observers | from abroad | unless they leave", but not over when and where it was said. Pure functions over one
 * sentence's tree.
 */
final class ContentReach {

    private static final Set<String> ABOUT = Set.of("for", "of", "over", "about");
    private static final Set<String> DASHES = Set.of("—", "–", "--", "-");
    private static final Set<String> WHEN = Set.of("on", "at", "during");

    private final CueLexicon lexicon;
    private final Set<String> conditional;

    ContentReach(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.conditional = lexicon.words("conditional");
    }

    /** The end of {@code child}'s stretch and of what follows on the same verb without a pause. */
    int endOf(Sentence sentence, int verb, int child) {
        int end = Trees.stretch(sentence, child).length();
        for (int sibling : sentence.children(verb)) {
            if (!goesOn(sentence, sibling)) {
                continue;
            }
            BitSet below = sentence.subtree(sibling);
            int first = below.nextSetBit(0);
            if (first == end || first == end + 1 && DASHES.contains(sentence.token(end).text())) {
                end = below.length();
            }
        }
        return end;
    }

    /** Whether a branch of the verb's tree tells more of what is said. */
    private boolean goesOn(Sentence sentence, int sibling) {
        if (sentence.is(sibling, "obl")) {
            return !isOccasion(sentence, sibling);
        }
        if (sentence.is(sibling, "advcl")) {
            // "observers from abroad"
            boolean phrase = sentence.token(sibling).tag().equals("RB");
            return phrase || ABOUT.contains(Trees.marker(sentence, sibling)) || isCondition(sentence, sibling);
        }
        return sentence.is(sibling, "nmod") || sentence.is(sibling, "xcomp") || sentence.is(sibling, "ccomp");
    }

    /** "in an interview", "on Monday": when and where it was said is no part of what was said. */
    private boolean isOccasion(Sentence sentence, int i) {
        return sentence.relation(i).equals("obl:tmod")
                || Trees.isTime(sentence.token(i)) && WHEN.contains(Trees.marker(sentence, i))
                || lexicon.isOccasion(sentence.token(i).lemma().toLowerCase(Locale.ROOT));
    }

    /** "refuses to talk unless they leave": the condition that hangs on the verb of refusing is part of what is refused. */
    int withCondition(Sentence sentence, int verb, int end) {
        return sentence.children(verb, "advcl").stream()
                .filter(clause -> isCondition(sentence, clause))
                .map(sentence::subtree)
                .filter(below -> below.nextSetBit(0) == end)
                .mapToInt(BitSet::length)
                .findFirst()
                .orElse(end);
    }

    private boolean isCondition(Sentence sentence, int clause) {
        boolean provided = sentence.children(clause, "mark").stream().anyMatch(mark -> isProviso(sentence, mark));
        return provided || conditional.contains(Trees.marker(sentence, clause));
    }

    private static boolean isProviso(Sentence sentence, int mark) {
        String word = sentence.token(mark).text();
        return word.equals("provided") || word.equals("providing");
    }
}

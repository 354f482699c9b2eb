package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;

/** The subject that a verb of saying has in the tree, and whoever is meant where the tree errs. Pure functions over one sentence's tree. */
final class SubjectSources {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

    private final CueLexicon lexicon;
    private final LikelySources likely;

    SubjectSources(CueLexicon lexicon, LikelySources likely) {
        this.lexicon = lexicon;
        this.likely = likely;
    }

    /** Whether the word is a "who" or "which". */
    static boolean isRelative(Sentence sentence, int i) {
        return RELATIVE.contains(sentence.token(i).lemma());
    }

    Optional<Integer> find(Sentence sentence, int verb, BitSet quoted) {
        List<Integer> subjects = new ArrayList<>(sentence.children(verb, "nsubj"));
        // "Those who face charges will be tried, the ministry said": of two the one beside the verb.
        Collections.reverse(subjects);
        subjects.removeIf(subject -> subjects.size() > 1 && (subject > verb || !likely.maySpeak(sentence, subject)));
        for (int subject : subjects) {
            // "but continued to rule out": a verb that only tells how something is said is nobody.
            boolean phase = sentence.token(subject).isVerb() && lexicon.isPhase(sentence.token(subject).lemma());
            if (quoted.get(subject) || phase) {
                continue;
            }
            if (isRelative(sentence, subject) && sentence.is(verb, "acl") && sentence.head(verb) >= 0) {
                return Optional.of(sentence.head(verb));
            }
            Optional<Integer> whose = sentence.child(subject, "nmod:poss").filter(w -> sentence.token(w).tag().equals("WP$"));
            boolean aside = whose.isPresent()
                    && sentence.children(verb, "nsubj").size() == 1
                    && verb - subject > 1
                    && sentence.token(verb - 1).text().equals(",");
            if (aside) {
                // "Ana Reyes, whose family farms near the lake, said": the aside was taken for the one who says it.
                return Optional.of(nounBefore(sentence, whose.get()));
            }
            return Optional.of(sentence.token(subject).isVerb() ? nounBefore(sentence, subject) : besidePause(sentence, subject, verb));
        }
        return Optional.empty();
    }

    /** "The post had been filled, a source told the paper": taken by the parser for an apposition of what stands before. */
    private int besidePause(Sentence sentence, int subject, int verb) {
        for (int aside : sentence.children(subject, "appos", "dep")) {
            BitSet below = sentence.subtree(aside);
            boolean reachesVerb = aside < verb && below.length() <= verb && SourceBesideVerb.onlyHelpers(sentence, below.length(), verb);
            boolean parted = below.nextSetBit(0) > 0 && sentence.token(below.nextSetBit(0) - 1).text().equals(",");
            if (reachesVerb && parted && likely.maySpeak(sentence, aside)) {
                return aside;
            }
        }
        return subject;
    }

    /** "a delegate who asked not to be named said": taken by the parser for what the asking said. */
    private int nounBefore(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (sentence.token(i).isNoun() && likely.maySpeak(sentence, i)) {
                return i;
            }
        }
        return verb;
    }
}

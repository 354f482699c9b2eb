package org.rapporteur.analysis.deadlocks;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.rapporteur.analysis.telling.Wording;

/**
 * What some words for a step are about: their stems, the codebook's issues, and the kinds of step that every field knows
 * ({@code steps.yaml}: to pull out is to withdraw). Immutable.
 *
 * @param issues ids of issues and kinds of step
 */
record StepWords(Wording wording, Set<String> issues) {

    /** Share of common stems at which two wordings are taken to speak of one step. */
    static final double SAME_STEP = 0.4;
    /** The same for two wordings of one holder that are taken to be one thing said twice. */
    private static final double SAME_WORDS = 0.6;

    StepWords {
        issues = Collections.unmodifiableSet(new LinkedHashSet<>(issues));
    }

    /** What is left of it without what {@code other} is about. */
    StepWords without(StepWords other) {
        Set<String> stems = new LinkedHashSet<>(wording.stems());
        stems.removeAll(other.wording().stems());
        return new StepWords(new Wording(stems, wording.numbers()), withoutIssues(other).issues());
    }

    /** The same words, known by the issues alone that {@code other} is not about. */
    StepWords withoutIssues(StepWords other) {
        Set<String> own = new LinkedHashSet<>(issues);
        own.removeAll(other.issues());
        return new StepWords(wording, own);
    }

    /** Whether both speak of one step: by an issue, a kind of step, or the words. */
    boolean isSameStep(StepWords other) {
        return sharesIssue(other) || sharesWords(other);
    }

    /** Whether both touch one matter, be it by one word. */
    boolean touches(StepWords other) {
        return sharesIssue(other) || wording.stems().stream().anyMatch(other.wording().stems()::contains);
    }

    private boolean sharesIssue(StepWords other) {
        return issues.stream().anyMatch(other.issues()::contains);
    }

    /** One word of several that both have ("pay") is not enough: talks on pay are no cut in pay. */
    private boolean sharesWords(StepWords other) {
        double overlap = wording.overlap(other.wording());
        long shared = wording.stems().stream().filter(other.wording().stems()::contains).count();
        return overlap >= SAME_STEP && shared > 1 || overlap == 1;
    }

    /** Whether both are one thing in other words. */
    boolean isLike(StepWords other) {
        return issues.equals(other.issues()) && !issues.isEmpty() || wording.overlap(other.wording()) >= SAME_WORDS;
    }

    boolean isEmpty() {
        return wording.stems().isEmpty();
    }
}

package org.rapporteur.analysis.deadlocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.analysis.deadlocks.PreconditionGraph.Circle;
import org.rapporteur.analysis.telling.Lexicon;
import org.rapporteur.record.Act;
import org.rapporteur.record.Deadlock.Opening;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.OpeningKind;
import org.rapporteur.record.Statement;

/**
 * With what a circle would be none: the smallest sets of its conditions that would have to be dropped, and of its steps
 * that would have to be taken at the same time; and who has proposed to take steps at one time. Counting over what was
 * said; it knows nothing of what is wise or likely. Immutable.
 */
final class Openings {

    /** How many sets of one kind are told. */
    static final int MOST = 6;

    private static final Set<Act> PROPOSING =
            Set.of(Act.PROPOSE, Act.OFFER, Act.REQUEST, Act.DEMAND, Act.PRAISE, Act.AGREE, Act.PROMISE);
    private static final List<Lexicon.Rule> AT_ONE_TIME = Lexicon.load(Openings.class, "steps.yaml").rules("at-one-time");
    private static final List<Lexicon.Rule> STEPS = Lexicon.load(Openings.class, "steps.yaml").rules("both-steps");

    private final List<Statement> proposals;
    private final StepReader steps;

    Openings(KeptRecord record, StepReader steps) {
        this.steps = steps;
        this.proposals = record.statements().stream()
                .filter(said -> PROPOSING.contains(said.act()) && !said.negated())
                .filter(said -> AT_ONE_TIME.stream().anyMatch(rule -> rule.in(said.content())))
                .toList();
    }

    static String stepId(int step) {
        return String.valueOf(step + 1);
    }

    static String needId(int step, int need) {
        return stepId(step) + "." + (need + 1);
    }

    /** What would open {@code circle}; nothing if no step in it waits for another. */
    List<Opening> of(Circle circle) {
        List<Opening> openings = new ArrayList<>();
        if (circle.graph().waits().isEmpty()) {
            return openings;
        }
        circle.graph().smallestDropped().sets().stream()
                .limit(MOST)
                .map(waits -> waits.stream().map(wait -> needId(wait.step(), wait.need())).sorted().toList())
                .forEach(needs -> openings.add(new Opening(OpeningKind.DROPPED, needs, List.of(), List.of())));
        List<String> proposed = proposalsFor(circle);
        circle.graph().smallestTogether().sets().stream()
                .limit(MOST)
                .map(steps -> steps.stream().sorted().map(Openings::stepId).toList())
                .forEach(steps -> openings.add(new Opening(OpeningKind.TOGETHER, List.of(), steps, proposed)));
        return openings;
    }

    /** Who speaks of one time for steps of this circle: of two of them, or of "both steps" without naming them. */
    private List<String> proposalsFor(Circle circle) {
        return proposals.stream()
                .filter(said -> {
                    StepWords words = steps.of(said.content());
                    long touched = circle.preconditions().stream().filter(it -> words.touches(it.withheld())).count();
                    return touched > 1 || STEPS.stream().anyMatch(rule -> rule.in(said.content()));
                })
                .map(Statement::id)
                .toList();
    }
}

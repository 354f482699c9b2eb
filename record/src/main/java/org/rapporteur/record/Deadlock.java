package org.rapporteur.record;

import java.util.List;
import java.util.Objects;

/**
 * Why it is stuck.
 *
 * @param parties ids of the actors it holds between
 * @param positions ids of the positions that make it
 * @param steps what each waits for
 * @param openings what would leave no step of a circle waiting for another, the smallest first; empty if it is no circle
 * @param explanation one neutral sentence
 */
public record Deadlock(
        String id,
        DeadlockKind kind,
        List<String> parties,
        List<String> positions,
        List<Step> steps,
        List<Opening> openings,
        String explanation,
        List<Citation> citations) {

    public Deadlock {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(explanation, "explanation");
        parties = List.copyOf(parties);
        positions = List.copyOf(positions);
        steps = List.copyOf(steps);
        openings = List.copyOf(openings);
        citations = Evidence.of(citations, "deadlock");
    }

    /**
     * One step of the sequence that does not start.
     *
     * @param id by which this deadlock's needs and openings name it
     * @param actor id of who withholds it, {@code ""} if not stated
     * @param action what it is, as reported
     * @param onlyAfter what it waits for, as reported
     * @param withheld what it is without what it waits for, as reported
     * @param taker id of who would take it, {@code ""} if not stated
     * @param requires what it waits for, one by one
     * @param any whether one of these is enough
     */
    public record Step(
            String id,
            String actor,
            String action,
            String onlyAfter,
            String withheld,
            String taker,
            List<Need> requires,
            boolean any,
            List<Citation> citations) {

        public Step {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(onlyAfter, "onlyAfter");
            Objects.requireNonNull(withheld, "withheld");
            Objects.requireNonNull(taker, "taker");
            requires = List.copyOf(requires);
            citations = Evidence.of(citations, "step");
        }
    }

    /**
     * One thing that a step waits for.
     *
     * @param id by which an opening names it
     * @param what the words for it
     * @param requiredOf id of the actor who would have to do it, {@code ""} if not stated
     * @param steps ids of the steps of this deadlock that it waits for; empty if none of them
     */
    public record Need(String id, String what, String requiredOf, List<String> steps) {

        public Need {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(requiredOf, "requiredOf");
            steps = List.copyOf(steps);
        }
    }

    /**
     * One of the smallest sets with which no step of the circle waits for another any more. It is arithmetic over what
     * was said: neither advice nor a forecast.
     *
     * @param needs ids of the needs without which that is so; empty for steps that are taken together
     * @param steps ids of the steps with which it is so when they are taken at the same time; empty for needs
     * @param proposals ids of the statements that propose to take such steps at one time
     */
    public record Opening(OpeningKind kind, List<String> needs, List<String> steps, List<String> proposals) {

        public Opening {
            Objects.requireNonNull(kind, "kind");
            needs = List.copyOf(needs);
            steps = List.copyOf(steps);
            proposals = List.copyOf(proposals);
        }
    }
}

package org.rapporteur.record;

import java.util.List;
import java.util.Objects;

/**
 * Why it is stuck.
 *
 * @param parties ids of the actors it holds between
 * @param positions ids of the positions that make it
 * @param steps what each waits for
 * @param explanation one neutral sentence
 */
public record Deadlock(
        String id,
        DeadlockKind kind,
        List<String> parties,
        List<String> positions,
        List<Step> steps,
        String explanation,
        List<Citation> citations) {

    public Deadlock {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(explanation, "explanation");
        parties = List.copyOf(parties);
        positions = List.copyOf(positions);
        steps = List.copyOf(steps);
        citations = Evidence.of(citations, "deadlock");
    }

    /**
     * One step of the sequence that does not start.
     *
     * @param actor id of who would take it, {@code ""} if not stated
     * @param action what it is, as reported
     * @param onlyAfter what it waits for, as reported
     */
    public record Step(String actor, String action, String onlyAfter) {

        public Step {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(onlyAfter, "onlyAfter");
        }
    }
}

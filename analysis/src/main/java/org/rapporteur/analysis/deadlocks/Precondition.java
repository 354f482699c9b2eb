package org.rapporteur.analysis.deadlocks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.telling.Wording;
import org.rapporteur.record.Condition;
import org.rapporteur.record.Position;

/**
 * What a position waits for.
 *
 * @param required ids of the issues that the requirement speaks of, the position's own left out
 * @param withheld what the position is about, without the words of the requirement
 * @param awaited what the requirement is about
 */
record Precondition(Position position, Condition condition, List<String> required, Wording withheld, Wording awaited) {

    /** Share of common stems at which two wordings are taken to speak of one step. */
    static final double SAME_STEP = 0.4;

    Precondition {
        required = List.copyOf(required);
    }

    static Precondition of(Position position, Condition condition, Issues issues) {
        Wording awaited = Wording.of(condition.requirement());
        Wording whole = Wording.of(position.proposition());
        Set<String> own = new LinkedHashSet<>(whole.stems());
        own.removeAll(awaited.stems());
        List<String> required = issues.in(condition.requirement()).stream()
                .filter(issue -> !issue.equals(position.issue()))
                .toList();
        return new Precondition(position, condition, required, new Wording(own, whole.numbers()), awaited);
    }

    String holder() {
        return position.holder();
    }

    /** Whether it waits for the very step that {@code other} withholds: by the codebook's issues or by the words. */
    boolean waitsFor(Precondition other) {
        return required.contains(other.position().issue()) || awaited.overlap(other.withheld()) >= SAME_STEP;
    }
}

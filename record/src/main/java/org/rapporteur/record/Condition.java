package org.rapporteur.record;

import java.util.List;
import java.util.Objects;

/**
 * What must come first, or be absent, for something to be had.
 *
 * @param requirement the words for what is required; of an unspecified one the words that say so ("certain conditions")
 * @param requiredOf id of the actor who would have to meet it, {@code ""} if not stated
 * @param specified {@code false} for "certain conditions" that nobody names
 */
public record Condition(
        ConditionRelation relation,
        String requirement,
        String requiredOf,
        boolean specified,
        List<Citation> citations) {

    public Condition {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(requiredOf, "requiredOf");
        citations = Evidence.of(citations, "condition");
    }
}

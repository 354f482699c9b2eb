package org.rapporteur.record;

import java.util.List;
import java.util.Objects;

/**
 * What must come first, or be absent, for something to be had.
 *
 * @param requirement the words for what is required; of an unspecified one the words that say so ("certain conditions")
 * @param requiredOf id of the actor who would have to meet it, {@code ""} if not stated
 * @param specified {@code false} for "certain conditions" that nobody names
 * @param dependent the words for what is to be had then, {@code ""} where nothing was said of it beside the requirement
 * @param dependentOf id of the actor who would do that, {@code ""} if not stated
 * @param parts the several things that the requirement names ("A and B", "A or B"); empty if it names one
 * @param any whether one of the parts is enough
 */
public record Condition(
        ConditionRelation relation,
        String requirement,
        String requiredOf,
        boolean specified,
        String dependent,
        String dependentOf,
        List<Part> parts,
        boolean any,
        List<Citation> citations) {

    public Condition {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(requiredOf, "requiredOf");
        Objects.requireNonNull(dependent, "dependent");
        Objects.requireNonNull(dependentOf, "dependentOf");
        parts = List.copyOf(parts);
        citations = Evidence.of(citations, "condition");
    }

    /** A requirement of one part. */
    public Condition(
            ConditionRelation relation, String requirement, String requiredOf, boolean specified, List<Citation> citations) {
        this(relation, requirement, requiredOf, specified, "", "", List.of(), false, citations);
    }

    /** What is required, one by one: the parts, or the whole where there are none. */
    public List<Part> each() {
        return parts.isEmpty() ? List.of(new Part(requirement, requiredOf, citations)) : parts;
    }

    /**
     * One of several things that are required.
     *
     * @param requirement the words for it
     * @param requiredOf id of the actor who would have to meet it, {@code ""} if not stated
     */
    public record Part(String requirement, String requiredOf, List<Citation> citations) {

        public Part {
            Objects.requireNonNull(requirement, "requirement");
            Objects.requireNonNull(requiredOf, "requiredOf");
            citations = Evidence.of(citations, "part of a condition");
        }
    }
}

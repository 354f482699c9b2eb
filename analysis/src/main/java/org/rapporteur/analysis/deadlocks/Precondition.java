package org.rapporteur.analysis.deadlocks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.record.Condition;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.Position;

/**
 * A step that somebody withholds, and what it waits for.
 *
 * @param withheld what the step is about, without the words of the requirement
 * @param needs what it waits for, one by one
 */
record Precondition(Position position, Condition condition, StepWords withheld, List<Need> needs) {

    Precondition {
        needs = List.copyOf(needs);
    }

    /** One of the things that are required, and what it is about besides the step itself. */
    record Need(Condition.Part part, StepWords awaited) {}

    static Precondition of(Position position, Condition condition, StepReader steps) {
        StepWords withheld = condition.dependent().isBlank()
                ? steps.of(position.proposition()).without(steps.of(condition.requirement()))
                : steps.of(condition.dependent());
        List<Need> needs = new ArrayList<>();
        for (Condition.Part part : condition.each()) {
            needs.add(new Need(part, steps.of(part.requirement()).withoutIssues(withheld)));
        }
        return new Precondition(position, condition, withheld, needs);
    }

    String holder() {
        return position.holder();
    }

    /** What is withheld, as reported. */
    String words() {
        return condition.dependent().isBlank() ? position.proposition() : condition.dependent();
    }

    /** The ids of the issues that anything required is about. */
    Set<String> requiredIssues() {
        Set<String> all = new LinkedHashSet<>();
        needs.forEach(need -> all.addAll(need.awaited().issues()));
        return all;
    }

    /**
     * Whether {@code need} is the very step that this one withholds: by the codebook's issues or by the words. What is
     * required of one holder is no step of another.
     *
     * @param holders ids of all who withhold steps
     */
    boolean withholds(Need need, Set<String> holders) {
        String who = need.part().requiredOf();
        boolean ofAnother = holders.contains(who) && !who.equals(holder()) && !who.equals(condition.dependentOf());
        return !ofAnother && need.awaited().isSameStep(withheld);
    }

    /** Whether a step has to come first: not one that is given in exchange. */
    boolean comesFirst() {
        return condition.relation() != ConditionRelation.IN_EXCHANGE_FOR && condition.relation() != ConditionRelation.WITHOUT;
    }

    /** Whether something that it waits for is for {@code holder} to do. */
    boolean asksOf(String holder, Names names) {
        return needs.stream()
                .map(need -> need.part().requiredOf())
                .anyMatch(who -> !who.isEmpty() && names.principal(who).equals(holder));
    }

    /** Whether it says once more what {@code other} says: the same holder, the same step, the same needs. */
    boolean restates(Precondition other) {
        return holder().equals(other.holder())
                && condition.any() == other.condition().any()
                && withheld.isLike(other.withheld())
                && needs.stream().allMatch(need -> other.needs().stream().anyMatch(its -> need.awaited().isLike(its.awaited())));
    }
}

package org.rapporteur.analysis.deadlocks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern DONE = Pattern.compile("\\b(?:has|have|had) \\w+|\\b(?:is|are|was|were|been|being|be) (?:\\w+ly )?\\w+(?:ed|en|id|wn|ut|de|lt|ld|nt)\\b");

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

    /**
     * Whether each waits for something of the very matter that the other withholds: "no talk of inspections before the quota is restored",
     * "the quota goes only if they accept inspections".
     *
     * @param called stems of the names of those who hold anything, which are no matter
     */
    boolean crosses(Precondition other, Set<String> called, Names names) {
        return waitsFor(other, called, names) && other.waitsFor(this, called, names);
    }

    /** Whether nobody but {@code holder} is named for something that it waits for. */
    boolean mayAsk(String holder, Names names) {
        return needs.stream().anyMatch(need -> mayBeOf(need, holder, names));
    }

    private static boolean mayBeOf(Need need, String holder, Names names) {
        return need.part().requiredOf().isEmpty() || names.principal(need.part().requiredOf()).equals(holder);
    }

    private boolean waitsFor(Precondition other, Set<String> called, Names names) {
        return needs.stream()
                .filter(need -> mayBeOf(need, other.holder(), names))
                .flatMap(need -> need.awaited().wording().stems().stream())
                .anyMatch(stem -> !called.contains(stem) && other.withheld().wording().stems().contains(stem));
    }

    /** Whether what it waits for is somebody's deed, be nobody named for it: "the teachers are released", not "the snow melts". */
    boolean waitsForADeed() {
        return needs.stream().anyMatch(need -> !need.part().requiredOf().isEmpty() || DONE.matcher(need.part().requirement()).find());
    }

    /** Whether it says once more what {@code other} says: the same holder, the same step, the same needs. */
    boolean restates(Precondition other) {
        return holder().equals(other.holder())
                && condition.any() == other.condition().any()
                && withheld.isLike(other.withheld())
                && needs.stream().allMatch(need -> other.needs().stream().anyMatch(its -> need.awaited().isLike(its.awaited())));
    }
}

package org.rapporteur.analysis.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.Deadlock.Opening;
import org.rapporteur.record.OpeningKind;

/**
 * Puts into words with what a circle of preconditions would be none: arithmetic over what was said, with no word on what
 * anybody should or will do.
 */
final class OpeningWords {

    /** Sets of conditions that are told one by one. */
    private static final int MOST_SETS = 2;

    private final Names names;
    private final Deadlock deadlock;
    private final Map<String, Deadlock.Need> needs = new HashMap<>();
    private final Map<String, Deadlock.Step> stepOfNeed = new HashMap<>();

    private OpeningWords(Names names, Deadlock deadlock) {
        this.names = names;
        this.deadlock = deadlock;
        for (Deadlock.Step step : deadlock.steps()) {
            for (Deadlock.Need need : step.requires()) {
                needs.put(need.id(), need);
                stepOfNeed.put(need.id(), step);
            }
        }
    }

    /** The sentence for {@code deadlock}; empty if it is no circle. */
    static String of(Deadlock deadlock, Names names) {
        boolean circle = deadlock.steps().stream()
                .anyMatch(step -> step.requires().stream().anyMatch(need -> !need.steps().isEmpty()));
        return circle ? new OpeningWords(names, deadlock).sentence() : "";
    }

    private String sentence() {
        List<String> ways = new ArrayList<>();
        List<Opening> dropped = ofKind(OpeningKind.DROPPED);
        if (!dropped.isEmpty()) {
            ways.add(dropped(dropped));
        }
        ofKind(OpeningKind.TOGETHER).stream()
                .findFirst()
                .ifPresent(together -> ways.add(together(together.steps().size())));
        if (ways.isEmpty()) {
            return "These %d steps are too many for their smallest sets to be counted".formatted(deadlock.steps().size());
        }
        List<String> outside = outside();
        String besides = outside.isEmpty() ? "" : "; outside the circle stays " + Names.list(outside);
        return "By arithmetic over what was said, none of these %s waits for another once %s%s"
                .formatted(count(deadlock.steps().size(), "step"), String.join(", or once ", ways), besides);
    }

    private List<Opening> ofKind(OpeningKind kind) {
        return deadlock.openings().stream().filter(opening -> opening.kind() == kind).toList();
    }

    private String dropped(List<Opening> sets) {
        int size = sets.get(0).needs().size();
        long inCircle = needs.values().stream().filter(need -> !need.steps().isEmpty()).count();
        if (size == 1 && sets.size() == inCircle && inCircle > 1) {
            return "any one of the %s is dropped".formatted(count((int) inCircle, "condition"));
        }
        String told = sets.stream()
                .limit(MOST_SETS)
                .map(set -> Names.list(set.needs().stream().map(this::whose).toList()))
                .collect(Collectors.joining("; "));
        String more = sets.size() > MOST_SETS ? "; and %d more".formatted(sets.size() - MOST_SETS) : "";
        if (sets.size() == 1) {
            return "%s %s dropped".formatted(told, size == 1 ? "is" : "are");
        }
        return size == 1
                ? "one of these conditions is dropped (%s%s)".formatted(told, more)
                : "one of these sets of %d conditions is dropped (%s%s)".formatted(size, told, more);
    }

    private String whose(String need) {
        return "“%s” (%s)".formatted(Phrases.clause(needs.get(need).what()), names.of(stepOfNeed.get(need).actor()));
    }

    private String together(int steps) {
        if (steps == deadlock.steps().size()) {
            return steps == 2 ? "both steps are taken at the same time" : "all are taken at the same time";
        }
        return "%s of them are taken at the same time".formatted(steps);
    }

    /** What else the steps wait for; a step that is content with one need of the circle waits for nothing else. */
    private List<String> outside() {
        return deadlock.steps().stream()
                .flatMap(step -> step.any() ? Stream.<Deadlock.Need>empty() : step.requires().stream())
                .filter(need -> need.steps().isEmpty())
                .map(need -> "“" + Phrases.clause(need.what()) + "”")
                .distinct()
                .toList();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}

package org.rapporteur.analysis.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.record.Deadlock;

/** Draws a circle of preconditions out of a deadlock. */
final class CircleDiagram {

    /** A circle of more steps is told, not drawn: nobody could follow its arrows. */
    static final int MOST_STEPS = 8;

    private CircleDiagram() {}

    static boolean canShow(Deadlock deadlock) {
        return !deadlock.openings().isEmpty() && deadlock.steps().size() <= MOST_STEPS;
    }

    static Diagram of(Deadlock deadlock, Names names) {
        List<String> ids = deadlock.steps().stream().map(Deadlock.Step::id).toList();
        List<Diagram.Step> steps = new ArrayList<>();
        for (Deadlock.Step step : deadlock.steps()) {
            List<Diagram.Need> needs = step.requires().stream()
                    .map(need -> new Diagram.Need(
                            Phrases.clause(need.what()), need.steps().stream().map(ids::indexOf).toList()))
                    .toList();
            steps.add(new Diagram.Step(names.of(step.actor()), Phrases.clause(step.action()), needs, step.any()));
        }
        List<String> holders = deadlock.steps().stream().map(step -> names.of(step.actor())).distinct().toList();
        return new Diagram(
                "Who waits for whom: " + Names.list(holders),
                steps.stream().map(step -> told(step, steps)).collect(Collectors.joining(" ")),
                steps);
    }

    private static String told(Diagram.Step step, List<Diagram.Step> all) {
        String needs = step.needs().stream()
                .map(need -> "“" + need.text() + "”"
                        + (need.steps().isEmpty()
                                ? ""
                                : need.steps().stream()
                                        .map(other -> "step " + (other + 1))
                                        .collect(Collectors.joining(" and ", " (", ")"))))
                .collect(Collectors.joining(step.any() ? " or " : " and "));
        return "Step %d, %s: “%s”. It waits for %s.".formatted(all.indexOf(step) + 1, step.head(), step.text(), needs);
    }
}

package org.rapporteur.analysis.deadlocks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.analysis.deadlocks.PreconditionGraph.Circle;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.analysis.telling.Telling;
import org.rapporteur.analysis.telling.Turns;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Condition;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.DeadlockKind;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;
import org.rapporteur.record.Report;

/** Puts a deadlock into one neutral sentence made of the reports' words: each side's own, one after the other. */
final class Explanation {

    private static final int MOST_CLAUSES = 4;

    private final Telling telling;
    private final Names names;
    private final Openings openings;

    Explanation(KeptRecord record, StepReader steps) {
        this.telling = Telling.of(record);
        this.names = Names.of(record);
        this.openings = new Openings(record, steps);
    }

    /** The deadlock that {@code positions} make, none of which waits for anything. */
    Deadlock deadlock(DeadlockKind kind, List<Position> positions) {
        return deadlock(kind, positions, new Circle(List.of(), new AndOrGraph(List.of())));
    }

    /** The deadlock that {@code positions} make, of which {@code circle} says what waits for what. */
    Deadlock deadlock(DeadlockKind kind, List<Position> positions, Circle circle) {
        Set<String> parties = new LinkedHashSet<>();
        List<List<Citation>> citations = new ArrayList<>();
        Map<String, Position> clauses = new LinkedHashMap<>();
        for (Position position : positions) {
            parties.add(position.holder());
            citations.add(position.citations());
            clauses.putIfAbsent(Phrases.continued(Phrases.clause(telling.tell(position))), position);
        }
        for (Precondition precondition : circle.preconditions()) {
            citations.add(precondition.condition().citations());
            Condition condition = precondition.condition();
            Stream.of(condition.requiredOf(), condition.dependentOf()).filter(this::isNamed).forEach(parties::add);
        }
        String sentence = Phrases.sentence(
                String.join("; ", clauses.keySet().stream().limit(MOST_CLAUSES).toList()));
        List<String> ids = positions.stream().map(Position::id).toList();
        return new Deadlock(
                "d-" + Report.sha256Of(kind.code() + "\n" + String.join("\n", ids)).substring(0, 12),
                kind,
                List.copyOf(parties),
                ids,
                steps(circle),
                openings.of(circle),
                sentence,
                Turns.of(citations));
    }

    /** Those whom a report does not name are no party to anything. */
    private boolean isNamed(String actor) {
        return names.actor(actor).map(it -> it.kind() != ActorKind.UNNAMED).orElse(false);
    }

    private static List<Deadlock.Step> steps(Circle circle) {
        List<Deadlock.Step> steps = new ArrayList<>();
        for (int i = 0; i < circle.preconditions().size(); i++) {
            Precondition it = circle.preconditions().get(i);
            List<Deadlock.Need> needs = new ArrayList<>();
            for (int n = 0; n < it.needs().size(); n++) {
                needs.add(new Deadlock.Need(
                        Openings.needId(i, n),
                        it.needs().get(n).part().requirement(),
                        it.needs().get(n).part().requiredOf(),
                        circle.graph().steps().get(i).needs().get(n).stream().sorted().map(Openings::stepId).toList()));
            }
            steps.add(new Deadlock.Step(
                    Openings.stepId(i),
                    it.holder(),
                    it.position().proposition(),
                    it.condition().requirement(),
                    it.words(),
                    it.condition().dependentOf(),
                    needs,
                    it.condition().any(),
                    Turns.of(List.of(it.position().citations(), it.condition().citations()))));
        }
        return steps;
    }
}

package org.rapporteur.analysis.deadlocks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.analysis.telling.Telling;
import org.rapporteur.analysis.telling.Turns;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.DeadlockKind;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;
import org.rapporteur.record.Report;

/** Puts a deadlock into one neutral sentence made of the reports' words: each side's own, one after the other. */
final class Explanation {

    private static final int MOST_CLAUSES = 4;

    private final Telling telling;

    Explanation(KeptRecord record) {
        this.telling = Telling.of(record);
    }

    /** The deadlock that {@code positions} make, of which {@code preconditions} say what waits for what. */
    Deadlock deadlock(DeadlockKind kind, List<Position> positions, List<Precondition> preconditions) {
        Set<String> parties = new LinkedHashSet<>();
        List<List<Citation>> citations = new ArrayList<>();
        Map<String, Position> clauses = new LinkedHashMap<>();
        for (Position position : positions) {
            parties.add(position.holder());
            citations.add(position.citations());
            clauses.putIfAbsent(Phrases.continued(Phrases.clause(telling.tell(position))), position);
        }
        List<Deadlock.Step> steps = new ArrayList<>();
        for (Precondition precondition : preconditions) {
            citations.add(precondition.condition().citations());
            if (!precondition.condition().requiredOf().isEmpty()) {
                parties.add(precondition.condition().requiredOf());
            }
            steps.add(new Deadlock.Step(
                    precondition.holder(),
                    precondition.position().proposition(),
                    precondition.condition().requirement()));
        }
        String sentence = Phrases.sentence(
                String.join("; ", clauses.keySet().stream().limit(MOST_CLAUSES).toList()));
        List<String> ids = positions.stream().map(Position::id).toList();
        return new Deadlock(
                "d-" + Report.sha256Of(kind.code() + "\n" + String.join("\n", ids)).substring(0, 12),
                kind,
                List.copyOf(parties),
                ids,
                steps,
                sentence,
                Turns.of(citations));
    }
}

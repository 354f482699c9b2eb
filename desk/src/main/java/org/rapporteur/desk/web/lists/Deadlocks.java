package org.rapporteur.desk.web.lists;

import java.util.List;
import java.util.Set;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.DeadlockKind;
import org.rapporteur.record.Position;

/** The deadlocks with what would open them: by kind, party, issue, report and words. */
public final class Deadlocks implements Lines<Deadlock> {

    @Override
    public String name() {
        return "deadlocks";
    }

    @Override
    public List<String> parameters() {
        return List.of("kind", "party", "issue", "report", "confirmed", "q");
    }

    @Override
    public List<String> columns() {
        return List.of("id", "kind", "parties", "parties_name", "positions", "explanation", "confirmed", "citations", "exact");
    }

    @Override
    public List<Deadlock> wanted(Shown shown, Params params) {
        Choosing choosing = new Choosing(shown, params);
        Set<DeadlockKind> kinds = params.codes("kind", DeadlockKind.class);
        Choosing.Who party = choosing.who("party");
        List<String> issues = params.texts("issue");
        return shown.findings().deadlocks().stream()
                .filter(it -> Choosing.isIn(kinds, it.kind()))
                .filter(it -> party.isAmong(it.parties()))
                .filter(it -> issues.isEmpty() || it.positions().stream().anyMatch(id -> isOn(id, issues, shown)))
                .filter(choosing::has)
                .filter(it -> choosing.inWords(it.explanation()))
                .toList();
    }

    private static boolean isOn(String position, List<String> issues, Shown shown) {
        return shown.find(position).filter(it -> it instanceof Position held && issues.contains(held.issue())).isPresent();
    }
}

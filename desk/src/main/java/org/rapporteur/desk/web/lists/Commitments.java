package org.rapporteur.desk.web.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.CommitmentStatus;

/** The commitments as they stand now: by kind, status, party, day of their agreement, report and words; the overdue alone. */
public final class Commitments implements Lines<Commitment> {

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public List<String> parameters() {
        return List.of("kind", "status", "party", "since", "until", "overdue", "report", "confirmed", "q");
    }

    @Override
    public List<String> columns() {
        return List.of("id", "kind", "parties", "parties_name", "terms", "status", "agreed", "due", "figures", "confirmed", "citations", "exact");
    }

    @Override
    public List<Commitment> wanted(Shown shown, Params params) {
        Choosing choosing = new Choosing(shown, params);
        String kind = params.text("kind");
        Set<CommitmentStatus> statuses = params.codes("status", CommitmentStatus.class);
        Choosing.Who party = choosing.who("party");
        Optional<Boolean> overdue = params.flag("overdue");
        Period period = Period.of(params);
        return shown.commitments().stream()
                .filter(it -> kind.isEmpty() || it.kind().equals(kind))
                .filter(it -> Choosing.isIn(statuses, it.status()))
                .filter(it -> party.isAmong(it.parties()))
                .filter(it -> Choosing.is(overdue, isOverdue(it, shown)))
                .filter(it -> period.has(shown.chronology().dayOf(it.agreed(), it.citations())))
                .filter(choosing::has)
                .filter(it -> choosing.inWords(it.terms(), it.citations().get(0).exact()))
                .toList();
    }

    /** By the day of the latest report, as in the brief: never by today's. */
    private static boolean isOverdue(Commitment commitment, Shown shown) {
        return shown.latestDay()
                .map(day -> shown.course(commitment.id()).map(course -> course.isOverdue(day)).orElse(false))
                .orElse(false);
    }
}

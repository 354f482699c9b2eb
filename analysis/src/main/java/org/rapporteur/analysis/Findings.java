package org.rapporteur.analysis;

import java.util.List;
import org.rapporteur.analysis.deadlocks.Deadlocks;
import org.rapporteur.analysis.positions.Positions;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;

/**
 * What the kept record shows once it is looked at as a whole.
 *
 * @param positions where each party stands on each issue, by holder and issue, each line in the order of time
 * @param deadlocks why it is stuck, the most reported first
 */
public record Findings(List<Position> positions, List<Deadlock> deadlocks) {

    public Findings {
        positions = List.copyOf(positions);
        deadlocks = List.copyOf(deadlocks);
    }

    /** As {@link #of(KeptRecord, Issues)} with the issues of {@code codebook}. */
    public static Findings of(KeptRecord record, Codebook codebook) {
        return of(record, Issues.of(codebook));
    }

    /** The findings of {@code record}: a pure function of the two. */
    public static Findings of(KeptRecord record, Issues known) {
        Issues issues = known.forRecord(record);
        List<Position> positions = Positions.of(record, issues);
        return new Findings(positions, Deadlocks.of(record, positions, issues));
    }
}

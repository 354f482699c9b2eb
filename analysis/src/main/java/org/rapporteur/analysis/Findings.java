package org.rapporteur.analysis;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rapporteur.analysis.commitments.Course;
import org.rapporteur.analysis.commitments.Courses;
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
 * @param courses what became of each commitment of the record, in its order
 */
public record Findings(List<Position> positions, List<Deadlock> deadlocks, List<Course> courses) {

    public Findings {
        positions = List.copyOf(positions);
        deadlocks = List.copyOf(deadlocks);
        courses = List.copyOf(courses);
    }

    /** As {@link #of(KeptRecord, Issues)} with the issues of {@code codebook}. */
    public static Findings of(KeptRecord record, Codebook codebook) {
        return of(record, Issues.of(codebook));
    }

    /** The findings of {@code record}: a pure function of the two. */
    public static Findings of(KeptRecord record, Issues known) {
        return of(record, known, positions -> Set.of(), deadlocks -> Set.of(), commitment -> false);
    }

    /**
     * The same without what somebody has judged to be wrong: deadlocks follow from the positions that stay.
     *
     * @param wrongPositions the ids of the positions, of those given, that are wrong
     * @param wrongDeadlocks the same for deadlocks
     * @param settled whether the status of the commitment with this id is somebody's word, which stays
     */
    public static Findings of(
            KeptRecord record,
            Issues known,
            Function<List<Position>, Set<String>> wrongPositions,
            Function<List<Deadlock>, Set<String>> wrongDeadlocks,
            Predicate<String> settled) {
        // What became of commitments does not ask where the parties stand: each on a core of its own.
        ForkJoinTask<List<Course>> courses = ForkJoinPool.commonPool().submit(() -> Courses.of(record, settled));
        Issues issues = new RememberedIssues(known.forRecord(record));
        List<Position> all = Positions.of(record, issues);
        List<Position> positions = Positions.without(all, wrongPositions.apply(all));
        List<Deadlock> deadlocks = Deadlocks.of(record, positions, issues);
        Set<String> wrong = wrongDeadlocks.apply(deadlocks);
        return new Findings(
                positions,
                deadlocks.stream().filter(deadlock -> !wrong.contains(deadlock.id())).toList(),
                courses.join());
    }
}

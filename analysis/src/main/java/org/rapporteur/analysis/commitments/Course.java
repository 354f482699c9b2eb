package org.rapporteur.analysis.commitments;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.CommitmentStatus;

/**
 * A commitment followed through.
 *
 * @param commitment as it stands now: with the status of the last step, or the one that an analyst has set
 * @param steps in the order of time, the first is its agreement; each brings another status or does some more
 * @param target how much is to be done, {@code NaN} if nothing is counted
 * @param undone the latest words that say that it is not done yet; may be empty
 */
public record Course(Commitment commitment, List<Step> steps, double target, List<Citation> undone) {

    private static final Set<CommitmentStatus> OPEN = Set.copyOf(
            EnumSet.of(CommitmentStatus.AGREED, CommitmentStatus.SCHEDULED, CommitmentStatus.PARTLY_KEPT));

    public Course {
        Objects.requireNonNull(commitment, "commitment");
        steps = List.copyOf(steps);
        undone = List.copyOf(undone);
    }

    /** Whether something of it is still to be done. */
    public boolean isOpen() {
        return OPEN.contains(commitment.status());
    }

    /** Whether its date has passed by {@code day} and no report says that it was kept or broken. */
    public boolean isOverdue(LocalDate day) {
        return isOpen() && commitment.due().latest().map(due -> due.isBefore(day)).orElse(false);
    }
}

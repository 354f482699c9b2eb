package org.rapporteur.analysis.commitments;

import java.util.Objects;
import org.rapporteur.record.Citation;
import org.rapporteur.record.CommitmentStatus;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.RecordException;
import java.util.List;

/**
 * One step in what became of a commitment.
 *
 * @param status what it is from here on
 * @param date when it came to that, as far as the reports tell
 * @param by id of the commitment, event or statement that tells it
 * @param amount how much was done with this step, {@code NaN} if nothing is counted
 * @param done how much is done by now in all, {@code NaN} if nothing is counted
 * @param denied whether somebody denies it
 * @param citations the words that tell it
 */
public record Step(
        CommitmentStatus status, EdtfDate date, String by, double amount, double done, boolean denied, List<Citation> citations) {

    public Step {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(by, "by");
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new RecordException("a step without a citation");
        }
    }
}

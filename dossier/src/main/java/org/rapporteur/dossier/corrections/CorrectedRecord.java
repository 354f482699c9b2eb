package org.rapporteur.dossier.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.record.KeptRecord;

/**
 * The record after the analysts' word.
 *
 * @param found as the readings have it, with no correction
 * @param record with all corrections that hold
 * @param marks what is said of its actors, statements, events and commitments
 * @param corrections all of them, in their order, also those that are undone
 * @param waiting corrections that found no record; those of positions and deadlocks are told by {@link Verdicts}
 */
public record CorrectedRecord(
        KeptRecord found, KeptRecord record, Marks marks, List<Correction> corrections, List<Waiting> waiting) {

    public CorrectedRecord {
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(marks, "marks");
        corrections = List.copyOf(corrections);
        waiting = List.copyOf(waiting);
    }

    /** The same after one more correction. */
    public CorrectedRecord with(Correction added) {
        List<Correction> all = new ArrayList<>(corrections);
        all.add(added);
        return Replay.of(found, all);
    }

    /** The correction that added the record with this id, if an analyst did. */
    public Optional<Correction> added(String id) {
        return corrections.stream()
                .filter(it -> it.ruling().verb() == Verb.ADD && it.ruling().records().get(0).id().equals(id))
                .findFirst();
    }

    /** The number of the latest correction, 0 if there is none. */
    public int latest() {
        return corrections.isEmpty() ? 0 : corrections.get(corrections.size() - 1).number();
    }
}

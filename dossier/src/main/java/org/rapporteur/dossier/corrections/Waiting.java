package org.rapporteur.dossier.corrections;

import java.util.Objects;

/**
 * A correction, or a part of one, that holds but finds nothing to hold for at present. It takes effect again when its
 * record is read again.
 *
 * @param correction number of the correction
 * @param record the id its record had
 * @param reason what is amiss, without a full stop
 */
public record Waiting(int correction, String record, String reason) {

    public Waiting {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(reason, "reason");
    }
}

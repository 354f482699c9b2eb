package org.rapporteur.dossier.merging;

import java.util.List;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Reading;

/** Puts the readings of a dossier together. */
public final class Merging {

    private Merging() {}

    /** The record of {@code readings}, which are in the order of their reports. */
    public static KeptRecord of(String title, EdtfDate created, List<Reading> readings) {
        return new KeptRecord(
                title,
                created,
                readings.stream().map(Reading::report).toList(),
                readings.stream().flatMap(r -> r.actors().stream()).toList(),
                readings.stream().flatMap(r -> r.statements().stream()).toList(),
                readings.stream().flatMap(r -> r.events().stream()).toList(),
                readings.stream().flatMap(r -> r.commitments().stream()).toList());
    }
}

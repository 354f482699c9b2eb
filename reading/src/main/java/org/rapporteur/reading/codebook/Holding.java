package org.rapporteur.reading.codebook;

import java.time.LocalDate;
import java.util.Objects;
import org.rapporteur.record.EdtfDate;

/**
 * That somebody held an office for a time. Immutable.
 *
 * @param name of the holder, in full
 * @param office {@code president}, {@code foreign minister}, {@code special envoy for …}
 * @param of ISO 3166-1 alpha-3 of the state, or the name of the organisation
 * @param from a day, month or year
 * @param to a day, month or year; {@link EdtfDate#UNKNOWN} while no end is known
 */
public record Holding(String name, String office, String of, EdtfDate from, EdtfDate to) {

    public Holding {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Whether the office may have been held on a day that {@code date} can mean; so it may if the year is open. */
    public boolean mayHoldOn(EdtfDate date) {
        LocalDate first = from.earliest().orElse(LocalDate.MIN);
        LocalDate last = to.latest().orElse(LocalDate.MAX);
        return !date.latest().orElse(LocalDate.MAX).isBefore(first)
                && !date.earliest().orElse(LocalDate.MIN).isAfter(last);
    }
}

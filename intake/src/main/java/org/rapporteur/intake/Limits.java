package org.rapporteur.intake;

import java.time.Duration;
import org.rapporteur.record.RecordException;

/**
 * How much one source may ask of the machine.
 *
 * @param reportBytes the largest plain-text file or page, and the longest row of a table (there: in characters)
 * @param pageTime how long the parsing of one page may take
 */
public record Limits(int reportBytes, Duration pageTime) {

    /** 16 MB a report, 20 seconds a page. */
    public static final Limits STANDARD = new Limits(16 << 20, Duration.ofSeconds(20));

    public Limits {
        if (reportBytes < 1 || pageTime.isNegative() || pageTime.isZero()) {
            throw new RecordException("limits must leave room for something to be read");
        }
    }
}

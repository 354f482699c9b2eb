package org.rapporteur.intake;

import java.util.Objects;
import org.rapporteur.record.Report;

/** What comes of one source: a report, or the reason why there is none. */
public sealed interface Arrival {

    /** A report that was read. */
    record Arrived(Report report) implements Arrival {

        public Arrived {
            Objects.requireNonNull(report, "report");
        }
    }

    /**
     * A source, or one row of it, that gave no report.
     *
     * @param origin the file, page or row
     * @param reason one plain line that says what is wrong, fit to be shown after the origin
     */
    record Failed(String origin, String reason) implements Arrival {

        public Failed {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(reason, "reason");
        }
    }
}

package org.rapporteur.desk;

import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;

/** What the desk asks of the room of reading. Safe between threads. */
public interface ReportReader {

    /** Changes when the rules or the codebook change. Known without loading any language model. */
    String version();

    /** All that is found in one report. The first call may take some seconds more. */
    Reading read(Report report);

    /** Begins to load what the first reading needs, where it is certain that there will be one. Returns at once. */
    default void prepare() {}

    /** The same with another codebook. */
    default ReportReader with(Codebook codebook) {
        return this;
    }
}

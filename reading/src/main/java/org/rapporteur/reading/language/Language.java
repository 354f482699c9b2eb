package org.rapporteur.reading.language;

import java.util.List;
import org.rapporteur.record.Report;

/** A parser of one language. Implementations are safe for use by several threads. */
public interface Language {

    /** The whole report, cut into passages, parsed. */
    List<Passage> parse(Report report);
}

package org.rapporteur.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Report;

/** The order of reports in time. */
final class Chronology {

    private static final Comparator<Report> BY_DATE = Comparator.comparing(
                    (Report report) -> date(report).earliest().orElse(LocalDate.MAX))
            .thenComparing(report -> date(report).text())
            .thenComparing(Report::id);

    private Chronology() {}

    /** When a report was published, or else the date of its dateline. */
    static EdtfDate date(Report report) {
        return report.written();
    }

    /** By date, those whose year is not known last; by id within a day. */
    static List<Report> sorted(List<Report> reports) {
        return reports.stream().sorted(BY_DATE).toList();
    }
}

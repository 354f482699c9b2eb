package org.rapporteur.yardsticks;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.intake.Arrival;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.IntakeSettings;
import org.rapporteur.record.Report;

/**
 * The reports of what {@code rapporteur read} takes.
 *
 * @param reports in the order in which they came in
 * @param faults what could not be read: one line each, that says what and why
 */
public record ReportSources(List<Report> reports, List<String> faults) {

    public ReportSources {
        reports = List.copyOf(reports);
        faults = List.copyOf(faults);
    }

    public static ReportSources read(List<String> sources) {
        Intake intake = new Intake(IntakeSettings.defaults());
        List<Report> reports = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String source : sources) {
            intake.read(source, arrival -> {
                if (arrival instanceof Arrival.Arrived arrived) {
                    reports.add(arrived.report());
                } else if (arrival instanceof Arrival.Failed failed) {
                    faults.add(failed.origin() + ": " + failed.reason());
                }
            });
        }
        return new ReportSources(reports, faults);
    }

    /** The first {@code most} reports. */
    public List<Report> first(int most) {
        return reports.subList(0, Math.min(most, reports.size()));
    }
}

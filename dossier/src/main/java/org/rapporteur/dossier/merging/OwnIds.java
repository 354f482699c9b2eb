package org.rapporteur.dossier.merging;

/** Ids that a reader gives within one report, made unlike those of every other report. */
final class OwnIds {

    private OwnIds() {}

    /** {@code id} as the own of {@code report}; one that names the report is its own already. */
    static String of(String id, String report) {
        return id.isEmpty() || id.contains(report) ? id : id + "@" + report;
    }
}

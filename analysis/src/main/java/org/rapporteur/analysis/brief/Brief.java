package org.rapporteur.analysis.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.analysis.Findings;
import org.rapporteur.analysis.Issues;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Report;

/**
 * A dossier told in two pages.
 *
 * @param title what the dossier is called
 * @param asOf date of the latest report, {@link EdtfDate#UNKNOWN} if no report has one
 * @param sections in the order in which an analyst would brief a colleague; empty ones are left out
 * @param sources the reports it rests on, in the order of time
 * @param held how many reports the dossier holds, these among them
 */
public record Brief(String title, EdtfDate asOf, List<Section> sections, List<Report> sources, int held) {

    public Brief {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asOf, "asOf");
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /** As {@link #of(KeptRecord, Findings, Issues, EdtfDate)} with the issues of {@code codebook}. */
    public static Brief of(KeptRecord record, Findings findings, Codebook codebook, EdtfDate since) {
        return of(record, findings, Issues.of(codebook), since);
    }

    /**
     * Tells what {@code record} holds.
     *
     * @param since "what changed" tells only what is reported on or after this day;
     *     {@link EdtfDate#UNKNOWN} means: what the latest report adds
     */
    public static Brief of(KeptRecord record, Findings findings, Issues issues, EdtfDate since) {
        Material material = Material.of(record, findings, issues.forRecord(record), since);
        List<Section> sections = new ArrayList<>();
        WhereThingsStand.in(material).ifPresent(sections::add);
        WhatChanged.in(material).ifPresent(sections::add);
        WhatIsBlocked.in(material).ifPresent(sections::add);
        WhereEachPartyStands.in(material).ifPresent(sections::add);
        WhatIsContested.in(material).ifPresent(sections::add);
        Pressure.in(material, sections).ifPresent(sections::add);
        HumanCost.in(material).ifPresent(sections::add);
        WhatWasNotSaid.in(material).ifPresent(sections::add);
        WhatIsNext.in(material).ifPresent(sections::add);
        List<Report> sources = material.chronology().inOrder();
        return new Brief(record.title(), material.asOf(), sections, sources, sources.size());
    }

    /** The same, of a dossier that holds so many reports. */
    public Brief outOf(int reports) {
        return new Brief(title, asOf, sections, sources, reports);
    }
}

package org.rapporteur.analysis.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param asOf the day it is told for, {@link EdtfDate#UNKNOWN} if no report has a date
 * @param sections in the order in which an analyst would brief a colleague; empty ones are left out
 * @param outlets who published the reports, by weight
 * @param sources the reports it rests on, in the order of time
 * @param held how many reports the dossier holds, these among them
 */
public record Brief(
        String title, EdtfDate asOf, List<Section> sections, List<Outlet> outlets, List<Report> sources, int held) {

    public Brief {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asOf, "asOf");
        sections = List.copyOf(sections);
        outlets = List.copyOf(outlets);
        sources = List.copyOf(sources);
    }

    /** A brief that rests on all reports of its dossier. */
    public Brief(String title, EdtfDate asOf, List<Section> sections, List<Outlet> outlets, List<Report> sources) {
        this(title, asOf, sections, outlets, sources, sources.size());
    }

    /** The same, of a dossier that holds so many reports. */
    public Brief outOf(int reports) {
        return new Brief(title, asOf, sections, outlets, sources, reports);
    }

    /** As {@link #of(KeptRecord, Findings, Issues, BriefSettings)} with the issues of {@code codebook}. */
    public static Brief of(KeptRecord record, Findings findings, Codebook codebook, BriefSettings settings) {
        return of(record, findings, Issues.of(codebook), settings);
    }

    /** Tells what {@code record} holds. */
    public static Brief of(KeptRecord record, Findings findings, Issues issues, BriefSettings settings) {
        return Briefs.of(record, findings, issues, settings).brief();
    }

    /** Whether some sentence of it is confirmed. */
    boolean hasConfirmed() {
        return sections.stream().flatMap(section -> section.blocks().stream()).flatMap(Block::sentences).anyMatch(Sentence::confirmed);
    }
}

package org.rapporteur.analysis.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Report;

/** How reports and citations are called in notes and lists. Plain text: a printer escapes it. */
final class SourceWords {

    private SourceWords() {}

    /** The headline, else the name of the file it was read from. */
    static String title(Report report) {
        if (!report.headline().isBlank()) {
            return Phrases.oneLine(report.headline());
        }
        String origin = report.origin();
        return origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1);
    }

    /** Outlet, place and date, as far as they are known. */
    static String imprint(Report report) {
        List<String> parts = new ArrayList<>();
        if (!report.source().isBlank()) {
            parts.add(Phrases.oneLine(report.source()));
        }
        if (!report.dateline().place().isBlank()) {
            parts.add(Phrases.oneLine(report.dateline().place()));
        }
        String date = DateWords.of(Chronology.dateOf(report));
        parts.add(date.isEmpty() ? "no date" : date);
        return String.join(", ", parts);
    }

    static String where(Citation citation) {
        return "characters %d–%d".formatted(citation.span().start(), citation.span().end());
    }

    /** "As of 2 June 2025, from 10 reports." or "…, from 2003 of 50000 reports: the latest, and those that still bear on them." */
    static String scope(Brief brief) {
        String date = DateWords.of(brief.asOf());
        int reports = brief.sources().size();
        String from = reports < brief.held()
                ? "from %d of %d reports: the latest, and those that still bear on them".formatted(reports, brief.held())
                : reports == 1 ? "from 1 report" : "from %d reports".formatted(reports);
        return date.isEmpty() ? Phrases.capitalised(from) + "." : "As of " + date + ", " + from + ".";
    }

    static String omitted(Section section) {
        return "and %d more".formatted(section.omitted());
    }
}

package org.rapporteur.analysis.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Report;

/** How reports and citations are called in notes and lists. Plain text: a printer escapes it. */
public final class SourceWords {

    /** Stands after what an analyst has confirmed. */
    public static final String CONFIRMED = "✓";

    private static final int MOST_OUTLETS = 8;

    private SourceWords() {}

    /** The outlets with what rests on them, a line each, those with most first. */
    public static List<String> byWeight(Brief brief) {
        List<String> lines = new ArrayList<>();
        brief.outlets().stream().limit(MOST_OUTLETS).map(SourceWords::weight).forEach(lines::add);
        int more = brief.outlets().size() - MOST_OUTLETS;
        if (more > 0) {
            lines.add("and %d more".formatted(more));
        }
        return lines;
    }

    /** "Meridian Wire: 3 reports; 41 % of the record, 12 % on it alone; 14 named sources, 2 unnamed." */
    private static String weight(Outlet outlet) {
        String name = outlet.name().isBlank() ? "No outlet named" : Phrases.oneLine(outlet.name());
        List<String> published = new ArrayList<>();
        if (outlet.reports() > 0) {
            published.add(counted(outlet.reports(), "report"));
        }
        if (outlet.reprints() > 0) {
            published.add(counted(outlet.reprints(), "reprint"));
        }
        String opening = name + ": " + String.join(" and ", published);
        if (outlet.lines() == 0) {
            return opening + ".";
        }
        long share = Math.round(outlet.share() * 100);
        long alone = Math.round(outlet.share() * 100 * outlet.alone() / outlet.lines());
        String only = alone == share ? "on it alone" : alone + " % on it alone";
        String sources = counted(outlet.named(), "named source") + (outlet.unnamed() > 0 ? ", " + outlet.unnamed() + " unnamed" : "");
        return "%s; %d %% of the record, %s; %s.".formatted(opening, share, only, sources);
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** The headline, else the name of the file it was read from. */
    public static String title(Report report) {
        if (!report.headline().isBlank()) {
            return Phrases.oneLine(report.headline());
        }
        String origin = report.origin();
        return origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1);
    }

    /** Outlet, place and date, as far as they are known. */
    public static String imprint(Report report) {
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

    /** Where in its report it stands, in code points. */
    public static String where(Citation citation) {
        return "characters %d–%d".formatted(citation.span().start(), citation.span().end());
    }

    /** "As of 2 June 2025, from 10 reports." */
    public static String scope(Brief brief) {
        String date = DateWords.of(brief.asOf());
        int reports = brief.sources().size();
        String from = reports < brief.held()
                ? "from %d of %d reports: the latest, and those that still bear on them".formatted(reports, brief.held())
                : reports == 1 ? "from 1 report" : "from %d reports".formatted(reports);
        String confirmed = brief.hasConfirmed() ? " " + CONFIRMED + " marks what an analyst has confirmed." : "";
        return (date.isEmpty() ? Phrases.capitalised(from) + "." : "As of " + date + ", " + from + ".") + confirmed;
    }

    /** "and 3 more", of what a section leaves out. */
    public static String omitted(Section section) {
        return "and %d more".formatted(section.omitted());
    }
}

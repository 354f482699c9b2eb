package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.brief.SourceWords;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.lists.Reports;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/** The reports as a list, those of the latest day first. */
public record ReportsPage(Asked asked, List<Row> rows, Pager pager, List<String> outlets, List<String> languages) {

    private static final Reports LIST = new Reports();
    private static final String SORT = "sort";
    private static final String OLDEST = "oldest";

    public ReportsPage {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(pager, "pager");
        rows = List.copyOf(rows);
        outlets = List.copyOf(outlets);
        languages = List.copyOf(languages);
    }

    /**
     * A report.
     *
     * @param day as in ISO 8601 where it is one known day, else {@code ""}
     * @param reprintOf outlet of the report that it reprints, {@code ""} if it is its own
     */
    public record Row(
            String address,
            String title,
            String day,
            String date,
            String outlet,
            String filed,
            String language,
            String reprintOf,
            long statements,
            long events,
            long commitments) {}

    /** The parameters of its address. */
    static List<String> parameters() {
        List<String> all = new ArrayList<>(LIST.parameters());
        all.remove("text");
        all.addAll(List.of(SORT, Pager.PARAMETER));
        return all;
    }

    /** The address of the same list for programs. */
    public String download(String form) {
        return asked.at("/api/v1/reports").without(SORT, Pager.PARAMETER).with("format", form).with("text", "false").address();
    }

    /** Whether the earliest come first. */
    public boolean oldestFirst() {
        return asked.is(SORT, OLDEST);
    }

    /** The address of the same list in the other order. */
    public String turned() {
        return asked.without(Pager.PARAMETER).with(SORT, oldestFirst() ? "" : OLDEST).address();
    }

    /** The reports that {@code params} ask for. */
    static ReportsPage of(Shown shown, Params params, Asked asked) {
        if (!List.of("", "newest", OLDEST).contains(params.text(SORT))) {
            throw Refusal.wrong("'sort' is oldest or newest, not '%s'".formatted(params.text(SORT)));
        }
        List<Report> wanted = new ArrayList<>(LIST.wanted(shown, params));
        wanted.sort((one, other) -> Integer.compare(shown.chronology().rank(one.id()), shown.chronology().rank(other.id())));
        if (!params.text(SORT).equals(OLDEST)) {
            Collections.reverse(wanted);
        }
        Pager pager = Pager.of(params, asked, wanted.size());
        return new ReportsPage(
                asked,
                pager.of(wanted).stream().map(report -> row(report, shown)).toList(),
                pager,
                shown.record().reports().stream().map(Report::source).filter(it -> !it.isBlank()).distinct().sorted().toList(),
                shown.record().reports().stream().map(Report::language).filter(it -> !it.isBlank()).distinct().sorted().toList());
    }

    private static Row row(Report report, Shown shown) {
        List<Record> lines = shown.citing(report.id());
        EdtfDate date = Chronology.dateOf(report);
        return new Row(
                ReportPage.address(report),
                SourceWords.title(report),
                date.day().map(Object::toString).orElse(""),
                DateWords.inBrackets(date),
                report.source(),
                report.dateline().place(),
                report.language(),
                shown.report(report.duplicateOf()).map(it -> it.source().isBlank() ? SourceWords.title(it) : it.source()).orElse(""),
                lines.stream().filter(Statement.class::isInstance).count(),
                lines.stream().filter(Event.class::isInstance).count(),
                lines.stream().filter(Commitment.class::isInstance).count());
    }
}

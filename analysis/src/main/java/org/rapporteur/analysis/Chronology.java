package org.rapporteur.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Citation;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/**
 * The order of time in a dossier whose dates may be known only in part.
 *
 * <p>To put {@code XXXX-05-17} among dated reports some year is needed: the one that brings it nearest to them is used
 * <em>for ordering alone</em>. It never reaches the record or the brief. What has no date at all comes first, so that
 * it cannot pass for the latest word. Immutable, safe between threads.
 */
public final class Chronology {

    private static final Pattern DAY_OF_SOME_YEAR = Pattern.compile("X{2,4}-(\\d\\d)-(\\d\\d).*|\\d{1,3}X{1,3}-(\\d\\d)-(\\d\\d).*");

    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final List<Report> inOrder;
    private final LocalDate anchor;

    private Chronology(KeptRecord record) {
        record.reports().forEach(report -> reports.put(report.id(), report));
        anchor = record.reports().stream()
                .map(report -> dateOf(report).earliest())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.of(2000, 7, 1));
        record.reports().forEach(report -> days.put(report.id(), dayOf(dateOf(report), anchor).orElse(LocalDate.MIN)));
        inOrder = record.reports().stream()
                .sorted(Comparator.comparing(report -> days.get(report.id())))
                .toList();
        inOrder.forEach(report -> ranks.put(report.id(), ranks.size()));
    }

    public static Chronology of(KeptRecord record) {
        return new Chronology(record);
    }

    /** When a report appeared: its publication date, else that of its dateline. */
    public static EdtfDate dateOf(Report report) {
        return report.written();
    }

    /** When it was said: its own date, else that of the first report that has it. */
    public EdtfDate dateOf(Statement statement) {
        return statement.date().isKnown()
                ? statement.date()
                : first(statement.citations()).map(Chronology::dateOf).orElse(EdtfDate.UNKNOWN);
    }

    /** The reports in the order of time; those of one day in the order of the dossier. */
    public List<Report> inOrder() {
        return inOrder;
    }

    /** The report with this id, if the dossier holds it. */
    public Optional<Report> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    /** A report's place in the order of time, counted from 0. */
    public int rank(String report) {
        return ranks.getOrDefault(report, Integer.MAX_VALUE);
    }

    /** The earliest report among those cited; one without a date only where none has one. */
    public Optional<Report> first(List<Citation> citations) {
        return citations.stream()
                .map(citation -> reports.get(citation.report()))
                .filter(Objects::nonNull)
                .min(Comparator.comparing((Report report) -> dayOf(report).equals(LocalDate.MIN))
                        .thenComparingInt(report -> rank(report.id())));
    }

    /** The day by which a report is ordered; {@link LocalDate#MIN} if it has no date. */
    public LocalDate dayOf(Report report) {
        return days.getOrDefault(report.id(), LocalDate.MIN);
    }

    /** The day by which a statement is ordered: its own, else that of the first report that has it. */
    public LocalDate dayOf(Statement statement) {
        return dayOf(statement.date(), statement.citations());
    }

    /** The day by which something dated {@code date} and told by {@code citations} is ordered. */
    public LocalDate dayOf(EdtfDate date, List<Citation> citations) {
        LocalDate reported = first(citations).map(this::dayOf).orElse(LocalDate.MIN);
        return dayOf(date, reported.equals(LocalDate.MIN) ? anchor : reported).orElse(reported);
    }

    /** How many reports say it, each reprint counted with the report that it reprints. */
    public int independentReports(List<Citation> citations) {
        Set<String> originals = new HashSet<>();
        for (Citation citation : citations) {
            Report report = reports.get(citation.report());
            originals.add(report == null || report.duplicateOf().isEmpty() ? citation.report() : report.duplicateOf());
        }
        return originals.size();
    }

    private static Optional<LocalDate> dayOf(EdtfDate date, LocalDate near) {
        Optional<LocalDate> known = date.earliest();
        if (known.isPresent()) {
            return known;
        }
        Matcher day = DAY_OF_SOME_YEAR.matcher(date.text());
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            MonthDay monthDay = MonthDay.of(
                    Integer.parseInt(Objects.requireNonNullElse(day.group(1), day.group(3))),
                    Integer.parseInt(Objects.requireNonNullElse(day.group(2), day.group(4))));
            return List.of(near.getYear() - 1, near.getYear(), near.getYear() + 1).stream()
                    .map(monthDay::atYear)
                    .min(Comparator.comparingLong(candidate -> Math.abs(ChronoUnit.DAYS.between(near, candidate))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

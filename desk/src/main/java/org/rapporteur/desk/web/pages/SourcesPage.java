package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analysis.brief.Outlet;
import org.rapporteur.analysis.brief.SourceWords;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.lists.Outlets;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/**
 * The outlets, what rests on them and whom they quote; and which reports reprint which.
 *
 * @param reprints reports that repeat another, of these outlets
 * @param hidden how many more there are than are listed
 */
public record SourcesPage(Asked asked, List<Row> rows, Pager pager, List<Reprint> reprints, int hidden) {

    private static final Outlets LIST = new Outlets();
    private static final int QUOTED = 5;
    private static final int MOST_REPRINTS = 50;

    public SourcesPage {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(pager, "pager");
        rows = List.copyOf(rows);
        reprints = List.copyOf(reprints);
    }

    /** An outlet, with those it quotes most. */
    public record Row(String address, Outlet outlet, String name, String share, String quoted) {
        public Row {
            Objects.requireNonNull(outlet, "outlet");
        }
    }

    /** A report that repeats another. */
    public record Reprint(String address, String title, String of, String ofAddress) {}

    /** The parameters of its address. */
    static List<String> parameters() {
        return Stream.concat(LIST.parameters().stream(), Stream.of(Pager.PARAMETER)).toList();
    }

    /** The address of the same list for programs. */
    public String download(String form) {
        return asked.at("/api/v1/sources").without(Pager.PARAMETER).with("format", form).address();
    }

    /** How often each outlet quotes whom, by their ids. */
    static Map<String, Map<String, Integer>> quoted(Shown shown) {
        Map<String, String> outlets = new HashMap<>();
        shown.record().reports().forEach(report -> outlets.put(report.id(), report.source()));
        Map<String, Map<String, Integer>> quoted = new HashMap<>();
        for (Statement said : shown.record().statements()) {
            if (!said.speaker().isEmpty()) {
                said.citations().stream().map(it -> outlets.getOrDefault(it.report(), "")).distinct().forEach(outlet -> quoted
                        .computeIfAbsent(outlet, none -> new LinkedHashMap<>())
                        .merge(said.speaker(), 1, Integer::sum));
            }
        }
        return quoted;
    }

    static SourcesPage of(Shown shown, Params params, Asked asked, Map<String, Map<String, Integer>> quoted) {
        List<Outlet> wanted = LIST.wanted(shown, params);
        Pager pager = Pager.of(params, asked, wanted.size());
        Names names = shown.names();
        Set<String> outlets = wanted.stream().map(Outlet::name).collect(Collectors.toSet());
        List<Report> reprints = shown.record().reports().stream()
                .filter(it -> !it.duplicateOf().isEmpty() && outlets.contains(it.source()))
                .toList();
        return new SourcesPage(
                asked,
                pager.of(wanted).stream().map(it -> row(it, quoted.getOrDefault(it.name(), Map.of()), names)).toList(),
                pager,
                reprints.stream().limit(MOST_REPRINTS).map(it -> reprint(it, shown)).toList(),
                Math.max(0, reprints.size() - MOST_REPRINTS));
    }

    private static Row row(Outlet outlet, Map<String, Integer> quoted, Names names) {
        List<Map.Entry<String, Integer>> most = new ArrayList<>(quoted.entrySet());
        most.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()));
        return new Row(
                outlet.name().isEmpty() ? "/reports" : "/reports?source=" + Words.encoded(outlet.name()),
                outlet,
                outlet.name().isEmpty() ? "No outlet named" : outlet.name(),
                "%.0f %%".formatted(outlet.share() * 100),
                String.join(", ", most.stream().limit(QUOTED).map(it -> "%s (%d)".formatted(names.of(it.getKey()), it.getValue())).toList()));
    }

    private static Reprint reprint(Report report, Shown shown) {
        Report original = shown.report(report.duplicateOf()).orElse(report);
        return new Reprint(ReportPage.address(report), SourceWords.imprint(report), SourceWords.imprint(original), ReportPage.address(original));
    }
}

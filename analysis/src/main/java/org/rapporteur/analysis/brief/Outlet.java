package org.rapporteur.analysis.brief;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Event;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/**
 * Who published reports, and what rests on them. A line of the record is a statement, event or commitment.
 *
 * @param name {@code ""} for reports that name no outlet
 * @param reports its independent reports
 * @param reprints its reprints of other reports, which count for their originals
 * @param lines lines of the record that its independent reports have
 * @param alone of these, those that no other outlet has
 * @param share of all lines, from 0 to 1, those that it has
 * @param named how many of the sources that it quotes are named
 * @param unnamed how many are not
 */
public record Outlet(String name, int reports, int reprints, int lines, int alone, double share, int named, int unnamed) {

    public Outlet {
        Objects.requireNonNull(name, "name");
    }

    /** The outlets of a record, those with most lines first. */
    static List<Outlet> of(KeptRecord record, Chronology chronology) {
        Map<String, Count> counts = new LinkedHashMap<>();
        Map<String, String> outlets = new HashMap<>();
        for (Report report : record.reports()) {
            Count count = counts.computeIfAbsent(report.source(), name -> new Count());
            boolean reprint = !report.duplicateOf().isEmpty();
            count.reports += reprint ? 0 : 1;
            count.reprints += reprint ? 1 : 0;
            // A reprint's lines are its original's.
            outlets.put(report.id(), chronology.report(report.duplicateOf()).orElse(report).source());
        }
        int all = 0;
        for (List<Citation> line : (Iterable<List<Citation>>) linesOf(record)::iterator) {
            Set<String> having = outletsOf(line, outlets);
            having.stream().map(counts::get).filter(Objects::nonNull).forEach(count -> {
                count.lines++;
                count.alone += having.size() == 1 ? 1 : 0;
            });
            all++;
        }
        for (Statement statement : record.statements()) {
            for (String outlet : outletsOf(statement.citations(), outlets)) {
                Count count = counts.get(outlet);
                if (count != null && !statement.speaker().isEmpty()) {
                    (statement.named() ? count.named : count.unnamed).add(statement.speaker());
                }
            }
        }
        int total = Math.max(1, all);
        return counts.entrySet().stream()
                .map(entry -> entry.getValue().outlet(entry.getKey(), total))
                .sorted(Comparator.comparingInt(Outlet::lines).reversed().thenComparing(Outlet::name))
                .toList();
    }

    private static Stream<List<Citation>> linesOf(KeptRecord record) {
        return Stream.of(
                        record.statements().stream().map(Statement::citations),
                        record.events().stream().map(Event::citations),
                        record.commitments().stream().map(Commitment::citations))
                .flatMap(lines -> lines);
    }

    private static Set<String> outletsOf(Collection<Citation> citations, Map<String, String> outlets) {
        Set<String> having = new HashSet<>();
        citations.forEach(citation -> having.add(outlets.getOrDefault(citation.report(), "")));
        return having;
    }

    private static final class Count {
        private int reports;
        private int reprints;
        private int lines;
        private int alone;
        private final Set<String> named = new HashSet<>();
        private final Set<String> unnamed = new HashSet<>();

        Outlet outlet(String name, int all) {
            return new Outlet(name, reports, reprints, lines, alone, (double) lines / all, named.size(), unnamed.size());
        }
    }
}

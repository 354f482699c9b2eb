package org.rapporteur.desk.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/** What is known of all statements together: their order in time, and by what they can be chosen. Immutable, safe between threads. */
final class StatementIndex {

    /** As many as can be looked through. */
    private static final int MOST_SPEAKERS = 300;

    private final List<Statement> sorted;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> speakers;
    private final List<Choice> issues;
    private final List<String> outlets;

    private StatementIndex(Shown shown) {
        sorted = sorted(shown);
        for (Statement said : sorted) {
            places.putIfAbsent(said.id(), places.size());
        }
        speakers = speakers(shown);
        issues = issues(shown);
        outlets = shown.record().reports().stream().map(Report::source).filter(it -> !it.isBlank()).distinct().sorted().toList();
    }

    static StatementIndex of(Shown shown) {
        return new StatementIndex(shown);
    }

    /** Those of {@code wanted} in the order of time; those of one day in the order of the record. */
    List<Statement> inTime(List<Statement> wanted) {
        return wanted.stream()
                .mapToInt(said -> places.get(said.id()))
                .sorted()
                .mapToObj(sorted::get)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The names of those who say most. */
    List<String> speakers() {
        return speakers;
    }

    List<Choice> issues() {
        return issues;
    }

    List<String> outlets() {
        return outlets;
    }

    private static List<Statement> sorted(Shown shown) {
        Map<Statement, LocalDate> days = new IdentityHashMap<>();
        shown.record().statements().forEach(said -> days.put(said, shown.chronology().dayOf(said)));
        List<Statement> sorted = new ArrayList<>(shown.record().statements());
        sorted.sort(Comparator.comparing(days::get));
        return sorted;
    }

    private static List<String> speakers(Shown shown) {
        Map<String, Long> counts = shown.record().statements().stream()
                .filter(said -> said.named() && !said.speaker().isEmpty())
                .collect(Collectors.groupingBy(Statement::speaker, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SPEAKERS)
                .map(entry -> shown.name(entry.getKey()))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Choice> issues(Shown shown) {
        return shown.record().statements().stream()
                .flatMap(said -> said.issues().stream())
                .distinct()
                .map(id -> new Choice(id, Phrases.capitalised(shown.issues().label(id))))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}

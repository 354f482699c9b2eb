package org.rapporteur.analysis.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.record.Position;

/** A table of issues and parties, in the fewest words. */
final class WhereEachPartyStands {

    private static final int MOST_ISSUES = 9;
    private static final int MOST_IN_A_CELL = 2;

    private WhereEachPartyStands() {}

    static Optional<Section> in(Material material) {
        Map<String, List<Position>> byIssue = new LinkedHashMap<>();
        for (Position position : material.present()) {
            if (material.parties().contains(position.holder())) {
                byIssue.computeIfAbsent(position.issue(), issue -> new ArrayList<>()).add(position);
            }
        }
        if (byIssue.isEmpty()) {
            return Optional.empty();
        }
        List<List<Position>> ordered = byIssue.values().stream()
                .sorted(Comparator.comparing(WhereEachPartyStands::isNamed)
                        .thenComparingLong(WhereEachPartyStands::holders)
                        .thenComparingInt(List::size)
                        .reversed())
                .toList();
        List<String> columns = new ArrayList<>(List.of("Issue"));
        material.parties().forEach(party -> columns.add(material.names().of(party)));
        CellWords words = new CellWords(material);
        Map<List<List<Sentence>>, List<String>> issuesByCells = new LinkedHashMap<>();
        ordered.stream()
                .map(positions -> row(material, words, positions))
                .forEach(row -> issuesByCells.computeIfAbsent(row.cells(), cells -> new ArrayList<>()).add(row.head()));
        List<Table.Row> rows = issuesByCells.entrySet().stream()
                .map(entry -> new Table.Row(joined(entry.getValue()), entry.getKey()))
                .limit(MOST_ISSUES)
                .toList();
        Table table = new Table("Positions by issue and party, with the date of the latest report of each", columns, rows);
        return Optional.of(new Section(
                "Where each party stands", List.of(table), Math.max(0, issuesByCells.size() - MOST_ISSUES)));
    }

    /** The issues of one row: what is said on several is told once. */
    private static String joined(List<String> issues) {
        List<String> names = new ArrayList<>(issues.subList(0, 1));
        issues.stream().skip(1).map(Phrases::inSentence).forEach(names::add);
        return Names.list(names);
    }

    /** Matters that the codebook has no name for come last. */
    private static boolean isNamed(List<Position> positions) {
        return !positions.get(0).issue().equals(Issues.OTHER);
    }

    private static long holders(List<Position> positions) {
        return positions.stream().map(Position::holder).distinct().count();
    }

    private static Table.Row row(Material material, CellWords words, List<Position> positions) {
        List<List<Sentence>> cells = new ArrayList<>();
        for (String party : material.parties()) {
            Lines lines = new Lines(material.chronology());
            positions.stream()
                    .filter(position -> position.holder().equals(party))
                    .forEach(position -> lines.add(
                            words.of(position),
                            position.citations(),
                            material.chronology().dayOf(position.asOf(), position.citations())));
            cells.add(lines.section("", MOST_IN_A_CELL).stream()
                    .flatMap(section -> section.blocks().stream())
                    .filter(Sentence.class::isInstance)
                    .map(Sentence.class::cast)
                    .toList());
        }
        return new Table.Row(Phrases.capitalised(material.issues().label(positions.get(0).issue())), cells);
    }
}

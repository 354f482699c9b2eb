package org.rapporteur.analysis.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                .sorted(Comparator.comparingLong(WhereEachPartyStands::holders)
                        .thenComparingInt(List::size)
                        .reversed())
                .toList();
        List<String> columns = new ArrayList<>(List.of("Issue"));
        material.parties().forEach(party -> columns.add(material.names().of(party)));
        CellWords words = new CellWords(material);
        List<Table.Row> rows = ordered.stream()
                .limit(MOST_ISSUES)
                .map(positions -> row(material, words, positions))
                .toList();
        Table table = new Table("Positions by issue and party, with the date of the latest report of each", columns, rows);
        return Optional.of(new Section(
                "Where each party stands", List.of(table), Math.max(0, ordered.size() - MOST_ISSUES)));
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

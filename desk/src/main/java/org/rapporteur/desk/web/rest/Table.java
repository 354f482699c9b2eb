package org.rapporteur.desk.web.rest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analysis.coding.Cells;
import org.rapporteur.desk.web.Shown;

/** Lines of the record as rows of a table for spreadsheets and statistics. */
final class Table {

    private static final String NAME = "_name";
    private static final String SEPARATOR = "; ";

    private final Shown shown;
    private final List<String> columns;

    /**
     * A table of these columns: fields of a line; {@code holder_name} for the name of the actor in {@code holder}, {@code exact}
     * for the first words that it cites.
     */
    Table(Shown shown, List<String> columns) {
        this.shown = shown;
        this.columns = columns;
    }

    /** The names of the columns. */
    String head() {
        return Cells.line(columns);
    }

    /** A row; no spreadsheet takes a cell of it for a formula. */
    String row(Map<String, Object> line) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            if (column.equals("exact")) {
                cells.add(line.get("citations") instanceof List<?> cited && cited.get(0) instanceof Map<?, ?> first
                        ? String.valueOf(first.get("exact"))
                        : "");
            } else if (column.endsWith(NAME) && !line.containsKey(column)) {
                cells.add(name(line.get(column.substring(0, column.length() - NAME.length()))));
            } else {
                cells.add(cell(line.get(column)));
            }
        }
        return Cells.line(cells);
    }

    /** The table of these lines, whole. */
    byte[] of(List<Map<String, Object>> lines) {
        StringBuilder table = new StringBuilder(head());
        lines.forEach(line -> table.append(row(line)));
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String name(Object actor) {
        if (actor instanceof List<?> several) {
            return several.stream().map(this::name).collect(Collectors.joining(SEPARATOR));
        }
        return actor == null ? "" : shown.name(actor.toString());
    }

    private String cell(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof List<?> several) {
            return several.stream().map(this::cell).collect(Collectors.joining(SEPARATOR));
        } else if (value instanceof Map<?, ?> nested) {
            return nested(nested);
        }
        return value.toString();
    }

    /** Citations, participants and places in the fewest words; anything else as a program writes it. */
    private String nested(Map<?, ?> value) {
        if (value.containsKey("exact") && value.containsKey("report")) {
            return "%s:%s-%s".formatted(value.get("report"), value.get("start"), value.get("end"));
        } else if (value.containsKey("actor") && value.containsKey("role")) {
            return "%s (%s)".formatted(name(value.get("actor")), value.get("role"));
        } else if (value.containsKey("name") && value.containsKey("country")) {
            return String.valueOf(value.get("name"));
        } else if (value.containsKey("what") && value.containsKey("low")) {
            return figure(value);
        } else if (value.keySet().equals(Set.of("type", "id"))) {
            return String.valueOf(value.get("id"));
        } else if (value.containsKey("place") && value.containsKey("date")) {
            return Stream.of(value.get("place"), value.get("date")).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(", "));
        }
        return Json.text(value);
    }

    /** "killed 12", "duration ..2 hour", "exchanged 1000 person per side". */
    private String figure(Map<?, ?> figure) {
        String number = figure.get("value") != null ? cell(figure.get("value")) : cell(figure.get("low")) + ".." + cell(figure.get("high"));
        String per = figure.get("per") == null ? "" : "per " + figure.get("per");
        return Stream.of(cell(figure.get("what")), number, cell(figure.get("unit")), per)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

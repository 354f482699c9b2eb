package org.rapporteur.analysis.brief;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.RecordException;

/**
 * Sentences side by side.
 *
 * @param caption what the table shows, one line
 * @param columns heads of all columns, that of the row heads first
 */
public record Table(String caption, List<String> columns, List<Row> rows) implements Block {

    public Table {
        Objects.requireNonNull(caption, "caption");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() + 1 != columns.size()) {
                throw new RecordException("the row '%s' has %d cells for %d columns"
                        .formatted(row.head(), row.cells().size(), columns.size() - 1));
            }
        }
    }

    /**
     * One row.
     *
     * @param cells what stands under each further column; an empty list is an empty cell
     */
    public record Row(String head, List<List<Sentence>> cells) {

        public Row {
            Objects.requireNonNull(head, "head");
            cells = cells.stream().map(List::copyOf).toList();
        }
    }
}

package org.rapporteur.intake.table;

import java.util.Objects;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet counts: the header is row 1
 * @param flaw why it cannot be read, {@code ""} if it can
 */
public record Row(long number, String title, String text, String date, String url, String outlet, String flaw) {

    public Row {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(flaw, "flaw");
    }

    static Row flawed(long number, String flaw) {
        return new Row(number, "", "", "", "", "", flaw);
    }
}

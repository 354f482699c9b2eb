package org.rapporteur.intake;

import java.util.Objects;

/**
 * Which columns of a table of articles hold what. A name that is {@code ""} is guessed from the table's header.
 *
 * @param title the headline
 * @param text the article itself; the only column a table must have
 * @param date when it was published
 * @param url its address
 * @param outlet who published it
 */
public record CsvColumns(String title, String text, String date, String url, String outlet) {

    /** All columns are guessed from the header. */
    public static final CsvColumns GUESSED = new CsvColumns("", "", "", "", "");

    public CsvColumns {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(outlet, "outlet");
    }
}

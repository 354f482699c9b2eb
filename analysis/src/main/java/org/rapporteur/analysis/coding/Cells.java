package org.rapporteur.analysis.coding;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * Cells that no spreadsheet takes for a formula: one that begins as formulas do gets an apostrophe, and loses it when it is
 * read. What began with such an apostrophe of its own gets another, so every cell comes back as it was.
 *
 * <p>After the OWASP page on CSV injection: a formula begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a
 * carriage return, the first four also in full width; spaces before it are not relied upon. Stateless.
 */
public final class Cells {

    private static final Pattern FORMULA = Pattern.compile("'*\\s*[=+\\-@＝＋－＠\\t\\r].*", Pattern.DOTALL);

    private Cells() {}

    /** The cell to write for a value. */
    static String harmless(String value) {
        return FORMULA.matcher(value).matches() ? "'" + value : value;
    }

    /** A line of a table with such cells, CSV as in RFC 4180 with its line end. */
    public static String line(List<String> cells) {
        return CSVFormat.RFC4180.format(cells.stream().map(Cells::harmless).toArray()) + CSVFormat.RFC4180.getRecordSeparator();
    }

    /** The value that a cell was written for; one whose apostrophe a spreadsheet has taken away is the value itself. */
    static String value(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}

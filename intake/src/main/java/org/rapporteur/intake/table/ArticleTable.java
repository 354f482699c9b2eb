package org.rapporteur.intake.table;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rapporteur.intake.files.Encoding;
import org.rapporteur.intake.files.SourceFile;
import org.rapporteur.intake.files.UnreadableException;

/**
 * A table in which each row is an article, separated by commas, semicolons, tabs or bars (as its first line shows).
 *
 * <p>Read row by row in bounded memory, however large the file. A row whose fields do not fit the header is handed on
 * with its flaw and the reading goes on.
 */
public final class ArticleTable {

    private static final String SEPARATORS = ",;\t|";
    /** So much of the first line shows the separator. */
    private static final int GLIMPSE = 1 << 14;

    private final List<String> wanted;
    private final int rowLimit;

    /**
     * @param wanted names of the columns for title, text, date, url and outlet, in this order; {@code ""} is guessed
     * @param rowLimit how many characters a row may have
     */
    public ArticleTable(List<String> wanted, int rowLimit) {
        this.wanted = List.copyOf(wanted);
        this.rowLimit = rowLimit;
    }

    /**
     * Hands on all rows in order.
     *
     * @throws UnreadableException if the file cannot be read or has no column for the text
     */
    public void read(Path file, Consumer<Row> onRow) {
        try {
            Encoding encoding;
            try (InputStream bytes = new BufferedInputStream(SourceFile.open(file))) {
                encoding = Encoding.of(bytes, "");
            }
            try (BufferedReader characters =
                    new BufferedReader(encoding.reader(new BufferedInputStream(SourceFile.open(file))), GLIMPSE)) {
                read(characters, onRow);
            }
        } catch (IOException failure) {
            throw new UnreadableException(SourceFile.reason(failure), failure);
        }
    }

    private void read(BufferedReader characters, Consumer<Row> onRow) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(characters))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        RowLimit limited = new RowLimit(characters, rowLimit);
        try (CSVParser parser =
                CSVParser.builder().setReader(limited).setFormat(format).get()) {
            Iterator<CSVRecord> rows = parser.iterator();
            Columns columns = Columns.of(header(rows), wanted);
            limited.startRow();
            read(rows, columns, limited, onRow);
        }
    }

    /** Hands on the rows; none is sought behind one that does not end. */
    private void read(Iterator<CSVRecord> rows, Columns columns, RowLimit limited, Consumer<Row> onRow)
            throws IOException {
        long number = 1;
        boolean isEmpty = true;
        while (true) {
            number++;
            try {
                if (!hasNext(rows)) {
                    break;
                }
            } catch (RowLimit.RowTooLongException endless) {
                String reason =
                        tooLong("this row") + "; is a quotation mark left open? The rows behind it are not read";
                onRow.accept(Row.flawed(number, reason));
                return;
            }
            CSVRecord fields = rows.next();
            if (fields.size() > 1 || !fields.get(0).isBlank()) {
                isEmpty = false;
                onRow.accept(row(number, fields, columns));
            }
            limited.startRow();
        }
        if (isEmpty) {
            throw new UnreadableException("has a header and no rows");
        }
    }

    private List<String> header(Iterator<CSVRecord> rows) throws IOException {
        try {
            if (!hasNext(rows)) {
                throw new UnreadableException("is empty");
            }
            return rows.next().toList();
        } catch (RowLimit.RowTooLongException endless) {
            throw new UnreadableException(tooLong("its header"), endless);
        }
    }

    private static boolean hasNext(Iterator<CSVRecord> rows) throws IOException {
        try {
            return rows.hasNext();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private String tooLong(String what) {
        return "%s has more than %d characters".formatted(what, rowLimit);
    }

    private static Row row(long number, CSVRecord fields, Columns columns) {
        if (fields.size() != columns.count()) {
            return Row.flawed(
                    number,
                    "this row's number of fields is %d, the header's %d".formatted(fields.size(), columns.count()));
        }
        String text = field(fields, columns.text());
        if (text.isBlank()) {
            return Row.flawed(number, "this row has no text");
        }
        if (text.indexOf('\0') >= 0) {
            return Row.flawed(number, "this row is not text but binary data");
        }
        return new Row(
                number,
                field(fields, columns.title()).strip(),
                text,
                field(fields, columns.date()).strip(),
                field(fields, columns.url()).strip(),
                field(fields, columns.outlet()).strip(),
                "");
    }

    private static String field(CSVRecord fields, int index) {
        return index < 0 ? "" : fields.get(index);
    }

    /** The separator that the first line has most of, outside of quotation marks. */
    private static char separator(Reader characters) throws IOException {
        characters.mark(GLIMPSE);
        char[] glimpse = new char[GLIMPSE];
        int length = Math.max(0, characters.read(glimpse, 0, GLIMPSE));
        characters.reset();
        boolean isQuoted = false;
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < length && (isQuoted || glimpse[i] != '\n' && glimpse[i] != '\r'); i++) {
            isQuoted ^= glimpse[i] == '"';
            line.append(isQuoted ? '"' : glimpse[i]);
        }
        Map<Character, Long> counts = line.chars()
                .filter(unit -> SEPARATORS.indexOf(unit) >= 0)
                .mapToObj(unit -> (char) unit)
                .collect(Collectors.groupingBy(unit -> unit, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Character, Long>comparingByValue()
                        .thenComparing(entry -> -SEPARATORS.indexOf(entry.getKey())))
                .map(Map.Entry::getKey)
                .orElse(',');
    }
}

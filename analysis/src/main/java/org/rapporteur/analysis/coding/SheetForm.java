package org.rapporteur.analysis.coding;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The written form of a coding sheet: a table of comma-separated values (RFC 4180) with a header. It is read with
 * semicolons or tabs between the cells, too, which is how some spreadsheets save it. Stateless.
 */
public final class SheetForm {

    private static final String ID = "id";
    private static final String REPORT = "report";
    private static final String DATE = "date";
    private static final String WORDS = "words";
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Map<String, String> NEGATED = Map.of("true", "yes", "false", "no");

    private SheetForm() {}

    /**
     * A sheet that was read.
     *
     * @param sheet without the cells that are at fault
     * @param faults a line each: file, line, column, what is wrong; empty if nothing
     */
    public record SheetReading(CodingSheet sheet, List<String> faults) {

        public SheetReading {
            faults = List.copyOf(faults);
        }
    }

    /** The columns, in their order. */
    public static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(ID, REPORT, DATE, WORDS));
        Arrays.stream(Variable.values()).map(Variable::column).forEach(columns::add);
        return columns;
    }

    /** The whole table; every cell is harmless to spreadsheets. */
    public static String write(CodingSheet sheet) {
        StringBuilder table = new StringBuilder(Cells.line(columns()));
        for (CodedUnit unit : sheet.units()) {
            List<String> cells = new ArrayList<>(List.of(unit.id(), unit.report(), unit.date(), unit.words()));
            for (Variable variable : Variable.values()) {
                cells.add(unit.code(variable).orElse(""));
            }
            table.append(Cells.line(cells));
        }
        return table.toString();
    }

    /**
     * Reads a table. Other columns than the sheet's are passed over; at least {@code id} and one variable must be there.
     *
     * @param coder how to call the coder, and the file in messages
     */
    public static SheetReading read(String coder, String table) {
        List<String> faults = new ArrayList<>();
        List<CodedUnit> units = new ArrayList<>();
        String text = table.startsWith(BYTE_ORDER_MARK) ? table.substring(1) : table;
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Map<String, Integer> columns = Map.of();
            Map<String, Integer> lines = new HashMap<>();
            var rows = parser.iterator();
            while (rows.hasNext()) {
                CSVRecord row = rows.next();
                int start = (int) line;
                line = parser.getCurrentLineNumber() + 1;
                if (row.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (columns.isEmpty()) {
                    columns = columns(row, "%s:%d".formatted(coder, start), faults);
                    if (!faults.isEmpty()) {
                        break;
                    }
                } else {
                    CodedUnit unit = unit(row, start, columns, coder, faults);
                    Integer first = unit.id().isEmpty() ? null : lines.putIfAbsent(unit.id(), start);
                    if (first == null) {
                        units.add(unit);
                    } else {
                        faults.add("%s:%d, column id: '%s' stands in line %d too".formatted(coder, start, unit.id(), first));
                    }
                }
            }
            if (columns.isEmpty() && faults.isEmpty()) {
                faults.add(coder + ":1: is empty");
            }
        } catch (IOException | UncheckedIOException broken) {
            faults.add("%s:%d: not a table of comma-separated values: a quotation mark is open or stands in the wrong place"
                    .formatted(coder, line));
        }
        return new SheetReading(new CodingSheet(coder, units), faults);
    }

    /** Of comma, semicolon and tab the one that the header has most of. */
    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        char most = ',';
        for (char other : new char[] {';', '\t'}) {
            most = count(header, other) > count(header, most) ? other : most;
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(one -> one == wanted).count();
    }

    private static Map<String, Integer> columns(CSVRecord header, String place, List<String> faults) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = Cells.value(header.get(i)).strip().toLowerCase(Locale.ROOT);
            if (columns.putIfAbsent(name, i) != null && columns().contains(name)) {
                faults.add("%s: the column '%s' stands here twice".formatted(place, name));
            }
        }
        if (!columns.containsKey(ID)) {
            faults.add("%s: there is no column 'id'; a coding sheet begins with %s"
                    .formatted(place, String.join(",", columns())));
        } else if (Arrays.stream(Variable.values()).map(Variable::column).noneMatch(columns::containsKey)) {
            faults.add("%s: no variable has a column; a coding sheet begins with %s".formatted(place, String.join(",", columns())));
        }
        return columns;
    }

    private static CodedUnit unit(CSVRecord row, int line, Map<String, Integer> columns, String coder, List<String> faults) {
        int cells = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        if (row.size() > cells && row.stream().skip(cells).anyMatch(cell -> !cell.isBlank())) {
            faults.add("%s:%d: has %d cells, and the header has %d".formatted(coder, line, row.size(), cells));
        }
        Map<Variable, String> codes = new EnumMap<>(Variable.class);
        for (Variable variable : Variable.values()) {
            String written = cell(row, columns, variable.column()).strip();
            String code = normal(variable, written);
            if (code.isEmpty()) {
                continue;
            }
            boolean known = variable.closedList().isEmpty() || variable.closedList().contains(code) || code.equals(Variable.NONE);
            if (known) {
                codes.put(variable, code);
            } else {
                faults.add("%s:%d, column %s: '%s' is not one of %s, %s"
                        .formatted(
                                coder,
                                line,
                                variable.column(),
                                written,
                                String.join(", ", variable.closedList()),
                                Variable.NONE));
            }
        }
        return new CodedUnit(
                cell(row, columns, ID).strip(),
                line,
                cell(row, columns, REPORT),
                cell(row, columns, DATE),
                cell(row, columns, WORDS),
                codes);
    }

    /** Values of closed lists as they are written there, however they were typed. */
    private static String normal(Variable variable, String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.equals(Variable.NONE)) {
            return Variable.NONE;
        } else if (variable == Variable.NEGATED) {
            return NEGATED.getOrDefault(lower, lower);
        }
        return variable.closedList().isEmpty() ? written : lower.replaceAll("[\\s_]+", "-");
    }

    private static String cell(CSVRecord row, Map<String, Integer> columns, String column) {
        Integer index = columns.get(column);
        return index == null || index >= row.size() ? "" : Cells.value(row.get(index));
    }
}

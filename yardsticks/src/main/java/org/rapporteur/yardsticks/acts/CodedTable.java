package org.rapporteur.yardsticks.acts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rapporteur.yardsticks.acts.ActorWords.Unmarked;
import org.rapporteur.yardsticks.acts.CodedFile.Gathered;
import org.rapporteur.yardsticks.acts.CodedSentence.Where;

/** A table with tabs and a header line: {@code gold_root}, {@code sentence}, {@code marked_sentence}, {@code source}, {@code target}. */
final class CodedTable {

    private static final String GOLD = "gold_root";
    private static final String SENTENCE = "sentence";
    private static final String MARKED = "marked_sentence";
    private static final CSVFormat QUOTED = CSVFormat.TDF.builder()
            .setIgnoreSurroundingSpaces(false)
            .setIgnoreEmptyLines(true)
            .get();
    private static final CSVFormat PLAIN = QUOTED.builder().setQuote(null).get();

    private CodedTable() {}

    /** A line of the table. */
    private record Row(int line, List<String> fields) {}

    static void read(String text, Gathered gathered) {
        List<Row> rows = rows(text);
        if (rows.isEmpty()) {
            throw gathered.broken(1, "is empty");
        }
        List<String> header = rows.get(0).fields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        if (!header.contains(GOLD) || !header.contains(SENTENCE) && !header.contains(MARKED)) {
            throw gathered.broken(rows.get(0).line(), "a table needs the columns %s and %s or %s".formatted(GOLD, SENTENCE, MARKED));
        }
        rows.subList(1, rows.size()).forEach(row -> add(header, row, gathered));
    }

    private static void add(List<String> header, Row row, Gathered gathered) {
        String root = field(header, row, GOLD);
        Optional<RootClass> gold = RootClass.of(root);
        Unmarked marked = ActorWords.unmarked(field(header, row, MARKED));
        String words = marked.words().isBlank() ? field(header, row, SENTENCE) : marked.words();
        if (gold.isEmpty() || words.isBlank()) {
            gathered.fault(row.line(), gold.isPresent() ? "no sentence" : "'%s' is no type of PLOVER".formatted(root));
            return;
        }
        Where source = marked.source() == Where.UNNAMED ? ActorWords.find(words, List.of(field(header, row, "source"))) : marked.source();
        Where target = marked.target() == Where.UNNAMED ? ActorWords.find(words, List.of(field(header, row, "target"))) : marked.target();
        gathered.add(new CodedSentence(row.line(), gold.get(), words, source, target));
    }

    private static String field(List<String> header, Row row, String name) {
        int column = header.indexOf(name);
        return column < 0 || column >= row.fields().size() ? "" : row.fields().get(column);
    }

    /** Quoted fields where the quotation marks make sense as such; else they belong to the sentences ("“Go”, he said"). */
    private static List<Row> rows(String text) {
        try {
            List<Row> rows = rows(text, QUOTED);
            Set<Integer> widths = new HashSet<>();
            rows.forEach(row -> widths.add(row.fields().size()));
            boolean swallowed = rows.stream().anyMatch(row -> row.fields().stream().anyMatch(field -> field.contains("\t")));
            if (!swallowed && widths.size() == 1) {
                return rows;
            }
        } catch (IOException | UncheckedIOException notQuoted) {
            // read below
        }
        try {
            return rows(text, PLAIN);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Row> rows(String text, CSVFormat format) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            int line = 1;
            for (CSVRecord each : parser) {
                int first = line;
                line = (int) parser.getCurrentLineNumber() + 1;
                rows.add(new Row(first, each.toList()));
            }
        }
        return rows;
    }
}

package org.rapporteur.yardsticks.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each construction has sentences in {@code constructions.tsv}: one that is built so, the nearest that is not. */
class ConstructionsTest {

    private static final Constructions CONSTRUCTIONS = new Constructions(KnownCues.standard());

    record Row(Construction construction, String matches, String not) {}

    static List<Row> rows() throws IOException {
        try (InputStream in = ConstructionsTest.class.getResourceAsStream("constructions.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Row(
                            Construction.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_')), cells[1], cells[2]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isBuiltSoAndTheOtherIsNot(Row row) {
        assertThat(constructionOf(row.matches())).as(row.matches()).isEqualTo(row.construction());
        assertThat(constructionOf(row.not())).as(row.not()).isNotEqualTo(row.construction());
    }

    @Test
    void eachHasARow() throws IOException {
        assertThat(Stream.of(Construction.values())).isSubsetOf(rows().stream().map(Row::construction).toList());
    }

    @Test
    void anOpenQuotationEndsWithItsLine() {
        Marked marked = Marked.of("“We will sail tonight.\nThe pier was empty.\n");
        assertThat(marked.parsed().verbatim().spans()).hasSize(1).allMatch(span -> span.end() == marked.text().indexOf('\n'));
    }

    private static Construction constructionOf(String sentence) {
        Marked marked = Marked.of(sentence);
        return CONSTRUCTIONS.of(marked.saying(), marked.parsed());
    }
}

package org.rapporteur.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.analysis.coding.SheetForm.SheetReading;

class SheetFormTest {

    private static final String HEADER = "id,report,date,words,speaker,speaks_for,act,issues,addressee,negated,relayed_by\r\n";

    private static SheetReading read(String table) {
        return SheetForm.read("a.csv", table);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "plain", "=1+1", "+49 30", "-5", "@all", "\t=1", "\r=1", "'=1", "''-x", "'plain'", "  =1", "＝1", "a, b; \"c\"", "two\nlines", "–dash",
        "=HYPERLINK(\"http://x\")", "'", "none", "😀", "O'Brien"
    })
    void everyCellComesBackAsItWas(String value) {
        CodingSheet sheet = new CodingSheet(
                "a.csv", List.of(new CodedUnit("s-1", 2, "r-1", "2024-05", value, Map.of(Variable.SPEAKER, "x" + value))));
        String table = SheetForm.write(sheet);
        SheetReading back = read(table);
        assertThat(back.faults()).isEmpty();
        assertThat(back.sheet().units().get(0).words()).isEqualTo(value);
        assertThat(back.sheet()).isEqualTo(sheet);
        assertThat(Cells.harmless(value)).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-").doesNotStartWith("@");
    }

    @Test
    void theHeaderIsThePromisedOneAndLinesEndAsTheStandardSays() {
        assertThat(SheetForm.write(new CodingSheet("a.csv", List.of()))).isEqualTo(HEADER);
    }

    @Test
    void anApostropheThatASpreadsheetTookAwayIsNotMissed() {
        assertThat(read("id,speaker\r\ns-1,=x\r\n").sheet().units().get(0).code(Variable.SPEAKER)).contains("=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,act,negated\ns-1,Set condition,TRUE\n", "\ufeffid;act;negated\r\ns-1;set-condition;yes\r\n", "id\tact\tnegated\ns-1\tset_condition\tYes"})
    void whatSpreadsheetsDoToATableIsUnderstood(String table) {
        SheetReading read = read(table);
        assertThat(read.faults()).isEmpty();
        assertThat(read.sheet().units().get(0).codes()).isEqualTo(Map.of(Variable.ACT, "set-condition", Variable.NEGATED, "yes"));
    }

    @Test
    void emptyIsNotCodedAndNoneIs() {
        CodedUnit unit = read("id,act,issues,addressee\ns-1,,none,  \n").sheet().units().get(0);
        assertThat(unit.code(Variable.ACT)).isEmpty();
        assertThat(unit.code(Variable.ADDRESSEE)).isEmpty();
        assertThat(unit.code(Variable.ISSUES)).contains("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "an unknown act     | 'id,act\ns-1,demand\ns-2,demnd\n'        | 'a.csv:3, column act: ''demnd'' is not one of assert'",
        "behind two lines   | 'id,words,act\ns-1,\"a\nb\",demand\ns-2,x,demnd\n' | 'a.csv:4, column act: '",
        "neither yes nor no | 'id,negated\ns-1,perhaps\n'               | 'a.csv:2, column negated: ''perhaps'' is not one of yes, no, none'",
        "an id twice        | 'id,act\ns-1,deny\n\ns-1,deny\n'          | 'a.csv:4, column id: ''s-1'' stands in line 2 too'",
        "no ids             | 'number,act\n1,deny\n'                    | 'a.csv:1: there is no column ''id'''",
        "no variables       | 'id,notes\ns-1,well\n'                    | 'a.csv:1: no variable has a column'",
        "a column twice     | 'id,act,act\ns-1,deny,deny\n'             | 'a.csv:1: the column ''act'' stands here twice'",
        "too many cells     | 'id,act\ns-1,deny,more\n'                 | 'a.csv:2: has 3 cells, and the header has 2'",
        "an open quotation  | 'id,act\ns-1,\"deny\n'                    | 'a.csv:2: not a table'",
        "nothing            | ''                                        | 'a.csv:1: is empty'",
    })
    void aFaultIsOneLineWithFileLineAndColumn(String fault, String table, String line) {
        assertThat(read(table).faults()).hasSize(1).allSatisfy(told -> assertThat(told).startsWith(line).doesNotContain("\n"));
    }

    @Test
    void rowsThatACoderAddedAreKept() {
        CodingSheet sheet = read("id,act,notes\ns-1,deny,\n,demand,missed\n,,\n").sheet();
        assertThat(sheet.units()).extracting(CodedUnit::called).containsExactly("s-1", "line 3");
    }

    @Test
    void aSampleIsSeededAndInOrder() {
        StringBuilder table = new StringBuilder("id,act\n");
        for (int i = 100; i < 200; i++) {
            table.append(i).append(",deny\n");
        }
        CodingSheet all = read(table.toString()).sheet();
        List<String> drawn = all.sample(10, 3).units().stream().map(CodedUnit::id).toList();
        assertThat(drawn).hasSize(10).isSorted().doesNotHaveDuplicates();
        assertThat(all.sample(10, 3)).isEqualTo(all.sample(10, 3));
        assertThat(all.sample(10, 4)).isNotEqualTo(all.sample(10, 3));
        assertThat(all.sample(1000, 3)).isEqualTo(all);
        assertThat(all.blank().units()).allSatisfy(unit -> assertThat(unit.codes()).isEmpty());
    }
}

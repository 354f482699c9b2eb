package org.rapporteur.yardsticks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    private final Sheet sheet = new Sheet(
            "ships", "Ships by name", List.of("ship", "masts"), List.of(List.of("Aurora", "3"), List.of("Bo", "12")));

    @Test
    void textIsAligned() {
        assertThat(sheet.lines(Form.text)).containsExactly("Ships by name", "  ship    masts", "  Aurora      3", "  Bo         12");
    }

    @Test
    void tsvHasOneFigureALine() {
        assertThat(sheet.lines(Form.tsv)).containsExactly("ships\tAurora\tmasts\t3", "ships\tBo\tmasts\t12");
    }

    @Test
    void markdownIsATable() {
        assertThat(sheet.lines(Form.md))
                .containsExactly("## Ships by name", "", "| ship | masts |", "|---|---:|", "| Aurora | 3 |", "| Bo | 12 |");
    }

    @Test
    void aRowIsAsLongAsTheHeading() {
        assertThatThrownBy(() -> new Sheet("a", "A", List.of("one"), List.of(List.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

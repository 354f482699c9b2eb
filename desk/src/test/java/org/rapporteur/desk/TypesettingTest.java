package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.brief.Brief;
import org.rapporteur.analysis.brief.Section;
import org.rapporteur.analysis.brief.Sentence;
import org.rapporteur.analysis.brief.Table;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Report;

/** How text is set for a terminal. */
class TypesettingTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void linesAreNoWiderThanTheTerminal() {
        assertThat(new Paragraph("The two delegations met again", "- ", "  ").lines(16))
                .containsExactly("- The two", "  delegations", "  met again");
    }

    @Test
    void aWordWiderThanTheLineStandsAlone() {
        assertThat(new Paragraph("see https://example.org/a/long/address now", "").lines(10))
                .containsExactly("see", "https://example.org/a/long/address", "now");
    }

    @Test
    void wideCharactersCountTwoAndAccentsNone() {
        assertThat(Paragraph.width("会談")).isEqualTo(4);
        assertThat(Paragraph.width("e\u0301te\u0301")).isEqualTo(3);
        assertThat(new Paragraph("会談 会談", "").lines(8)).containsExactly("会談", "会談");
    }

    @Test
    void whatASearchFoundIsMarked() {
        assertThat(new Highlight("erdogan \"cease-fire\" of").mark("Erdoğan’s offer of a Ceasefire, cease-fires", word -> "<" + word + ">"))
                .isEqualTo("<Erdoğan>’s offer <of> a <Ceasefire>, <cease>-<fires>");
    }

    @Test
    void theBriefIsSetWithSourcesByNumber() {
        Report first = Report.of("reports/first.txt", "The union refused.").withHeading("", "Union refuses", "");
        Report second = Report.of("reports/second.txt", "The port offered.\u001b[2J").withHeading("", "Port offers", "");
        Sentence refused = new Sentence("The union refused night shifts without a roster.", List.of(second.cite(0, 3), first.cite(0, 9)));
        Sentence hostile = new Sentence("The port\u001b[2J offered.", List.of(second.cite(0, 8)));
        Brief brief = new Brief(
                "port",
                EdtfDate.of("2024-03-09"),
                List.of(
                        new Section("Where things stand", List.of(refused), 2),
                        new Section(
                                "Where each party stands",
                                List.of(new Table(
                                        "Positions",
                                        List.of("Issue", "Union", "Port"),
                                        List.of(new Table.Row("Shifts", List.of(List.of(refused), List.of(hostile)))))),
                                0)),
                List.of(),
                List.of(first, second));

        new TerminalBrief(screen(44)).print(brief);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        port, as of 2024-03-09

                        Where things stand
                          • The union refused night shifts without a
                            roster. [1,2]
                            2 more

                        Where each party stands
                          Shifts
                            Union: The union refused night shifts
                              without a roster. [1,2]
                            Port: The port offered. [2]

                        Sources
                          1 Union refuses. no date –
                            reports/first.txt
                          2 Port offers. no date –
                            reports/second.txt
                        """);
    }

    private Screen screen(int columns) {
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        return new Screen(out, bytes, out, true, true, columns, false);
    }
}

package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code coding-sheet} writes and {@code agreement} makes of it. */
class CodingCommandsTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private Path dossier;

    @BeforeEach
    void readThreeReports() throws IOException {
        dossier = folder.resolve("port.dossier");
        List<String> texts = List.of("The union said no.", "The union asked for shifts.", "=The union wants more pay now.");
        for (int i = 0; i < texts.size(); i++) {
            terminal.type("read", dossier, Files.writeString(folder.resolve("r" + i + ".txt"), "News\n\n" + texts.get(i) + "\n"));
        }
    }

    private Path sheet(String name, Object... options) {
        Path file = folder.resolve(name);
        Object[] words = new Object[options.length + 4];
        words[0] = "coding-sheet";
        words[1] = dossier;
        words[2] = "-o";
        words[3] = file;
        System.arraycopy(options, 0, words, 4, options.length);
        assertThat(terminal.type(words)).isEqualTo(ExitCodes.DONE);
        return file;
    }

    @Test
    void aSheetHasARowForEachStatement() throws IOException {
        assertThat(Files.readString(sheet("m.csv")))
                .startsWith("id,report,date,words,speaker,speaks_for,act,issues,addressee,negated,relayed_by\r\n")
                .contains(",Harbour Union,Harbour Union,assert,none,none,no,none\r\n")
                .hasLineCount(4);
        assertThat(terminal.err()).contains("3 of 3 statements").hasLineCount(1);
    }

    @Test
    void aBlankSampleShowsNothingThatTheMachineFound() throws IOException {
        assertThat(Files.readString(sheet("b.csv", "--blank", "--sample", 2))).hasLineCount(3).doesNotContain("Harbour Union");
        assertThat(terminal.err()).contains("2 of 3 statements", "--seed 1");
        assertThat(Files.readString(sheet("e.csv", "--excel"))).startsWith("\ufeffid,");
        assertThat(terminal.type("coding-sheet", dossier, "--sample", 0)).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).hasLineCount(1);
    }

    @Test
    void nothingInAReportCommandsTheTerminalOrTheSpreadsheet() throws IOException {
        terminal.type("read", dossier, Files.writeString(folder.resolve("h.txt"), "\u0001=1+1 \u001b[2Jcleared \u202etuo\n"));
        assertThat(terminal.type("coding-sheet", dossier)).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).contains("[[=1+1 cleared").doesNotContain("\u0001", "\u001b", "\u202e");
    }

    @Test
    void theMachineAgreesWithItsOwnSheet() {
        Path own = sheet("m.csv", "--excel");
        assertThat(terminal.type("agreement", dossier, own)).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).contains("act              3  100.0 %       -  -").doesNotContain("only in");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void aPersonIsComparedAndRowsAreNamed() throws IOException {
        String machine = Files.readString(sheet("m.csv"));
        List<String> rows = machine.lines().toList();
        Path person = Files.writeString(
                folder.resolve("p.csv"),
                rows.get(0) + "\n" + rows.get(1).replace("assert", "deny") + "\n" + rows.get(2) + "\n,,,added,someone,,Demand,,,,\n");
        assertThat(terminal.type("agreement", dossier, person, "--differences")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).contains("act              2   50.0 %   0.000", "only in " + person, "line 4", "act: assert | deny");
        assertThat(terminal.err()).contains("1 statement that no sheet holds").hasLineCount(1);
        assertThat(terminal.type("agreement", folder.resolve("m.csv"), person, "--format", "tsv")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).startsWith("variable\tunits\tagree\talpha\tlow\thigh\n").contains("act\t2\t0.500000\t0.000000\t").hasLineCount(8);
        assertThat(terminal.err()).contains("only in").hasLineCount(2);
        assertThat(terminal.type("agreement", folder.resolve("m.csv"), person, "--format", "md", "--differences")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).startsWith("| variable | units |").contains("| act | 2 | 50.0 % | 0.000 |", "- only in", "| act | assert | deny |");
    }

    @Test
    void faultsOfASheetAreALineEach() throws IOException {
        Path good = sheet("m.csv");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "id,act,negated\ns-1,demnd,no\ns-2,deny,perhaps\n");
        assertThat(terminal.type("agreement", good, bad, folder.resolve("missing.csv"))).isEqualTo(ExitCodes.PARTLY);
        assertThat(terminal.err()).contains("bad.csv:2, column act: 'demnd'", "bad.csv:3, column negated", "missing.csv: there is no such file").hasLineCount(3);
        assertThat(terminal.out()).isEmpty();
        byte[] inLatin1 = "id,speaker\n1,J\u00e4ger\n".getBytes(StandardCharsets.ISO_8859_1);
        Path latin = Files.write(folder.resolve("latin.csv"), inLatin1);
        assertThat(terminal.type("agreement", good, latin)).isEqualTo(ExitCodes.PARTLY);
        assertThat(terminal.err()).contains("UTF-8").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "twice", "dossiers"})
    void whatCannotBeComparedIsRefused(String which) throws IOException {
        Path sheet = sheet("m.csv");
        Path other = Files.copy(dossier, folder.resolve("other.dossier"));
        Object[] words =
                switch (which) {
                    case "one" -> new Object[] {"agreement", sheet};
                    case "twice" -> new Object[] {"agreement", sheet, sheet};
                    default -> new Object[] {"agreement", dossier, other};
                };
        assertThat(terminal.type(words)).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).hasLineCount(1);
    }

    @Test
    void theHelpSaysWhatEachFigureIsAndWhereItComesFrom() {
        assertThat(terminal.type("agreement", "--help")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).contains("Krippendorff 2018", "Hayes and", "MASI", "Examples:");
        assertThat(terminal.type("coding-sheet", "--help")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).contains("relayed_by", "--blank", "Examples:");
    }
}

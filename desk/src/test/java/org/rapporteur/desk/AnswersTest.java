package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code export}, {@code brief} and {@code search} answer from a dossier. */
class AnswersTest {

    private static final String HOSTILE = "Union\u001b[2J walks\u001b]0;owned\u0007 out\u009b31m \u202etuo";

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private Path dossier;

    @BeforeEach
    void readTwoReports() throws IOException {
        dossier = folder.resolve("port.dossier");
        Path first = Files.writeString(
                folder.resolve("first.txt"), HOSTILE + "\n\nThe union – it has 1,400 members 😀 – said the cranes must wait.\n");
        Path second = Files.writeString(
                folder.resolve("second.txt"), "Port answers\n\nThe port said that Erdoğan’s offer of new cranes stands.\n");
        terminal.type("read", dossier, first, second);
    }

    @Test
    void exportHasTheContractsLinesInItsOrder() throws IOException {
        assertThat(terminal.type("export", dossier, "--format", "jsonl")).isEqualTo(ExitCodes.DONE);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : terminal.out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines).extracting(line -> line.get("type").asText())
                .startsWith("dossier", "report", "report", "actor")
                .endsWith("statement", "statement");
        JsonNode heading = lines.get(0);
        assertThat(heading.get("schema").asText()).isEqualTo("1.0");
        assertThat(heading.get("reports").asInt()).isEqualTo(2);
        assertThat(heading.has("title") && heading.has("created")).isTrue();
        assertThat(lines.get(1).get("text").asText()).startsWith("Union\u001b[2J walks");
    }

    @Test
    void exportToAFileIsTheSame() throws IOException {
        terminal.type("export", dossier);
        String printed = terminal.out();
        Path file = folder.resolve("port.jsonl");
        assertThat(terminal.type("export", dossier, "-o", file)).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(printed);
    }

    @Test
    void exportThatCannotBeWrittenSaysWhy() {
        assertThat(terminal.type("export", dossier, "-o", folder.resolve("no/such/place.jsonl"))).isEqualTo(ExitCodes.PARTLY);
        assertThat(terminal.err()).contains("cannot write", "no such folder").hasLineCount(1);
    }

    @Test
    void aReaderThatHasHadEnoughIsNoFailure() {
        Screen screen = Screen.plain(new Refusing("Broken pipe"), OutputStream.nullOutputStream());
        assertThat(Terminal.on(screen).execute("export", dossier.toString())).isEqualTo(ExitCodes.DONE);
        assertThat(Terminal.on(screen).execute("brief", dossier.toString())).isEqualTo(ExitCodes.DONE);
    }

    @Test
    void aFullDiskIsAFailure() {
        Screen screen = Screen.plain(new Refusing("No space left on device"), OutputStream.nullOutputStream());
        assertThat(Terminal.on(screen).execute("export", dossier.toString())).isEqualTo(ExitCodes.PARTLY);
        assertThat(Terminal.on(screen).execute("brief", dossier.toString())).isEqualTo(ExitCodes.PARTLY);
    }

    @Test
    void searchNamesReportAndPlaceOfEachHit() {
        assertThat(terminal.type("search", dossier, "crane")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).contains("new cranes stands", "the cranes must wait").containsPattern("r-[0-9a-f]{12}, characters \\d+–\\d+");
        assertThat(terminal.type("search", dossier, "erdogan", "offer")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).contains("Erdoğan’s offer");
    }

    @Test
    void aBriefOfTheLatestSaysHowMuchItIsToldFrom() {
        assertThat(terminal.type("brief", dossier, "--latest", "1")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).containsIgnoringCase("from 1 of 2 reports: the latest, and those that still bear on them.");
        assertThat(terminal.type("brief", dossier, "--latest", "all")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).containsIgnoringCase("from 2 reports.");
        assertThat(terminal.type("brief", dossier)).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).containsIgnoringCase("from 2 reports.");
    }

    @Test
    void recordsThatWereNotLookedAtAreMentioned() {
        assertThat(terminal.type("search", dossier, "crane", "--records", "--latest", "1")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.err()).contains("looked at 1 of 2 reports").hasLineCount(1);
        assertThat(terminal.type("correct", dossier, "--latest", "1", "find")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.err()).contains("looked at 1 of 2 reports").hasLineCount(1);
        assertThat(terminal.type("correct", dossier, "find")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "some", ""})
    void theLatestAreANumber(String typed) {
        assertThat(terminal.type("brief", dossier, "--latest", typed)).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("is not a number of reports, nor 'all'").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zeppelin", "\"", "*", "AND OR NOT", "a:b", "(", "--", "'"})
    void noSearchIsAnError(String query) {
        assertThat(terminal.type("search", dossier, "--", query)).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.err()).contains("nothing found").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "search", "brief-html"})
    void nothingInAReportCommandsTheTerminal(String command) {
        switch (command) {
            case "brief" -> terminal.type("brief", dossier);
            case "brief-html" -> terminal.type("brief", dossier, "--format", "html");
            default -> terminal.type("search", dossier, "cranes");
        }
        assertThat(terminal.out() + terminal.err()).doesNotContain("\u001b", "\u009b", "\u0007", "\u202e");
        assertThat(terminal.out()).contains("Union");
    }

    @Test
    void readTellsOfAHostileHeadlineWithoutObeyingIt() throws IOException {
        Path hostile = Files.writeString(folder.resolve("third.txt"), HOSTILE + " again\n\nThe union said no.");
        terminal.type("read", folder.resolve("other.dossier"), hostile);
        assertThat(terminal.out()).contains("Union walks out").doesNotContain("\u001b", "\u009b", "\u0007", "\u202e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "brief", "search"})
    void aMissingDossierIsNotMade(String command) {
        Path missing = folder.resolve("missing.dossier");
        Object[] words = command.equals("search") ? new Object[] {command, missing, "word"} : new Object[] {command, missing};
        assertThat(terminal.type(words)).isEqualTo(ExitCodes.DOSSIER);
        assertThat(terminal.err()).contains("missing.dossier").hasLineCount(1);
        assertThat(terminal.out()).isEmpty();
        assertThat(missing).doesNotExist();
    }

    @Test
    void briefIsMarkdownInAPipeAndAPageOnRequest() {
        assertThat(terminal.type("brief", dossier, "--since", "2025-05")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).startsWith("# ");
        assertThat(terminal.type("brief", dossier, "--format", "html")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).startsWithIgnoringCase("<!doctype html>");
        assertThat(terminal.type("brief", dossier, "--since", "XXXX-05-17")).isEqualTo(ExitCodes.USAGE);
    }

    /** A pipe or disk that takes nothing. */
    private static final class Refusing extends OutputStream {

        private final String reason;

        private Refusing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int one) throws IOException {
            throw new IOException(reason);
        }

        @Override
        public void write(byte[] some, int from, int count) throws IOException {
            if (new String(some, from, count, StandardCharsets.UTF_8).isEmpty()) {
                return;
            }
            throw new IOException(reason);
        }
    }
}

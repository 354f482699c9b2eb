package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/** What {@code brief}, {@code matrix} and {@code history} print, and what they refuse. */
class ViewCommandsTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private Path dossier;

    /** Two reports in which the union demands, in TestingReader's way, what the whole report says. */
    @BeforeEach
    void readTwoReports() throws IOException {
        dossier = folder.resolve("port.dossier");
        TestingReader reader = new TestingReader();
        try (Dossier opened = Dossier.open(dossier)) {
            for (String day : List.of("2025-05-01", "2025-05-20")) {
                Report report = Report.of(day + ".txt", day + " cranes for the port")
                        .withPublished(EdtfDate.of(day));
                opened.keep(demanding(reader.read(report)), reader.version());
            }
        }
    }

    private static Reading demanding(Reading reading) {
        Statement said = reading.statements().get(0);
        Actor union = reading.actors().get(0);
        Statement demand = new Statement(
                said.id(), said.speaker(), said.speakerText(), said.speaksFor(), true, "", Act.DEMAND, said.plover(), "",
                List.of(), said.content(), List.of(), said.date(), false, said.spans(), List.of(), List.of(), List.of(),
                said.citations());
        return new Reading(reading.report(), List.of(union), List.of(demand), List.of(), List.of());
    }

    private JsonNode json(Object... words) throws IOException {
        assertThat(terminal.type(words)).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.err()).isEmpty();
        return new ObjectMapper().readTree(terminal.out());
    }

    @Test
    void theBriefForProgramsCitesTheReportsThatItLists() throws IOException {
        JsonNode brief = json("brief", dossier, "--format", "json");
        assertThat(brief.get("type").asText()).isEqualTo("brief");
        assertThat(brief.get("as_of").asText()).isEqualTo("2025-05-20");
        List<String> reports = brief.get("reports").findValuesAsText("id");
        assertThat(reports).hasSize(2);
        assertThat(brief.get("sections").findValuesAsText("report")).isNotEmpty().allMatch(reports::contains);
    }

    @Test
    void matrixAndHistoryComeInEveryForm() throws IOException {
        assertThat(json("matrix", dossier, "--format", "json").get("parties").get(0).get("name").asText()).isEqualTo("Harbour Union");
        assertThat(json("history", dossier, "--format", "json").get("lines").get(0).get("turns")).hasSize(2);
        terminal.type("matrix", dossier);
        assertThat(terminal.out()).startsWith("# port").contains("| **Other** |");
        terminal.type("history", dossier, "--format", "csv");
        assertThat(terminal.out()).startsWith("party,issue,").contains("Harbour Union,other,");
        terminal.type("matrix", dossier, "--format", "html");
        assertThat(terminal.out()).startsWithIgnoringCase("<!doctype html>");
        Path file = folder.resolve("matrix.csv");
        assertThat(terminal.type("matrix", dossier, "--format", "csv", "-o", file)).isEqualTo(ExitCodes.DONE);
        assertThat(Files.readString(file)).startsWith("issue,label,party");
    }

    @ParameterizedTest
    @CsvSource({"harbour union, other", "organisation:harbour-union, OTHER"})
    void historyFindsPartyAndIssueByNameOrId(String party, String issue) throws IOException {
        assertThat(json("history", dossier, "--party", party, "--issue", issue, "--format", "json").get("lines")).hasSize(1);
    }

    @Test
    void historySaysWhichPartiesAndIssuesThereAre() {
        assertThat(terminal.type("history", dossier, "--party", "Port")).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("nobody called 'Port'", "Harbour Union").hasLineCount(1);
        assertThat(terminal.type("history", dossier, "--issue", "wages")).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("no position on 'wages'", "other").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--as-of 2025-05-19", "--as-of soon", "--silent-after 0", "--silent-after few", "--format pdf"})
    void whatCannotBeIsRefusedInOneLine(String options) {
        assertThat(terminal.type((Object[]) ("brief " + dossier + " " + options).split(" "))).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("brief --help").hasLineCount(1);
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void theDayItIsToldForMovesSilencesAndNoClockDoes() {
        terminal.type("brief", dossier);
        assertThat(terminal.out()).doesNotContain("Who is silent");
        terminal.type("brief", dossier, "--as-of", "2025-06-03");
        assertThat(terminal.out()).contains("As of 3 June 2025", "Harbour Union: not heard for 14 days");
        terminal.type("brief", dossier, "--as-of", "2025-06-03", "--silent-after", "15");
        assertThat(terminal.out()).doesNotContain("Who is silent");
    }

    @Test
    void whatAnAnalystHasConfirmedIsMarked() throws IOException {
        String position = json("history", dossier, "--format", "json").get("lines").get(0).get("turns").get(1).get("position").asText();
        terminal.type("correct", dossier, "confirm", position);
        terminal.type("matrix", dossier);
        assertThat(terminal.out()).contains("✓");
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "history"})
    void aMissingDossierIsNotMade(String command) {
        Path missing = folder.resolve("missing.dossier");
        assertThat(terminal.type(command, missing)).isEqualTo(ExitCodes.DOSSIER);
        assertThat(missing).doesNotExist();
    }

    @Test
    void aDossierRemembersTheCodebookItWasReadWith() throws IOException {
        Path report = Files.writeString(folder.resolve("third.txt"), "Third\n\nCranes.\n");
        Path own = folder.resolve("fishery.yaml");
        terminal.type("codebook", "new", "fishery", "-o", own);
        assertThat(terminal.type("read", dossier, report, "--codebook", own)).isEqualTo(ExitCodes.DONE);
        Codebook written = Codebook.of(own);
        Files.delete(own);
        try (Dossier opened = Dossier.openExisting(dossier)) {
            assertThat(opened.codebook()).get().extracting(Codebook::fingerprint).isEqualTo(written.fingerprint());
        }
        assertThat(terminal.type("read", dossier, report, "--codebook", "trade")).isEqualTo(ExitCodes.DONE);
        try (Dossier opened = Dossier.openExisting(dossier)) {
            assertThat(opened.codebook()).get().extracting(Codebook::name).isEqualTo("trade");
        }
        terminal.type("matrix", dossier);
        assertThat(terminal.out()).contains("**Other matters**");
    }
}

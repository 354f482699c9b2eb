package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private Path dossier;

    @BeforeEach
    void nameDossier() {
        dossier = folder.resolve("port.dossier");
    }

    private Path report(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void eachReportGetsALineAndTheEndASum() throws IOException {
        Path first = report("first.txt", "Dockers walk out at Haldenvik\n\nHALDENVIK, March 4, 2024 – The union said it was ready to talk.");
        Path second = report("second.txt", "Talks resume\n\nHALDENVIK, March 9, 2024 – The port said it had made an offer.");

        assertThat(terminal.type("read", dossier, first, second)).isEqualTo(ExitCodes.DONE);

        assertThat(terminal.out().lines()).hasSize(3);
        assertThat(terminal.out()).contains("Dockers walk out at Haldenvik", "1 statement, 0 events", "2 reports read");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void whatIsKeptAlreadyIsNotReadAgain() throws IOException {
        Path report = report("first.txt", "The union said it was ready to talk.");
        terminal.type("read", dossier, report);
        terminal.type("export", dossier);
        String before = terminal.out();

        assertThat(terminal.type("read", dossier, report)).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).contains("unchanged", "0 reports read, 1 unchanged");
        terminal.type("export", dossier);
        assertThat(terminal.out()).isEqualTo(before);
    }

    @Test
    void aSourceThatFailsIsNamedAndStopsNoOther() throws IOException {
        Path report = report("first.txt", "The union said it was ready to talk.");
        Path missing = folder.resolve("missing.txt");

        assertThat(terminal.type("read", dossier, missing, report)).isEqualTo(ExitCodes.PARTLY);
        assertThat(terminal.err()).startsWith("rapporteur: " + missing + ": ").hasLineCount(1);
        assertThat(terminal.out()).contains("1 report read, 1 failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {TestingReader.FAULT, TestingReader.NESTED})
    void aReportThatBreaksTheReaderIsNamedAndStopsNoOther(String word) throws IOException {
        Path breaking = report("breaking.txt", "The " + word + " was said to be ready to talk.");
        Path report = report("good.txt", "The union said it was ready to talk.");

        assertThat(terminal.type("read", dossier, breaking, report)).isEqualTo(ExitCodes.PARTLY);
        assertThat(terminal.err()).contains("breaking.txt").hasLineCount(1);
        assertThat(terminal.out()).contains("1 report read, 1 failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "17.5.2025", "May 17", "2025-13-01", "XXXX-13-01", "2025-5-7", "yesterday", ""})
    void aDateThatIsNoneIsRefusedBeforeAnythingIsDone(String date) throws IOException {
        Path report = report("first.txt", "The union said it was ready to talk.");

        assertThat(terminal.type("read", dossier, report, "--date", date)).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("'" + date + "' is not a date").hasLineCount(1);
        assertThat(dossier).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-17", "2024-02-29", "2025-05", "XXXX-05-17", "2025-05-17~"})
    void datesMayBeOpenInPart(String date) throws IOException {
        Path report = report("first.txt", "The union said it was ready to talk.");

        assertThat(terminal.type("read", dossier, report, "--date", date)).isEqualTo(ExitCodes.DONE);
        terminal.type("export", dossier);
        assertThat(terminal.out()).contains("\"published\":\"" + date + "\"");
    }

    @Test
    void readNeedsASource() {
        assertThat(terminal.type("read", dossier)).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("SOURCE").hasLineCount(1);
        assertThat(dossier).doesNotExist();
    }

    @Test
    void aFileThatIsNoDossierIsLeftAlone() throws IOException {
        Path notes = report("notes.txt", "These are my notes, not a dossier. They must stay as they are.");
        Path report = report("first.txt", "The union said it was ready to talk.");

        assertThat(terminal.type("read", notes, report)).isEqualTo(ExitCodes.DOSSIER);
        assertThat(terminal.err()).contains("notes.txt").hasLineCount(1);
        assertThat(notes).hasContent("These are my notes, not a dossier. They must stay as they are.");
    }

    @Test
    void reportsAreKeptInTheOrderInWhichTheyCame() throws IOException, InterruptedException {
        Path slow = report("a.txt", "WAIT: the slow one said it was ready.");
        Path quick = report("b.txt", "The quick one said it was ready, too.");
        Thread later = new Thread(() -> {
            pause();
            terminal.reader().go.countDown();
        });
        later.start();

        terminal.type("read", dossier, slow, quick);

        assertThat(terminal.out()).containsSubsequence("the slow one", "The quick one");
        later.join();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}

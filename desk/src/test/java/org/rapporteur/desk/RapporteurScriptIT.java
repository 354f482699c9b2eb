package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.web.ValleyDossier;
import org.rapporteur.desk.web.Wire;
import org.rapporteur.dossier.Dossier;

/** Starts {@code ./rapporteur} as a user does. */
class RapporteurScriptIT {

    private static final Pattern KEPT = Pattern.compile("interrupted: (\\d+) reports? kept");

    @TempDir
    private Path folder;

    @Test
    void helpIsOnStdoutAndNothingElseIsSaid() throws Exception {
        Script.Ended help = Script.in(folder).run("--help");
        assertThat(help.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(help.out()).contains("Usage: rapporteur");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void wrongUsageHasItsExitCodeAndLeavesStdoutEmpty() throws Exception {
        for (String[] wrong : List.of(
                new String[] {"reed", "talks.dossier"},
                new String[] {"read", "talks.dossier"},
                new String[] {"read", "talks.dossier", "a.txt", "--date", "2025-02-30"})) {
            Script.Ended ended = Script.in(folder).run(wrong);
            assertThat(ended.exitCode()).isEqualTo(ExitCodes.USAGE);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).hasLineCount(1);
        }
    }

    @Test
    void aMissingFileIsAReasonAndLoadsNoLanguageModel() throws Exception {
        Script.Ended ended = Script.in(folder).run("read", "talks.dossier", "missing.txt");
        assertThat(ended.exitCode()).isEqualTo(ExitCodes.PARTLY);
        assertThat(ended.err()).startsWith("rapporteur: missing.txt: ").hasLineCount(1);
        assertThat(ended.out()).isEqualTo("0 reports read, 1 failed\n");
    }

    @Test
    void aMissingDossierHasItsExitCode() throws Exception {
        Script.Ended ended = Script.in(folder).run("brief", "missing.dossier");
        assertThat(ended.exitCode()).isEqualTo(ExitCodes.DOSSIER);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("missing.dossier").hasLineCount(1);
    }

    @Test
    void itRunsFromAnyFolderThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("rap"), Script.PATH);
        Script.Ended version = Script.in(folder).start(link.toString(), "--version").await();
        Files.delete(link);
        assertThat(version.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(version.out()).startsWith("rapporteur ");
    }

    @Test
    void aTerminalIsFilledToItsWidthAndAPipeIsNot() throws Exception {
        String help = "'" + Script.PATH + "' brief --help";
        Script.Ended wide = Script.in(folder)
                .with("NO_COLOR", "1")
                .start("script", "-qec", "stty cols 100; " + help, folder.resolve("typescript").toString())
                .await();
        assertThat(longest(wide.out())).isBetween(90, 100);
        assertThat(longest(Script.in(folder).run("brief", "--help").out())).isBetween(70, 80);
    }

    private static int longest(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }

    @Test
    void aPlainLocaleDoesNotSpoilLetters() throws Exception {
        Script.Ended wrong = Script.in(folder).with("LC_ALL", "C").run("read", "talks.dossier", "Überblick.txt");
        assertThat(wrong.err()).contains("Überblick.txt");
    }

    @Test
    void aReaderThatHasHadEnoughEndsTheExportQuietly() throws Exception {
        report("one.txt", "The union said it was ready to talk. ".repeat(20_000));
        new Terminal().type("read", folder.resolve("talks.dossier"), folder.resolve("one.txt"));
        Script.Ended ended = Script.in(folder)
                .start("bash", "-c", "set -o pipefail; '" + Script.PATH + "' export talks.dossier | head -c 20")
                .await();
        assertThat(ended.out()).as(ended.err()).startsWith("{\"type\":\"dossier\"");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isEqualTo(ExitCodes.DONE);
    }

    @Test
    void interruptedReadingKeepsWhatIsKeptAndSaysHowMuch() throws Exception {
        Files.createDirectory(folder.resolve("reports"));
        for (int i = 100; i < 500; i++) {
            report("reports/%d.txt".formatted(i), story(i));
        }
        // As from a terminal: a parent that ignores the signal would pass that on.
        Script.Running reading = Script.in(folder)
                .start("env", "--default-signal=INT", Script.PATH.toString(), "read", "talks.dossier", "reports");
        while (reading.process().isAlive() && Files.readAllLines(reading.out()).size() < 3) {
            Thread.sleep(20);
        }
        new ProcessBuilder("kill", "-INT", String.valueOf(reading.process().pid())).start().waitFor();
        Script.Ended ended = reading.await();

        assertThat(ended.exitCode()).isEqualTo(ExitCodes.INTERRUPTED);
        Matcher kept = KEPT.matcher(ended.err());
        assertThat(kept.find()).as(ended.err()).isTrue();
        assertThat(ended.out().lines()).hasSize(Integer.parseInt(kept.group(1)));
        try (Dossier dossier = Dossier.openExisting(folder.resolve("talks.dossier"))) {
            assertThat(dossier.record().reports()).hasSize(Integer.parseInt(kept.group(1))).hasSizeLessThan(400);
        }
        assertThat(folder.resolve("talks.dossier-wal")).doesNotExist();
    }

    @Test
    void twoProcessesReadIntoOneDossier() throws Exception {
        List<Path> reports = IntStream.range(0, 6)
                .mapToObj(i -> report("%d.txt".formatted(i), story(i)))
                .toList();
        Script.Running one = read(reports.subList(0, 3));
        Script.Running other = read(reports.subList(3, 6));

        assertThat(one.await()).satisfies(ended -> assertThat(ended.exitCode()).as(ended.err()).isEqualTo(ExitCodes.DONE));
        assertThat(other.await()).satisfies(ended -> assertThat(ended.exitCode()).as(ended.err()).isEqualTo(ExitCodes.DONE));
        try (Dossier dossier = Dossier.openExisting(folder.resolve("talks.dossier"))) {
            assertThat(dossier.record().reports()).hasSize(6);
        }
    }

    private Script.Running read(List<Path> reports) throws IOException {
        return Script.in(folder)
                .start(
                        Script.PATH.toString(),
                        "read",
                        "talks.dossier",
                        reports.get(0).toString(),
                        reports.get(1).toString(),
                        reports.get(2).toString());
    }

    private static String story(int number) {
        return """
                Round %1$d of the talks on the Vestmark ferry ends

                VESTMARK, March 4, 2024 – The union said in round %1$d that its %2$d members were ready to meet the owners on day %1$d.

                "We have asked for %2$d new cabins," a spokeswoman of group %1$d said. The owners rejected paper number %3$d.
                """
                .formatted(number, number * 7 + 3, number * number);
    }

    private Path report(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    @Test
    void theDeskIsOpenUntilItIsEnded() throws Exception {
        try (Dossier made = ValleyDossier.in(folder)) {
            assertThat(made.size()).isPositive();
        }
        Script.Running running = Script.in(folder).start("env", "--default-signal=INT", Script.PATH.toString(), "serve", "valley.dossier", "--port", "0");
        String address = "";
        for (int tries = 0; address.isEmpty() && running.process().isAlive() && tries < 1200; tries++) {
            Thread.sleep(100);
            address = Files.readString(running.out()).strip();
        }
        assertThat(address).startsWith("http://localhost:");
        Wire wire = new Wire(Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
        int status = wire.get("/api/v1/dossier").status();
        // It listens at once, and tells whoever comes too early to ask again.
        for (int tries = 0; status == 503 && tries < 600; tries++) {
            Thread.sleep(100);
            status = wire.get("/api/v1/dossier").status();
        }
        assertThat(status).isEqualTo(200);

        new ProcessBuilder("kill", "-INT", String.valueOf(running.process().pid())).start().waitFor();

        Script.Ended ended = running.await();
        assertThat(ended.exitCode()).isEqualTo(ExitCodes.INTERRUPTED);
        assertThat(ended.out().strip()).isEqualTo(address);
        assertThat(ended.err()).isEmpty();
        assertThat(folder.resolve("valley.dossier-wal")).doesNotExist();
    }
}

package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several programs on one dossier, and programs that end in the middle: with real processes. */
@Timeout(180)
class ProcessesTest {

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();
    private Path file;

    @BeforeEach
    void begin() {
        file = folder.resolve("talks.dossier");
    }

    @AfterEach
    void endThoseLeft() {
        started.forEach(Process::destroyForcibly);
    }

    private Process child(List<String> before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Child.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        started.add(process);
        return process;
    }

    private static List<String> output(Process process) {
        return reader(process).lines().collect(Collectors.toList());
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    @Test
    void twoProgramsThatBeginAndFillOneDossierAtOnceBothSucceed() throws Exception {
        Process one = child(List.of(), "keep", file.toString(), "0", "20");
        Process two = child(List.of(), "keep", file.toString(), "15", "20");
        List<String> ofTwo = new ArrayList<>();
        Thread reading = new Thread(() -> ofTwo.addAll(output(two)));
        reading.start();
        List<String> ofOne = output(one);
        reading.join();
        assertThat(one.waitFor()).as("%s", ofOne).isZero();
        assertThat(two.waitFor()).as("%s", ofTwo).isZero();
        try (Dossier dossier = Dossier.openExisting(file)) {
            assertThat(dossier.record().reports()).hasSize(35);
            assertThat(dossier.record().statements()).hasSize(35);
        }
        assertSound();
    }

    @Test
    void aProgramThatFindsAnotherWritingForTooLongSaysSo() throws Exception {
        Dossier.open(file).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Process impatient = child(List.of(), "keep-impatiently", file.toString(), "1");
            assertThat(output(impatient)).containsExactly("refused: another Rapporteur is writing to " + file + "; try again when it is done");
            assertThat(impatient.waitFor()).isEqualTo(1);
            statement.execute("ROLLBACK");
        }
    }

    @Test
    void aProgramKilledInTheMiddleOfAReportLeavesTheDossierAsItWasBeforeIt() throws Exception {
        fill(2);
        Process child = child(List.of(), "keep-long", file.toString());
        awaitWriting(child);
        signal(child, "KILL");
        assertThat(child.exitValue()).isEqualTo(137);
        assertAsBefore();
    }

    @Test
    void interruptingItInTheMiddleOfAReportLeavesTheDossierAsItWasBeforeIt() throws Exception {
        fill(2);
        // A program started in the background may have been told to ignore interrupts; env undoes that.
        Process child = child(List.of("env", "--default-signal=INT"), "keep-long", file.toString());
        awaitWriting(child);
        signal(child, "INT");
        assertThat(child.exitValue()).isEqualTo(130);
        assertAsBefore();
    }

    private static void signal(Process child, String signal) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(child.pid())).start().waitFor()).isZero();
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private void fill(int reports) {
        try (Dossier dossier = Dossier.open(file)) {
            for (int i = 0; i < reports; i++) {
                dossier.keep(Samples.river(i), "1");
            }
        }
    }

    /** Waits until the child is in its transaction, holding the lock, with part of the report written. */
    private void awaitWriting(Process child) throws IOException, InterruptedException, SQLException {
        BufferedReader lines = reader(child);
        assertThat(lines.readLine()).isEqualTo("keeping");
        Path log = folder.resolve("talks.dossier-wal");
        while (!Files.exists(log) || Files.size(log) < 300_000) {
            assertThat(child.isAlive()).as("the child should still be writing").isTrue();
            Thread.sleep(5);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 0");
            assertThat(isLocked(statement)).as("the child holds the lock").isTrue();
        }
    }

    private static boolean isLocked(Statement statement) {
        try {
            statement.execute("BEGIN IMMEDIATE");
            return false;
        } catch (SQLException busy) {
            return true;
        }
    }

    private void assertAsBefore() throws SQLException {
        try (Dossier dossier = Dossier.open(file)) {
            assertThat(dossier.record().reports()).hasSize(2);
            assertThat(dossier.record().statements()).hasSize(2);
            assertThat(dossier.search("clerk 14999", 5)).noneMatch(hit -> hit.headline().startsWith("Clerk"));
            assertThat(dossier.keep(Samples.river(2), "1")).isEqualTo(Keeping.NEW);
            assertThat(dossier.record().reports()).hasSize(3);
        }
        assertSound();
    }

    private void assertSound() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertThat(first(statement, "PRAGMA integrity_check")).isEqualTo("ok");
            assertThat(first(statement, "SELECT count(*) FROM pragma_foreign_key_check")).isEqualTo("0");
            assertThat(first(statement, "SELECT count(*) FROM finding WHERE report NOT IN (SELECT number FROM report)")).isEqualTo("0");
            assertThat(first(statement, "SELECT count(*) - (SELECT count(*) FROM passage_words) FROM passage")).isEqualTo("0");
        }
    }

    private static String first(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.getString(1);
        }
    }

    @Test
    void aDossierThatMayOnlyBeReadIsReadAndNotWritten() throws Exception {
        fill(3);
        byte[] before = Files.readAllBytes(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(output(child(unprivileged(), "read", file.toString()))).containsExactly("3 reports");
        assertThat(output(child(unprivileged(), "keep", file.toString(), "7", "1")))
                .containsExactly("refused: " + file + " may be read but not written to");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aDossierInAFolderThatMayOnlyBeReadIsReadAndNotWritten() throws Exception {
        Path shelf = Files.createDirectory(folder.resolve("shelf"));
        file = shelf.resolve("talks.dossier");
        fill(3);
        Files.setPosixFilePermissions(shelf, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(output(child(unprivileged(), "read", file.toString()))).containsExactly("3 reports");
            assertThat(output(child(unprivileged(), "keep", file.toString(), "7", "1")))
                    .containsExactly("refused: " + file + " may be read but not written to");
            Path other = shelf.resolve("new.dossier");
            assertThat(output(child(unprivileged(), "keep", other.toString(), "7", "1")))
                    .containsExactly("refused: no dossier can be begun in " + shelf + ": no permission, or no room");
        } finally {
            Files.setPosixFilePermissions(shelf, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aDossierThatMayNotBeReadSaysSo() throws Exception {
        fill(1);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assertThat(output(child(unprivileged(), "read", file.toString())))
                .containsExactly("refused: " + file + " cannot be read: no permission, or the disk fails");
    }

    @Test
    void aDiskThatRefusesToTakeMoreLeavesTheDossierAsItWas() throws Exception {
        fill(2);
        // No file may grow beyond this many blocks of 1,024 bytes: a write that really fails, for any user. The driver's
        // own library, which it unpacks, must fit.
        long blocks = Files.size(file) / 1024 + 2_500;
        Process child = child(List.of("bash", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "bash"), "keep-long", file.toString());
        List<String> lines = output(child);
        assertThat(child.waitFor()).isEqualTo(1);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("refused: ").contains(file.toString()).endsWith("what was kept before is safe");
        assertAsBefore();
    }

    /** Takes from a root process the right to pass over permissions; others have none to lose. */
    private static List<String> unprivileged() {
        try {
            boolean root = output(new ProcessBuilder("id", "-u").start()).contains("0");
            return root
                    ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search")
                    : List.of();
        } catch (IOException noSuchProgram) {
            throw new UncheckedIOException(noSuchProgram);
        }
    }
}

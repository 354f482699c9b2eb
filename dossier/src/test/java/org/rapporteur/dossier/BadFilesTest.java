package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.dossier.store.Terms;

/** Whatever a path leads to, the user gets one line with its name in it, and nothing is lost. */
class BadFilesTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void begin() {
        file = folder.resolve("talks.dossier");
    }

    private static void refused(ThrowingCallable action, String... words) {
        assertThatThrownBy(action).isInstanceOf(DossierException.class).message().doesNotContain("\n").contains(words);
    }

    private void fill(int reports) {
        try (Dossier dossier = Dossier.open(file)) {
            for (int i = 0; i < reports; i++) {
                dossier.keep(Samples.river(i), "1");
            }
        }
    }

    private void sql(Path database, String... commands) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void aMissingDossierIsNotBegunByReadingIt() {
        refused(() -> Dossier.openExisting(file), "there is no dossier at", "talks.dossier");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFolderIsNoDossier() {
        refused(() -> Dossier.open(folder), "is a folder, not a dossier", folder.toString());
        refused(() -> Dossier.openExisting(folder), "is a folder, not a dossier");
    }

    @Test
    void aDossierIsNotBegunInAFolderThatIsNotThere() {
        refused(() -> Dossier.open(folder.resolve("nowhere").resolve("a.dossier")), "there is no folder", "nowhere");
    }

    @Test
    void aTextFileIsNoDossierAndStaysAsItIs() throws IOException {
        Files.writeString(file, "Dear diary, today the valleys met.\n".repeat(50));
        byte[] before = Files.readAllBytes(file);
        refused(() -> Dossier.open(file), "is not a dossier", "talks.dossier");
        refused(() -> Dossier.openExisting(file), "is not a dossier");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void anEmptyFileIsNoDossier() throws IOException {
        Files.createFile(file);
        refused(() -> Dossier.open(file), "is empty, not a dossier");
        assertThat(file).isEmptyFile();
    }

    @Test
    void anotherProgramsDatabaseIsNoDossierAndStaysAsItIs() throws IOException {
        sql(file, "CREATE TABLE recipe (name TEXT)", "INSERT INTO recipe VALUES ('soup')");
        byte[] before = Files.readAllBytes(file);
        refused(() -> Dossier.open(file), "is an SQLite database, but not a dossier");
        refused(() -> Dossier.openExisting(file), "is an SQLite database, but not a dossier");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aDossierOfANewerRapporteurIsLeftAlone() throws IOException {
        fill(1);
        sql(file, "PRAGMA user_version = 9");
        byte[] before = Files.readAllBytes(file);
        refused(() -> Dossier.open(file), "was written by a newer Rapporteur (schema 9); this one knows 4");
        refused(() -> Dossier.openExisting(file), "was written by a newer Rapporteur (schema 9); this one knows 4");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aDossierThatIsCutOffSaysSo() throws IOException {
        fill(5);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        refused(() -> Dossier.open(file), "is cut off", "of its", "talks.dossier");
        refused(() -> Dossier.openExisting(file), "is cut off");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 50, 99, 100, 101, 4095})
    void aDossierCutOffNearItsStartIsRefusedToo(int bytes) throws IOException {
        fill(1);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        }
        refused(() -> Dossier.open(file), "talks.dossier");
    }

    @Test
    void aDossierWithBytesOverwrittenGivesOneLineOrItsTrueContent() throws IOException {
        fill(5);
        byte[] whole = Files.readAllBytes(file);
        long seed = Long.getLong("rapporteur.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            byte[] broken = whole.clone();
            int from = random.nextInt(broken.length);
            for (int i = from; i < Math.min(broken.length, from + 1 + random.nextInt(600)); i++) {
                broken[i] = (byte) random.nextInt();
            }
            Files.write(file, broken);
            try (Dossier dossier = Dossier.openExisting(file)) {
                dossier.record().statements().forEach(statement -> assertThat(statement.citations()).isNotEmpty());
                dossier.search("sluice", 10);
            } catch (DossierException told) {
                assertThat(told.getMessage()).as("seed %d", seed).isNotBlank().doesNotContain("\n");
            }
        }
    }

    @Test
    void aDamagedRowNamesItsReport() {
        fill(3);
        String id = Samples.river(1).report().id();
        sql(file, "UPDATE finding SET form = '{\"id\": 3, \"citations\": 5' WHERE kind = 'statement' AND report = 2");
        try (Dossier dossier = Dossier.openExisting(file)) {
            refused(dossier::record, "what is kept of report " + id + " in", "talks.dossier is damaged: a row holds no JSON object");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE finding SET form = replace(form, 'Upper Valley will', 'Lower Valley will') WHERE kind = 'statement' AND report = 2",
        "UPDATE finding SET form = '[]' WHERE kind = 'statement' AND report = 2",
        "UPDATE finding SET form = 'null' WHERE kind = 'statement' AND report = 2",
        "UPDATE finding SET form = '{}' WHERE kind = 'statement' AND report = 2",
        "UPDATE finding SET form = '{}' WHERE kind = 'actor' AND report = 2",
        "UPDATE finding SET form = replace(form, '\"start\":', '\"begin\":') WHERE kind = 'statement' AND report = 2",
        "UPDATE finding SET form = replace(form, '\"assert\"', '\"mumble\"') WHERE kind = 'statement' AND report = 2",
        "UPDATE report SET text = text || '!' WHERE number = 2",
        "UPDATE report SET form = '{}' WHERE number = 2"
    })
    void whatDoesNotMatchItsTextAnyMoreNamesItsReport(String damage) {
        fill(3);
        sql(file, damage);
        try (Dossier dossier = Dossier.openExisting(file)) {
            refused(dossier::record, "what is kept of report " + Samples.river(1).report().id() + " in", "is damaged: ");
        }
    }

    @Test
    void aDiskThatFillsUpLeavesTheDossierAsItWas() {
        int kept = 0;
        try (Dossier dossier = Dossier.open(file, new Terms(Duration.ofSeconds(5), 120), Clock.systemUTC())) {
            try {
                while (kept < 10_000) {
                    dossier.keep(Samples.river(kept), "1");
                    kept++;
                }
            } catch (DossierException full) {
                assertThat(full).hasMessageContainingAll("no room left", "talks.dossier", "what was kept before is safe");
            }
            assertThat(kept).isBetween(3, 9_999);
            assertThat(dossier.record().reports()).hasSize(kept);
            assertThat(dossier.record().statements()).hasSize(kept);
            int last = kept;
            refused(() -> dossier.keep(Samples.river(last), "1"), "no room left");
        }
        try (Dossier dossier = Dossier.open(file)) {
            assertThat(dossier.record().reports()).hasSize(kept);
            assertThat(dossier.keep(Samples.river(kept), "1")).isEqualTo(Keeping.NEW);
        }
    }

    @Test
    void aDossierThatDoesNotFitOnTheDiskIsNotBegun() throws IOException {
        refused(() -> Dossier.open(file, new Terms(Duration.ofSeconds(5), 3), Clock.systemUTC()), "no room left", "talks.dossier");
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void somebodyElseWritingForTooLongIsSaid() throws SQLException {
        fill(1);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement();
                Dossier dossier = Dossier.open(file, new Terms(Duration.ofMillis(200), 0), Clock.systemUTC())) {
            statement.execute("BEGIN IMMEDIATE");
            refused(() -> dossier.keep(Samples.river(2), "1"), "another Rapporteur is writing to", "talks.dossier");
            assertThat(dossier.record().reports()).as("reading goes on meanwhile").hasSize(1);
            statement.execute("ROLLBACK");
            assertThat(dossier.keep(Samples.river(2), "1")).isEqualTo(Keeping.NEW);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"what?.dossier", "50%25 #1.dossier", "Gespräche über Łódź 🕊.dossier", "a b;c'd\"e.dossier", "no-ending"})
    void aFileMayHaveAnyName(String name) {
        Path odd = folder.resolve(name);
        try (Dossier dossier = Dossier.open(odd)) {
            dossier.keep(Samples.river(1), "1");
        }
        assertThat(odd).isNotEmptyFile();
        try (Dossier dossier = Dossier.openExisting(odd)) {
            assertThat(dossier.record().reports()).hasSize(1);
            assertThat(name).startsWith(dossier.record().title());
        }
    }

    @Test
    void aDossierHasThePermissionsOfAnyNewFile() throws IOException {
        Dossier.open(file).close();
        Path other = Files.createFile(folder.resolve("other"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void aRelativePathWithoutAFolderWorks() throws IOException {
        Path relative = Path.of("relative-test.dossier");
        try {
            Dossier.open(relative).close();
            assertThat(relative).isNotEmptyFile();
        } finally {
            Files.deleteIfExists(relative);
        }
    }
}

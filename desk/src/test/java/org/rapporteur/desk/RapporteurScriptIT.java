package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts {@code ./rapporteur} as a user does. */
class RapporteurScriptIT {

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
                new String[] {"brief"},
                new String[] {"brief", "talks.dossier", "--since", "2025-02-30"})) {
            Script.Ended ended = Script.in(folder).run(wrong);
            assertThat(ended.exitCode()).isEqualTo(ExitCodes.USAGE);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).hasLineCount(1);
        }
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
        assertThat(version.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(version.out()).startsWith("rapporteur ");
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

    private Path report(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }
}

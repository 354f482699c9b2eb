package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
        Script.Ended wrong = Script.in(folder).run("reed", "talks.dossier");
        assertThat(wrong.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("reed").hasLineCount(1);
    }

    @Test
    void itRunsFromAnyFolderThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("rap"), Script.PATH);
        Script.Ended version = Script.in(folder).start(link.toString(), "--version").await();
        assertThat(version.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(version.out()).startsWith("rapporteur ");
    }

    @Test
    void aPlainLocaleDoesNotSpoilLetters() throws Exception {
        Script.Ended wrong = Script.in(folder).with("LC_ALL", "C").run("Überblick");
        assertThat(wrong.err()).contains("Überblick");
    }
}

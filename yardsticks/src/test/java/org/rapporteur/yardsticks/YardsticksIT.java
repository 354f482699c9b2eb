package org.rapporteur.yardsticks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.ExitCodes;

/** Starts {@code ./rapporteur yardstick} as an engineer does. */
class YardsticksIT {

    private static final Path SCRIPT = Path.of("..", "rapporteur").toAbsolutePath().normalize();
    private static final Path CORPUS =
            Path.of("src/test/resources/org/rapporteur/yardsticks/attribution/corpus").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 240;

    @TempDir
    private Path folder;

    private record Ended(int exitCode, String out, String err) {}

    @Test
    void measuresACorpus() throws Exception {
        Ended ended = run("yardstick", "attribution", CORPUS.toString());
        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(ExitCodes.DONE);
        assertThat(ended.out()).contains("stock pipeline", "By construction", "Missed, by what went wrong");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void twoRunsSayTheSame() throws Exception {
        String[] words = {"yardstick", "attribution", CORPUS.toString(), "--format", "tsv"};
        assertThat(run(words).out()).isNotEmpty().isEqualTo(run(words).out());
    }

    @Test
    void aMissingCorpusHasItsExitCode() throws Exception {
        Ended ended = run("yardstick", "attribution", "nowhere");
        assertThat(ended.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(ended.err()).isEqualTo("rapporteur: nowhere: there is no such folder\n");
    }

    @Test
    void theHelpOfTheProgramLeadsHere() throws Exception {
        assertThat(run("--help").out()).contains("rapporteur yardstick --help");
        assertThat(run("yardstick", "--help").out()).contains("Usage: rapporteur yardstick");
    }

    private Ended run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(List.of(words));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("RAPPORTEUR_BUILT", "yes");
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running; said " + Files.readString(out) + Files.readString(err));
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}

package org.rapporteur.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Starts {@code ./rapporteur} of this checkout in a folder, as its own process. */
final class Script {

    /** The script itself. Tests run in their module's folder. */
    static final Path PATH = Path.of("..", "rapporteur").toAbsolutePath().normalize();

    private static final long PATIENCE_SECONDS = 240;

    private final Path folder;
    private final Map<String, String> surroundings = new TreeMap<>(Map.of("RAPPORTEUR_BUILT", "yes"));

    private Script(Path folder) {
        this.folder = folder;
    }

    static Script in(Path folder) {
        return new Script(folder);
    }

    Script with(String variable, String value) {
        surroundings.put(variable, value);
        return this;
    }

    Ended run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PATH.toString()));
        command.addAll(List.of(words));
        return start(command.toArray(String[]::new)).await();
    }

    Running start(String... command) throws IOException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(surroundings);
        return new Running(builder.start(), out, err);
    }

    record Running(Process process, Path out, Path err) {

        Ended await() throws IOException, InterruptedException {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running; said " + Files.readString(out) + Files.readString(err));
            }
            Ended ended = new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return ended;
        }
    }

    record Ended(int exitCode, String out, String err) {}
}

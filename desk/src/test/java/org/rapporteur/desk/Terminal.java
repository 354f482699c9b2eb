package org.rapporteur.desk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.analysis.Issues;
import org.rapporteur.reading.codebook.Codebook;
import picocli.CommandLine;

/** Types commands within this process and reads what they print, as a pipe would. The reader is {@link TestingReader}. */
final class Terminal {

    private final TestingReader reader = new TestingReader();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Runs one command; what the one before printed is forgotten. Returns the exit code. */
    int type(Object... words) {
        out.reset();
        err.reset();
        Screen screen = Screen.plain(out, err);
        String[] typed = List.of(words).stream().map(String::valueOf).toArray(String[]::new);
        int exitCode = commandLine(screen, reader).execute(typed);
        screen.out().flush();
        screen.err().flush();
        return exitCode;
    }

    /** The command line on another screen. */
    static CommandLine on(Screen screen) {
        return commandLine(screen, new TestingReader());
    }

    private static CommandLine commandLine(Screen screen, TestingReader reader) {
        return Main.commandLine(screen, reader, Codebook::standard, NoIssues::new);
    }

    TestingReader reader() {
        return reader;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** A codebook without issues. */
    private static final class NoIssues implements Issues {

        @Override
        public String label(String issue) {
            return issue;
        }

        @Override
        public List<String> in(String words) {
            return List.of();
        }
    }
}

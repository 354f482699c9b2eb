package org.rapporteur.desk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Types commands within this process and reads what they print, as a pipe would. */
final class Terminal {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Runs one command; what the one before printed is forgotten. Returns the exit code. */
    int type(String... words) {
        out.reset();
        err.reset();
        Screen screen = Screen.plain(out, err);
        int exitCode = Main.commandLine(screen).execute(words);
        screen.out().flush();
        screen.err().flush();
        return exitCode;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

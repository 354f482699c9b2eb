package org.rapporteur.desk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Where a person or a pipe reads what the program says: tidy on a terminal, plain everywhere else, UTF-8 in both.
 *
 * @param out what was asked for
 * @param bytes the same, for answers that are bytes and must know when they were not taken
 * @param err what else there is to say
 * @param outIsTerminal a person reads {@code out}
 * @param errIsTerminal a person reads {@code err}
 * @param columns the terminal's width in characters
 * @param styled bold and dim may be used on {@code out}
 */
public record Screen(
        PrintStream out,
        OutputStream bytes,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns,
        boolean styled) {

    /** The width that is assumed where nothing says how wide the terminal is. */
    public static final int USUAL_COLUMNS = 80;

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    public Screen {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(err, "err");
        columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /**
     * The screen of this process. The starting script says what it is, because Java cannot ask for stdout alone:
     * {@code rapporteur.terminal} lists {@code out} and {@code err}, {@code rapporteur.columns} is the width.
     */
    public static Screen ofProcess() {
        List<String> terminals = List.of(System.getProperty("rapporteur.terminal", "").split(","));
        boolean plain = !System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
                || "dumb".equals(System.getenv().getOrDefault("TERM", ""));
        OutputStream bytes = new FileOutputStream(FileDescriptor.out);
        return new Screen(
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                bytes,
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                terminals.contains("out"),
                terminals.contains("err"),
                Integer.getInteger("rapporteur.columns", USUAL_COLUMNS),
                terminals.contains("out") && !plain);
    }

    /** A screen that is a pipe into {@code out} and {@code err}. */
    public static Screen plain(OutputStream out, OutputStream err) {
        return new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                USUAL_COLUMNS,
                false);
    }

    /** The same screen for what is told beside the answer: all of it on stderr. */
    public Screen beside() {
        return new Screen(err, err, err, errIsTerminal, errIsTerminal, columns, styled && errIsTerminal);
    }

    /** Prints a line of the answer. */
    public void line(String text) {
        out.println(Characters.harmless(text));
    }

    /** Prints a line beside the answer: a reason, a note. */
    public void note(String text) {
        err.println("rapporteur: " + Characters.harmless(text));
    }

    public String bold(String text) {
        return styled ? "\u001b[1m" + text + "\u001b[22m" : text;
    }

    public String dim(String text) {
        return styled ? "\u001b[2m" + text + "\u001b[22m" : text;
    }
}

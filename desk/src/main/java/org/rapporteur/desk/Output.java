package org.rapporteur.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Where an answer goes that is too long or too exact for a screen: stdout byte by byte, or a file. */
final class Output {

    private static final int BUFFER_BYTES = 1 << 16;

    private Output() {}

    /** Writes an answer. */
    interface Answer {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code answer} to {@code file}: whole or not at all, so that a full disk leaves what was there before.
     *
     * @return the exit code
     */
    static int toFile(Path file, Answer answer, Screen screen) {
        try {
            Path target = file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A device or a pipe takes what it is given; it cannot be replaced.
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER_BYTES)) {
                    answer.writeTo(out);
                }
                return ExitCodes.DONE;
            }
            Path draft = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), BUFFER_BYTES)) {
                    answer.writeTo(out);
                }
                replace(target, draft);
            } finally {
                Files.deleteIfExists(draft);
            }
            return ExitCodes.DONE;
        } catch (IOException unwritable) {
            screen.note("cannot write %s: %s".formatted(file, reasonOf(unwritable)));
            return ExitCodes.PARTLY;
        }
    }

    private static void replace(Path target, Path draft) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Writes {@code answer} to the screen's stdout as it is. A reader that has had enough ({@code | head}) is no failure.
     *
     * @return the exit code
     */
    static int toScreen(Answer answer, Screen screen) {
        OutputStream out = new BufferedOutputStream(screen.bytes(), BUFFER_BYTES);
        try {
            answer.writeTo(out);
            out.flush();
            return ExitCodes.DONE;
        } catch (IOException unwritable) {
            if (reasonOf(unwritable).toLowerCase(Locale.ROOT).contains("broken pipe")) {
                return ExitCodes.DONE;
            }
            screen.note("cannot write the answer: " + reasonOf(unwritable));
            return ExitCodes.PARTLY;
        }
    }

    private static String reasonOf(IOException unwritable) {
        if (unwritable instanceof java.nio.file.NoSuchFileException) {
            return "there is no such folder";
        } else if (unwritable instanceof java.nio.file.AccessDeniedException) {
            return "no permission";
        }
        return unwritable.getMessage() == null ? unwritable.toString() : unwritable.getMessage();
    }
}

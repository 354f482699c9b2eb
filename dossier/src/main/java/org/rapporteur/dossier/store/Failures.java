package org.rapporteur.dossier.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.dossier.DossierException;
import org.rapporteur.record.RecordException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in one line, with the file's name, what SQLite reports as a code. */
final class Failures {

    private Failures() {}

    /**
     * Does {@code work}.
     *
     * @param doing what it is, to end "could not …"
     * @throws DossierException if the database fails, with a line for the user
     */
    static <T> T explained(Path file, String doing, Supplier<T> work) {
        try {
            return work.get();
        } catch (Damage damage) {
            throw new DossierException(
                    "what is kept of %s in %s is damaged: %s".formatted(damage.what(), file, damage.getMessage()), damage);
        } catch (RecordException ours) {
            throw ours;
        } catch (RuntimeException failure) {
            throw new DossierException(line(file, doing, failure), failure);
        }
    }

    private static String line(Path file, String doing, RuntimeException failure) {
        Optional<SQLiteException> cause = sqlite(failure);
        if (cause.isEmpty()) {
            return "could not %s %s: %s".formatted(doing, file, firstLine(failure));
        }
        return switch (primary(cause.get().getResultCode())) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "another Rapporteur is writing to %s; try again when it is done".formatted(file);
            case SQLITE_FULL -> "no room left to write to %s; what was kept before is safe".formatted(file);
            case SQLITE_READONLY, SQLITE_PERM -> "%s may be read but not written to".formatted(file);
            case SQLITE_CANTOPEN -> "%s cannot be opened: no permission, or its folder cannot be written to".formatted(file);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "%s is damaged; take a copy of it from before, or read the reports anew"
                    .formatted(file);
            case SQLITE_IOERR -> "the disk failed while Rapporteur tried to %s %s (%s); what was kept before is safe"
                    .formatted(doing, file, cause.get().getResultCode());
            default -> "could not %s %s: %s".formatted(doing, file, firstLine(cause.get()));
        };
    }

    private static Optional<SQLiteException> sqlite(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Extended codes carry the code they refine in their low byte. */
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }

    /** What the innermost cause says: those around it say that it happened. */
    private static String firstLine(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String said = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return said.lines().findFirst().orElse(root.getClass().getSimpleName());
    }
}

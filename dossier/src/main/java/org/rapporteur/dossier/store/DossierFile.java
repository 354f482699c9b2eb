package org.rapporteur.dossier.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.rapporteur.dossier.DossierException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * The SQLite file: finds out whether it is a dossier, begins one, and lends connections to it.
 *
 * <p>A new dossier is made beside its place and then put there in one step, so that there never is half a dossier and
 * two programs that begin the same one end up with one. Writing goes through one connection, one transaction at a
 * time, which takes the write lock at its start; each reading has a connection and a snapshot of its own. Safe between
 * threads.
 */
public final class DossierFile implements AutoCloseable {

    private final Path file;
    private final boolean writable;
    private final Jdbi connections;
    private final Handle writer;
    /** Opened when somebody first asks for {@link #version}; guarded by {@link #watching}. */
    private Handle watcher;

    private final Object watching = new Object();

    private DossierFile(Path file, Terms terms, boolean writable) {
        this.file = file;
        this.writable = writable;
        this.connections = Jdbi.create(source(file, terms, writable));
        // Held open for as long as the dossier is: the last connection to go tidies the write-ahead log away.
        this.writer = Failures.explained(file, "open", connections::open);
    }

    /**
     * Opens the dossier at {@code file} for writing, begins it if there is none.
     *
     * @throws DossierException with one line that says why not
     */
    public static DossierFile open(Path file, Terms terms, Clock clock) {
        if (Files.isDirectory(file)) {
            throw new DossierException("%s is a folder, not a dossier".formatted(file));
        }
        if (Files.notExists(file)) {
            begin(file, terms, clock);
        }
        return openExisting(file, terms, true);
    }

    /**
     * Opens the dossier at {@code file}, for reading only if it may not be written to.
     *
     * @throws DossierException with one line that says why not
     */
    public static DossierFile openExisting(Path file, Terms terms) {
        return openExisting(file, terms, false);
    }

    private static DossierFile openExisting(Path file, Terms terms, boolean mustWrite) {
        check(file);
        boolean writable = Files.isWritable(file) && Files.isWritable(file.toAbsolutePath().getParent());
        if (!writable && mustWrite) {
            throw new DossierException("%s may be read but not written to".formatted(file));
        }
        if (!writable && Files.exists(beside(file, "-wal"))) {
            throw new DossierException(
                    "%s was left unfinished and may not be written to: copy it, with the files beside it, to a place where it may"
                            .formatted(file));
        }
        DossierFile opened = new DossierFile(file, terms, writable);
        try {
            Failures.explained(file, "open", () -> {
                opened.upgrade(terms);
                return file;
            });
            return opened;
        } catch (RuntimeException refused) {
            opened.close();
            throw refused;
        }
    }

    /** The path as the user gave it. */
    public Path path() {
        return file;
    }

    /** Reads, with all of {@code work} seeing the dossier as it is at one moment. */
    public <T> T read(String doing, Function<Handle, T> work) {
        return Failures.explained(file, doing, () -> connections.withHandle(reader -> {
            reader.execute("BEGIN");
            T result = work.apply(reader);
            reader.execute("COMMIT");
            return result;
        }));
    }

    /** Writes all of {@code work} or nothing; takes the lock at once and waits for it as long as the terms allow. */
    public <T> T write(String doing, Function<Handle, T> work) {
        if (!writable) {
            throw new DossierException("%s may be read but not written to".formatted(file));
        }
        synchronized (writer) {
            return Failures.explained(file, doing, () -> inOne(writer, work));
        }
    }

    // By hand: after a BEGIN that had to give up waiting, Jdbi takes the connection to be in a transaction that is not
    // there, and what comes next would never be committed.
    private static <T> T inOne(Handle writer, Function<Handle, T> work) {
        writer.execute("BEGIN IMMEDIATE");
        try {
            T result = work.apply(writer);
            writer.execute("COMMIT");
            return result;
        } catch (RuntimeException failure) {
            try {
                writer.execute("ROLLBACK");
            } catch (RuntimeException rolledBackAlready) {
                failure.addSuppressed(rolledBackAlready);
            }
            throw failure;
        }
    }

    /**
     * A number that is another one after every change that anybody has made to the file. It costs next to nothing and waits
     * for no writer: SQLite counts on each connection what the others have changed, and the one that is asked changes nothing.
     */
    public int version() {
        synchronized (watching) {
            return Failures.explained(file, "look into", () -> {
                watcher = watcher == null ? connections.open() : watcher;
                return watcher.createQuery("PRAGMA data_version").mapTo(int.class).one();
            });
        }
    }

    @Override
    public void close() {
        synchronized (watching) {
            if (watcher != null) {
                watcher.close();
            }
        }
        synchronized (writer) {
            writer.close();
        }
    }

    private static void check(Path file) {
        if (Files.isDirectory(file)) {
            throw new DossierException("%s is a folder, not a dossier".formatted(file));
        }
        if (Files.notExists(file)) {
            throw new DossierException("there is no dossier at %s".formatted(file));
        }
        try {
            Header header = Header.of(file);
            long size = Files.size(file);
            if (size == 0) {
                throw new DossierException("%s is empty, not a dossier; remove it or choose another name".formatted(file));
            }
            if (!header.isSqlite()) {
                throw new DossierException("%s is not a dossier".formatted(file));
            }
            if (!header.isDossier()) {
                throw new DossierException("%s is an SQLite database, but not a dossier".formatted(file));
            }
            refuseNewer(file, header.schema());
            // With a write-ahead log beside it the file may rightly lag behind its own header.
            if (size < header.stated() && Files.notExists(beside(file, "-wal"))) {
                throw new DossierException("%s is cut off: %d of its %d bytes are here; take a whole copy of it"
                        .formatted(file, size, header.stated()));
            }
        } catch (IOException unreadable) {
            throw new DossierException("%s cannot be read: no permission, or the disk fails".formatted(file), unreadable);
        }
    }

    private static void refuseNewer(Path file, int schema) {
        if (schema > Schema.KNOWN) {
            throw new DossierException("%s was written by a newer Rapporteur (schema %d); this one knows %d"
                    .formatted(file, schema, Schema.KNOWN));
        }
    }

    private void upgrade(Terms terms) {
        int schema = schema();
        refuseNewer(file, schema);
        if (schema < Schema.KNOWN && writable) {
            Schema.migrate(source(file, terms, true));
        } else if (schema < Schema.KNOWN) {
            throw new DossierException("%s is of an older Rapporteur (schema %d) and may not be written to: copy it to a place where it may"
                    .formatted(file, schema));
        }
    }

    private int schema() {
        return writer.createQuery("PRAGMA user_version").mapTo(int.class).one();
    }

    private static void begin(Path file, Terms terms, Clock clock) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new DossierException("there is no folder %s to begin a dossier in".formatted(folder));
        }
        // Not a temporary file of the JDK: those are for their owner's eyes only, and a dossier is for colleagues too.
        Path draft = folder.resolve(".%s-%s.new".formatted(file.getFileName(), UUID.randomUUID()));
        try {
            Files.createFile(draft);
            SQLiteDataSource source = source(draft, terms, true);
            Failures.explained(file, "begin", () -> {
                Schema.migrate(source);
                return Jdbi.create(source).inTransaction(handle -> describe(handle, file, clock));
            });
            put(draft, file);
        } catch (IOException refused) {
            throw new DossierException("no dossier can be begun in %s: no permission, or no room".formatted(folder), refused);
        } finally {
            delete(draft);
        }
    }

    private static int describe(Handle handle, Path file, Clock clock) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return handle.execute(
                "INSERT INTO meta (name, value) VALUES ('title', ?), ('created', ?)",
                dot > 0 ? name.substring(0, dot) : name,
                LocalDate.now(clock).toString());
    }

    /** Puts the draft in its place; somebody else's, who was quicker, stays. */
    private static void put(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException quicker) {
            return;
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            if (Files.notExists(file)) {
                Files.move(draft, file);
            }
        }
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(beside(draft, "-wal"));
            Files.deleteIfExists(beside(draft, "-shm"));
        } catch (IOException left) {
            throw new DossierException("%s could not be removed; it is not needed".formatted(draft), left);
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static SQLiteDataSource source(Path file, Terms terms, boolean writable) {
        SQLiteConfig config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setBusyTimeout((int) terms.patience().toMillis());
        config.enforceForeignKeys(true);
        if (writable) {
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.FULL);
            if (terms.maxPages() > 0) {
                config.setMaxPageCount(terms.maxPages());
            }
        } else {
            config.setReadOnly(true);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        // As an address, so that no character of the path is taken for a setting. A file that nobody may write to
        // needs no locks, and has no place for them.
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath().toUri() + (writable ? "" : "?immutable=1"));
        return source;
    }
}

package org.rapporteur.dossier;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;

/**
 * The kept record of a negotiation, in one file.
 *
 * <p>Safe for use by several threads and several processes at once: one writes at a time, the others wait.
 */
public final class Dossier implements AutoCloseable {

    private Dossier() {}

    /**
     * Opens the dossier at {@code file} for reading and writing; begins it if there is none.
     *
     * @throws DossierException if the file is something else, is damaged, was written by a newer Rapporteur or cannot
     *     be written to
     */
    public static Dossier open(Path file) {
        throw new UnsupportedOperationException("to come: " + file);
    }

    /**
     * Opens the dossier at {@code file}, which must be there. One that may not be written to opens for reading.
     *
     * @throws DossierException if there is none, or as for {@link #open}
     */
    public static Dossier openExisting(Path file) {
        throw new UnsupportedOperationException("to come: " + file);
    }

    /** Whether a reading of this report by this reader is kept already, so that reading it again would change nothing. */
    public boolean holds(Report report, String readerVersion) {
        throw new UnsupportedOperationException("to come");
    }

    /**
     * Keeps a reading, whole or not at all.
     *
     * @param readerVersion the version of the reader that made it
     * @throws DossierException if it cannot be written; the dossier is then as it was
     */
    public Keeping keep(Reading reading, String readerVersion) {
        throw new UnsupportedOperationException("to come");
    }

    /** The record of all readings together: actors, events and commitments that several reports have are in it once. */
    public KeptRecord record() {
        throw new UnsupportedOperationException("to come");
    }

    /**
     * The passages that hold the words of {@code query}, best first. Words of four letters and more also find their
     * longer forms, words in quotation marks must stand together; case and accents do not count. No query is an error.
     *
     * @param limit at most so many
     */
    public List<Hit> search(String query, int limit) {
        throw new UnsupportedOperationException("to come");
    }

    /** Closes the file. What was kept is in it, and in nothing beside it. */
    @Override
    public void close() {}
}

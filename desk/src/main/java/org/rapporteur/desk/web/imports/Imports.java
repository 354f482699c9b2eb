package org.rapporteur.desk.web.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.desk.ReadingRun;
import org.rapporteur.desk.ReportReader;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.DossierException;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.IntakeSettings;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.record.EdtfDate;

/**
 * The imports of a desk: read into the dossier one after the other, as {@code rapporteur read} does it. What is known of them ends
 * with the desk; what they kept is in the dossier. Safe between threads.
 */
public final class Imports implements AutoCloseable {

    private static final int REMEMBERED = 200;
    private static final long PATIENCE_SECONDS = 30;
    private static final String PASTED = "pasted.txt";

    private final Dossier dossier;
    private final ReportReader reader;
    private final boolean loopback;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "import");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Import> imports = new LinkedHashMap<>();
    private Chosen chosen;
    private ReadingRun running;
    private int last;
    private boolean closed;

    /** A reader is kept for as long as the dossier's codebook stays: it takes seconds to load. */
    private record Chosen(String fingerprint, ReportReader reader) {}

    /**
     * Something to be imported.
     *
     * @param name how whoever brings it calls it; only its last part counts
     */
    public record Upload(String name, InputStream content) {}

    /**
     * Imports into {@code dossier}.
     *
     * @param loopback pages of this machine's own addresses may be fetched, if they are typed
     */
    public Imports(Dossier dossier, ReportReader reader, boolean loopback) {
        this.dossier = dossier;
        this.reader = reader;
        this.loopback = loopback;
    }

    /**
     * Takes files in; they are read when their turn comes.
     *
     * @param date publication date of sources that carry none
     * @throws UncheckedIOException if there is no room for them
     */
    public Import files(List<Upload> uploads, EdtfDate date) {
        Path folder = folder();
        List<Brought> brought = new ArrayList<>();
        for (Upload upload : uploads) {
            // A folder each: two may go by the same name.
            Path file = folder.resolve(String.valueOf(brought.size())).resolve(nameOf(upload.name()));
            try {
                Files.createDirectory(file.getParent());
                Files.copy(upload.content(), file);
            } catch (IOException full) {
                delete(folder);
                throw new UncheckedIOException(full);
            }
            brought.add(new Brought.Laid(file.toString(), nameOf(upload.name())));
        }
        return add(brought, folder, date);
    }

    /** Takes a text in, as {@link #files} does a file that holds it. */
    public Import text(String text, EdtfDate date) {
        return files(List.of(new Upload(PASTED, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))), date);
    }

    /** Takes the addresses of pages in; they are fetched when their turn comes. */
    public Import addresses(List<String> addresses, EdtfDate date) {
        Path folder = folder();
        Fetching fetching = new Fetching(folder, loopback);
        return add(addresses.stream().<Brought>map(address -> new Brought.Addressed(address, fetching)).toList(), folder, date);
    }

    /**
     * Takes in the pages to which the entries of a feed lead; they are fetched when their turn comes.
     *
     * @param feed address of it
     * @param own the feed is one of this machine's that was typed: so may pages of the same server be
     */
    Import entries(List<FeedEntry> entries, URI feed, boolean own) {
        Path folder = folder();
        return add(
                entries.stream().<Brought>map(entry -> new Brought.Entered(
                        entry, new Fetching(folder, own && feed.getRawAuthority().equals(URI.create(entry.address()).getRawAuthority())))).toList(),
                folder,
                EdtfDate.UNKNOWN);
    }

    /** The import with this id, if it is not too long ago. */
    public synchronized Optional<Import> find(String id) {
        return Optional.ofNullable(imports.get(id));
    }

    /** All that are remembered, the latest first. */
    public synchronized List<Import> all() {
        List<Import> all = new ArrayList<>(imports.values());
        Collections.reverse(all);
        return all;
    }

    private synchronized Import add(List<Brought> brought, Path folder, EdtfDate date) {
        Import added = new Import(String.valueOf(++last));
        imports.put(added.id(), added);
        imports.values().stream().filter(Import::isOver).findFirst().filter(oldest -> imports.size() > REMEMBERED)
                .ifPresent(oldest -> imports.remove(oldest.id()));
        queue.execute(() -> read(added, brought, folder, date));
        return added;
    }

    private void read(Import entry, List<Brought> brought, Path folder, EdtfDate date) {
        String stopped;
        try {
            stopped = run(entry, brought, date);
        } catch (DossierException unusable) {
            stopped = unusable.getMessage();
        } catch (RuntimeException fault) {
            stopped = "a fault of the program: " + fault;
        }
        delete(folder);
        entry.end(stopped);
    }

    /** Why not all was read; {@code ""} if it was. */
    private String run(Import entry, List<Brought> brought, EdtfDate date) {
        Intake intake = new Intake(IntakeSettings.defaults().withDate(date));
        ReadingRun run = new ReadingRun(
                (index, onArrival) -> brought.get(Integer.parseInt(index)).read(intake, onArrival),
                reader(),
                dossier,
                entry,
                Runtime.getRuntime().availableProcessors());
        if (!begin(run)) {
            return "the desk was closed before it was read";
        }
        entry.begin();
        run.read(IntStream.range(0, brought.size()).mapToObj(String::valueOf).toList());
        return end() ? "" : "the desk was closed; what was kept by then stays";
    }

    private synchronized boolean begin(ReadingRun run) {
        running = run;
        return !closed;
    }

    private synchronized boolean end() {
        running = null;
        return !closed;
    }

    private synchronized ReportReader reader() {
        Optional<Codebook> codebook = dossier.codebook();
        String fingerprint = codebook.map(Codebook::fingerprint).orElse("");
        if (chosen == null || !chosen.fingerprint().equals(fingerprint)) {
            chosen = new Chosen(fingerprint, codebook.map(reader::with).orElse(reader));
        }
        return chosen.reader();
    }

    /** The last part of a name, as a file here can be called. */
    private static String nameOf(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "_").strip().replaceFirst("^\\.+", "");
        int tooLong = plain.length() - 120;
        String name = tooLong > 0 ? plain.substring(tooLong) : plain;
        return name.isBlank() ? "unnamed" : name;
    }

    /** A folder of one's own for a while. */
    static Path folder() {
        try {
            return Files.createTempDirectory("rapporteur-import");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder).sorted(Comparator.reverseOrder())) {
            for (Path path : (Iterable<Path>) inside::iterator) {
                Files.deleteIfExists(path);
            }
        } catch (IOException leftToTheSystem) {
            folder.toFile().deleteOnExit();
        }
    }

    /** Lets the report that is just being kept be kept, and reads no further. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            if (running != null) {
                running.stop();
            }
        }
        queue.shutdown();
        try {
            queue.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

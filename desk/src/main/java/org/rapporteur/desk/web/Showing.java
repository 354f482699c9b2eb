package org.rapporteur.desk.web;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.rapporteur.analysis.Issues;
import org.rapporteur.desk.Picture;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.DossierException;
import org.rapporteur.dossier.Extent;
import org.rapporteur.reading.codebook.Codebook;

/**
 * Keeps what is shown of a dossier up to date. Whoever changes the dossier, this process or another, the next who asks has it
 * looked at anew, by one thread at a time; where that takes longer than a moment, those who ask meanwhile get what was shown
 * before. Safe between threads.
 */
public final class Showing implements AutoCloseable {

    /** A small dossier is looked at anew within this; nobody waits longer for what somebody else has changed. */
    private static final long MOMENT_MILLIS = 150;

    /** Tells this process from every other, whose versions may count the same. */
    private final String process = UUID.randomUUID().toString().substring(0, 8);

    private final Dossier dossier;
    private final Extent extent;
    private final Supplier<Codebook> standard;
    private final ExecutorService looking = oneThread("showing");
    private final ExecutorService preparing = oneThread("preparing");
    private CompletableFuture<Seen> next = CompletableFuture.completedFuture(null);
    private Seen seen;

    private record Seen(int version, Shown shown) {}

    /**
     * Looks at the dossier for the first time.
     *
     * @param extent how much of it is shown
     * @param standard the codebook of a dossier that names none
     * @throws DossierException if it cannot be read
     */
    public Showing(Dossier dossier, Extent extent, Supplier<Codebook> standard) {
        this.dossier = dossier;
        this.extent = extent;
        this.standard = standard;
        this.seen = look();
        preparing.execute(() -> prepare(seen.shown()));
    }

    private static ExecutorService oneThread(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** How much of the dossier is shown. */
    public Extent extent() {
        return extent;
    }

    /** What is to be shown now. */
    public Shown now() {
        CompletableFuture<Seen> coming = coming();
        if (!coming.isDone()) {
            wait(coming, MOMENT_MILLIS);
        }
        return shown();
    }

    /** What is to be shown to who has just changed the dossier: waits until it is seen, however long that takes. */
    public Shown afterChange() {
        CompletableFuture<Seen> coming = coming();
        wait(coming, Long.MAX_VALUE);
        // One that had begun before the change may have missed it.
        wait(coming(), Long.MAX_VALUE);
        return shown();
    }

    private synchronized Shown shown() {
        return seen.shown();
    }

    private synchronized CompletableFuture<Seen> coming() {
        if (next.isDone() && dossier.version() != seen.version()) {
            next = CompletableFuture.supplyAsync(this::look, looking).whenComplete((found, failure) -> keep(found));
        }
        return next;
    }

    private synchronized void keep(Seen found) {
        if (found != null) {
            seen = found;
            preparing.execute(() -> prepare(found.shown()));
        }
    }

    /** Works out what takes long before somebody asks for it, unless it is out of date by then. */
    private void prepare(Shown shown) {
        if (shown == shown()) {
            shown.brief();
            shown.matrix();
        }
    }

    private Seen look() {
        // Asked before anything is read: a change in between is seen at the next look at the latest.
        int version = dossier.version();
        Codebook codebook = dossier.codebook().orElseGet(standard);
        Picture picture = Picture.of(dossier.corrected(extent), Issues.of(codebook));
        return new Seen(version, new Shown(process + "-" + version, picture, codebook, dossier.size()));
    }

    private static void wait(CompletableFuture<Seen> coming, long millis) {
        try {
            coming.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException later) {
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new DossierException("the dossier could not be looked at anew: " + failed.getCause(), failed.getCause());
        }
    }

    @Override
    public void close() {
        looking.shutdown();
        preparing.shutdown();
    }
}

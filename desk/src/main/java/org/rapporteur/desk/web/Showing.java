package org.rapporteur.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.analysis.Issues;
import org.rapporteur.desk.Correcting;
import org.rapporteur.desk.Picture;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.DossierException;
import org.rapporteur.dossier.Extent;
import org.rapporteur.dossier.corrections.CorrectedRecord;
import org.rapporteur.dossier.corrections.Correction;
import org.rapporteur.dossier.corrections.CorrectionException;
import org.rapporteur.dossier.corrections.Drafting;
import org.rapporteur.dossier.corrections.Ruling;
import org.rapporteur.dossier.corrections.Verb;
import org.rapporteur.reading.codebook.Codebook;

/**
 * Keeps what is shown of a dossier up to date. Whoever changes the dossier, this process or another, the next who asks has it
 * looked at anew, by one thread at a time; where that takes longer than a moment, those who ask meanwhile get what was shown
 * before. Safe between threads.
 */
public final class Showing implements AutoCloseable {

    /** A small dossier is looked at anew within this; nobody waits longer for what somebody else has changed. */
    private static final long MOMENT_MILLIS = 150;

    /** Who asks before anything can be shown waits so long for it. */
    private static final long FIRST_MILLIS = 400;

    private static final long PATIENCE_SECONDS = 60;

    /** What these do changes nothing that follows from the record. */
    private static final Set<Verb> SAYING = Set.of(Verb.CONFIRM, Verb.NOTE);

    /** No dossier's version: SQLite counts from 1. */
    private static final int NOWHERE = 0;

    /** Tells what this process shows from what every other does. */
    private final String process = UUID.randomUUID().toString().substring(0, 8);

    private final Dossier dossier;
    private final Extent extent;
    private final Supplier<Codebook> standard;
    private final ExecutorService looking = oneThread("showing");
    private final ExecutorService preparing = oneThread("preparing");
    private final AtomicInteger shows = new AtomicInteger();
    private final CompletableFuture<Seen> first;
    private final List<Consumer<Shown>> preparations = new CopyOnWriteArrayList<>();
    private CompletableFuture<Seen> next;
    private long begun = System.nanoTime();
    /** Nothing until the dossier was looked at for the first time. */
    private Seen seen;

    private record Seen(int version, Shown shown) {}

    /**
     * A correction that was added.
     *
     * @param shown what is shown with it
     */
    public record Corrected(Correction added, Shown shown) {}

    /**
     * Begins to look at the dossier for the first time.
     *
     * @param extent how much of it is shown
     * @param standard the codebook of a dossier that names none
     */
    public Showing(Dossier dossier, Extent extent, Supplier<Codebook> standard) {
        this.dossier = dossier;
        this.extent = extent;
        this.standard = standard;
        this.first = begin();
        this.next = first;
    }

    private static ExecutorService oneThread(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    private CompletableFuture<Seen> begin() {
        return CompletableFuture.supplyAsync(this::look, looking).whenComplete((found, failure) -> looked(found));
    }

    /**
     * Waits until there is something to show.
     *
     * @throws DossierException if the dossier cannot be read
     */
    public void awaitFirst() {
        wait(first, Long.MAX_VALUE);
    }

    /** Has something worked out of whatever is shown before somebody asks for it. */
    public void prepare(Consumer<Shown> preparation) {
        preparations.add(preparation);
    }

    /** How much of the dossier is shown. */
    public Extent extent() {
        return extent;
    }

    /**
     * What is to be shown now.
     *
     * @throws Refusal that may be asked again, while the dossier is looked at for the first time
     */
    public Shown now() {
        CompletableFuture<Seen> coming = coming();
        if (!coming.isDone() || coming.isCompletedExceptionally()) {
            wait(coming, first.isDone() ? Math.max(0, momentLeft()) : FIRST_MILLIS);
        }
        return shown();
    }

    /**
     * Adds a correction, and shows it from then on.
     *
     * @param records the ids that it is about, whether they are among what is shown or not
     * @throws CorrectionException if it cannot be done; the dossier is then as it was
     * @throws DossierException if it cannot be written; the dossier is then as it was
     */
    public Corrected correct(String by, String because, List<String> records, Function<Drafting, Ruling> draft) {
        Shown before = now();
        Issues known = Issues.of(before.codebook());
        Optional<Correcting> quick = ofShown(before, known, by, because, draft);
        if (quick.isEmpty()) {
            Correction added = Correcting.of(dossier, known, by, because, extent.and(records), draft).added();
            return new Corrected(added, afterChange());
        }
        // The readings are as they were; only what follows from the corrections is worked out anew. Whether anybody else has
        // changed the dossier meanwhile is found out by the next who asks, for the version stays that of before.
        Correction added = quick.get().added();
        CorrectedRecord after = before.picture().corrected().with(added);
        Picture picture = SAYING.contains(added.ruling().verb()) ? before.picture().said(after) : Picture.of(after, known);
        corrected(new Seen(versionOf(before), shown(picture, before.codebook(), before.held())));
        return new Corrected(added, shown());
    }

    private Optional<Correcting> ofShown(
            Shown before, Issues known, String by, String because, Function<Drafting, Ruling> draft) {
        try {
            return Correcting.of(dossier, known, by, because, before.picture(), draft);
        } catch (CorrectionException refused) {
            boolean all = before.held() == before.record().reports().size();
            if (all) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    /** Waits until what is shown is not older than this call. */
    private Shown afterChange() {
        wait(coming(), Long.MAX_VALUE);
        // One that had begun before the change may have missed it.
        wait(coming(), Long.MAX_VALUE);
        return shown();
    }

    private synchronized Shown shown() {
        if (seen == null) {
            throw Refusal.of(503, "The dossier is being read", "the dossier is looked at for the first time since the desk was opened; ask again in a moment");
        }
        return seen.shown();
    }

    private synchronized CompletableFuture<Seen> coming() {
        if (next.isDone() && (seen == null || dossier.version() != seen.version())) {
            begun = System.nanoTime();
            next = begin();
        }
        return next;
    }

    private synchronized void looked(Seen found) {
        // Corrections are never taken away: what knows of fewer is older than what is shown.
        if (found != null && (seen == null || latest(found.shown()) >= latest(seen.shown()))) {
            seen = found;
            preparing.execute(() -> prepare(found.shown()));
        }
    }

    private synchronized void corrected(Seen quick) {
        // A look that knows of the correction by now may know of more than that.
        seen = latest(quick.shown()) > latest(seen.shown()) ? quick : seen;
    }

    /** Works out what takes long before somebody asks for it, unless it is out of date by then. */
    private void prepare(Shown shown) {
        if (shown == shown()) {
            shown.brief();
            shown.matrix();
            shown.dealings();
            shown.revisions();
            preparations.forEach(preparation -> preparation.accept(shown));
        }
    }

    private synchronized long momentLeft() {
        return MOMENT_MILLIS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private static int latest(Shown shown) {
        return shown.picture().corrected().latest();
    }

    /** The version that {@code shown} was seen at; if another is shown by now, one that nothing has. */
    private synchronized int versionOf(Shown shown) {
        return seen.shown() == shown ? seen.version() : NOWHERE;
    }

    private Seen look() {
        // Asked before anything is read: a change in between is seen at the next look at the latest.
        int version = dossier.version();
        Codebook codebook = dossier.codebook().orElseGet(standard);
        Picture picture = Picture.of(dossier.corrected(extent), Issues.of(codebook));
        return new Seen(version, shown(picture, codebook, dossier.size()));
    }

    private Shown shown(Picture picture, Codebook codebook, int held) {
        return new Shown(process + "-" + shows.incrementAndGet(), picture, codebook, held);
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

    /** Waits for what is being looked at: nothing may read a dossier that is closed after this. */
    @Override
    public void close() {
        looking.shutdown();
        preparing.shutdownNow();
        try {
            looking.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

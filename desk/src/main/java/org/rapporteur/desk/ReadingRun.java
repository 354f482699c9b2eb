package org.rapporteur.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Keeping;
import org.rapporteur.intake.Arrival;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads sources into a dossier. Reports are read on several threads and kept one after the other, in the order in which
 * they came in; at most two a thread wait, however many there are.
 *
 * <p>{@link #stop} may be called from any thread; all else belongs to the thread that calls {@link #read}.
 */
public final class ReadingRun {

    /** Shown with --verbose alone. */
    private static final Logger LOG = LoggerFactory.getLogger(ReadingRun.class);

    /** Where reports come from: {@link org.rapporteur.intake.Intake#read}. */
    public interface Sources {

        void read(String location, Consumer<Arrival> onArrival);
    }

    /** What became of one report or source. */
    public interface Witness {

        /** A report was read and kept, or found to be kept already. */
        void kept(Reading reading, Keeping keeping);

        /** The dossier held this report as this reader reads it; it was not read again. */
        void held(Report report);

        /** There is no record of this source, or of this report. */
        void failed(String origin, String reason);
    }

    private static final int WAITING_A_THREAD = 2;
    /** Parsers recurse deeply on long sentences. */
    private static final long STACK_BYTES = 64L << 20;

    private final Sources intake;
    private final ReportReader reader;
    private final Dossier dossier;
    private final Witness witness;
    private final int threads;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Object keeping = new Object();
    private boolean stopped;

    public ReadingRun(Sources intake, ReportReader reader, Dossier dossier, Witness witness, int threads) {
        this.intake = intake;
        this.reader = reader;
        this.dossier = dossier;
        this.witness = witness;
        this.threads = threads;
    }

    /** A report on its way: being read, held already ({@code reading} is null) or failed ({@code reason} is not empty). */
    private record Waiting(Report report, Future<Reading> reading, String origin, String reason) {

        boolean isDone() {
            return reading == null || reading.isDone();
        }
    }

    /** Reads all of them. Returns early, and quietly, when {@link #stop} is called. */
    public void read(List<String> locations) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(null, task, "reading", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (String location : locations) {
                intake.read(location, arrival -> take(arrival, pool));
            }
            keepAllBut(0);
        } catch (Stopped stop) {
            waiting.clear();
        } finally {
            pool.shutdownNow();
        }
    }

    /** Lets a report that is just being kept be kept, and nothing after it. */
    public void stop() {
        synchronized (keeping) {
            stopped = true;
        }
    }

    private void take(Arrival arrival, ExecutorService pool) {
        // No default: a new kind of arrival must be dealt with here.
        if (arrival instanceof Arrival.Arrived arrived) {
            Report report = arrived.report();
            boolean held = ifRunning(() -> dossier.holds(report, reader.version()));
            Future<Reading> reading = held ? null : pool.submit(() -> reader.read(report));
            waiting.add(new Waiting(report, reading, report.origin(), ""));
        } else if (arrival instanceof Arrival.Failed failed) {
            waiting.add(new Waiting(null, null, failed.origin(), failed.reason()));
        }
        keepAllBut(WAITING_A_THREAD * threads);
    }

    /** Keeps what is ready, and waits for more until no more than {@code most} are left. */
    private void keepAllBut(int most) {
        while (!waiting.isEmpty() && (waiting.size() > most || waiting.peek().isDone())) {
            finish(waiting.remove());
        }
    }

    private void finish(Waiting next) {
        if (!next.reason().isEmpty()) {
            witness.failed(next.origin(), next.reason());
        } else if (next.reading() == null) {
            witness.held(next.report());
        } else {
            try {
                Reading reading = next.reading().get();
                // Told under the same lock, so that whoever stops the run knows what was kept.
                ifRunning(() -> {
                    witness.kept(reading, dossier.keep(reading, reader.version()));
                    return reading;
                });
            } catch (ExecutionException unread) {
                LOG.warn("{} could not be read", next.origin(), unread.getCause());
                witness.failed(next.origin(), reasonOf(unread.getCause()));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new Stopped();
            }
        }
    }

    private <T> T ifRunning(Supplier<T> action) {
        synchronized (keeping) {
            if (stopped) {
                throw new Stopped();
            }
            return action.get();
        }
    }

    private static String reasonOf(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return "too large to be read with the memory there is";
        } else if (cause instanceof StackOverflowError) {
            return "a sentence is too deeply nested to be read";
        }
        return "could not be read, by a fault of the program (%s)".formatted(cause);
    }

    /** Unwinds the run out of the intake's loop. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }
}

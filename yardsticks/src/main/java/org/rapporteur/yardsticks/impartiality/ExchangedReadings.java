package org.rapporteur.yardsticks.impartiality;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rapporteur.record.Report;

/** Compares reports on as many threads as there are cores, and gives the comparisons in the reports' order. Of one thread. */
final class ExchangedReadings implements AutoCloseable {

    /** Parsers recurse deeply on long sentences. */
    private static final long STACK_BYTES = 64L << 20;

    private final ExchangedReading reading = new ExchangedReading();
    private final Iterator<Report> reports;
    private final Deque<Future<Optional<Comparison>>> begun = new ArrayDeque<>();
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
        Thread thread = new Thread(null, task, "comparing", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    });

    ExchangedReadings(List<Report> reports) {
        this.reports = reports.iterator();
    }

    /** The comparison of the next report; empty if it does not speak of two countries that can be exchanged. */
    Optional<Comparison> next() {
        while (reports.hasNext() && begun.size() <= threads) {
            Report report = reports.next();
            begun.add(pool.submit(() -> reading.compare(report)));
        }
        try {
            return begun.remove().get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}

package org.rapporteur.yardsticks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.rapporteur.desk.Screen;

/**
 * Does the same with every text of a corpus, on as many threads as there are cores, and says on a terminal how far it is.
 * The results come in the order of the texts, whichever thread was faster.
 */
public final class ReadingCrew {

    /** Parsers recurse deeply on long sentences. */
    private static final long STACK_BYTES = 64L << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Screen screen;

    public ReadingCrew(Screen screen) {
        this.screen = screen;
    }

    /**
     * The result for each text. What {@code work} throws comes out here, that of the first text in order.
     *
     * @param work must be safe between threads
     */
    public <T, R> List<R> each(List<T> texts, Function<T, R> work) {
        return each(texts, work, results -> false);
    }

    /**
     * As {@link #each(List, Function)}, until there are enough results; what is begun beyond them is given up.
     *
     * @param enough is asked after each result, with all so far
     */
    public <T, R> List<R> each(List<T> texts, Function<T, R> work, Predicate<List<R>> enough) {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
            Thread thread = new Thread(null, task, "measuring", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
        Progress progress = new Progress(texts.size());
        try {
            List<Future<R>> begun = texts.stream().map(text -> pool.submit(() -> work.apply(text))).toList();
            List<R> results = new ArrayList<>();
            for (Future<R> next : begun) {
                results.add(result(next));
                progress.reached(results.size());
                if (enough.test(results)) {
                    break;
                }
            }
            return results;
        } finally {
            pool.shutdownNow();
            progress.end();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            } else if (failed.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    /** A bar on stderr, from the third second on, for a person only. */
    private final class Progress {

        private final int expected;
        private final long begun = System.nanoTime();
        private ProgressBar bar;

        Progress(int expected) {
            this.expected = expected;
        }

        void reached(int done) {
            if (bar == null && screen.errIsTerminal() && System.nanoTime() - begun > PATIENCE.toNanos() && done < expected) {
                bar = new ProgressBarBuilder()
                        .setTaskName("measuring")
                        .setUnit(" texts", 1)
                        .setInitialMax(expected)
                        .startsFrom(done, Duration.ofNanos(System.nanoTime() - begun))
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new DelegatingProgressBarConsumer(this::show, screen.columns() - 1))
                        .build();
            }
            if (bar != null) {
                bar.stepTo(done);
            }
        }

        /** Called by the bar's own thread. */
        private void show(String line) {
            screen.err().print(CLEAR_LINE + line);
            screen.err().flush();
        }

        void end() {
            if (bar != null) {
                bar.close();
                show("");
            }
        }
    }
}

package org.rapporteur.desk.web.meaning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiPredicate;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.dossier.Hit;
import org.rapporteur.dossier.search.Passages;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

/**
 * Finds passages by what they mean. What the passages of a dossier mean is worked out in the background once somebody asks, the latest
 * reports first, and kept beside the dossier; until all are, what is found is told with how far it has come. Safe between threads.
 */
public final class Meaning implements AutoCloseable {

    /** Passages that share less with what is looked for have nothing to do with it. */
    private static final double LEAST = .25;

    private static final int LONGEST_SNIPPET = 420;
    private static final long PATIENCE_SECONDS = 10;

    private final Path file;
    private final ExecutorService working = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "meaning");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });
    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile boolean closed;
    private Vectors vectors;
    private Embedding embedding;

    /**
     * What is found.
     *
     * @param ready in how many reports was looked
     * @param reports how many there are
     */
    public record Found(List<Hit> hits, int ready, int reports) {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /** Keeps what passages mean beside {@code dossier}. */
    public Meaning(Path dossier) {
        this.file = dossier.resolveSibling(dossier.getFileName() + ".meaning");
    }

    /**
     * Reads what is kept, and loads the model, when it is asked for first.
     *
     * @throws Refusal if the model's library is for other machines
     */
    private synchronized Vectors vectors() {
        if (vectors == null) {
            try {
                embedding = new Embedding();
            } catch (LinkageError | RuntimeException elsewhere) {
                throw Refusal.of(501, "Not on this machine", "meaning cannot be searched on this machine: " + elsewhere.getMessage());
            }
            vectors = new Vectors(file, Embedding.SIZE);
        }
        return vectors;
    }

    /**
     * The passages of what is shown that mean most nearly what {@code words} do, the nearest first.
     *
     * @param limit at most so many
     * @param within asked with the id of a report
     */
    public Found find(Shown shown, String words, int limit, BiPredicate<String, Span> within) {
        Objects.requireNonNull(words, "words");
        Vectors known = vectors();
        workOut(shown);
        byte[] sought = embedding.of(words);
        List<Near> near = new ArrayList<>();
        int ready = 0;
        List<Report> originals = shown.record().reports().stream().filter(report -> report.duplicateOf().isEmpty()).toList();
        for (Report report : originals) {
            List<Vectors.Passage> passages = known.of(report.id()).orElse(null);
            if (passages != null) {
                ready++;
                for (Vectors.Passage passage : passages) {
                    double likeness = passage.likeness(sought);
                    if (likeness >= LEAST && within.test(report.id(), passage.span())) {
                        near.add(new Near(report, passage.span(), likeness));
                    }
                }
            }
        }
        List<Hit> hits = near.stream()
                .sorted(Comparator.comparingDouble(Near::likeness).reversed())
                .limit(limit)
                .map(Meaning::hit)
                .toList();
        return new Found(hits, ready, originals.size());
    }

    private record Near(Report report, Span span, double likeness) {}

    private static Hit hit(Near near) {
        Span span = near.span();
        Span snippet = new Span(span.start(), Math.min(span.end(), span.start() + LONGEST_SNIPPET));
        Report report = near.report();
        return new Hit(report.id(), report.headline(), Chronology.dateOf(report), report.text().slice(snippet), snippet, span);
    }

    private void workOut(Shown shown) {
        if (!closed && underWay.compareAndSet(false, true)) {
            working.execute(() -> {
                try {
                    List<Report> reports = shown.chronology().inOrder();
                    for (int i = reports.size() - 1; i >= 0 && !closed; i--) {
                        Report report = reports.get(i);
                        if (report.duplicateOf().isEmpty() && vectors().of(report.id()).isEmpty()) {
                            vectors().add(report.id(), passages(report));
                        }
                    }
                } finally {
                    underWay.set(false);
                }
            });
        }
    }

    private List<Vectors.Passage> passages(Report report) {
        return Passages.of(report.text()).stream()
                .map(span -> new Vectors.Passage(span, embedding.of(report.text().slice(span))))
                .toList();
    }

    @Override
    public void close() {
        closed = true;
        working.shutdown();
        try {
            working.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

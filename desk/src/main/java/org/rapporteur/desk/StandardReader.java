package org.rapporteur.desk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.reading.language.CoreNlpLanguage;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.slf4j.LoggerFactory;

/**
 * The room of reading, entered at the first report that must be read: until then no language model is loaded, and when
 * that takes its time the user is told.
 */
final class StandardReader implements ReportReader {

    private static final int PATIENCE_SECONDS = 2;

    private final Screen screen;
    private final Models models;
    private final Supplier<Codebook> codebook;
    private Reader reader;

    StandardReader(Screen screen, Supplier<Codebook> codebook) {
        this(screen, new Models(), codebook);
    }

    private StandardReader(Screen screen, Models models, Supplier<Codebook> codebook) {
        this.screen = screen;
        this.models = models;
        this.codebook = codebook;
    }

    /** The language models, which are the same with any codebook and are loaded once, beside whatever else goes on. */
    private static final class Models {

        private CompletableFuture<CoreNlpLanguage> language;

        synchronized CompletableFuture<CoreNlpLanguage> begun() {
            if (language == null || language.isCompletedExceptionally()) {
                language = CompletableFuture.supplyAsync(CoreNlpLanguage::new);
            }
            return language;
        }
    }

    @Override
    public String version() {
        return Reader.version(codebook.get());
    }

    @Override
    public void prepare() {
        // Two threads that log for the first time at once have the logging say so on stderr.
        LoggerFactory.getILoggerFactory();
        CompletableFuture.runAsync(this::reader);
    }

    @Override
    public Reading read(Report report) {
        return reader().read(report);
    }

    @Override
    public ReportReader with(Codebook other) {
        return new StandardReader(screen, models, () -> other);
    }

    private synchronized Reader reader() {
        if (reader == null) {
            Executor later = CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            CompletableFuture<Void> note =
                    CompletableFuture.runAsync(() -> screen.note("loading the language models …"), later);
            try {
                reader = new Reader(models.begun()::join, codebook.get());
            } finally {
                note.cancel(false);
            }
        }
        return reader;
    }
}

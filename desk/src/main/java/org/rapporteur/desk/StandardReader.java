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

/**
 * The room of reading, entered at the first report that must be read: until then no language model is loaded, and when
 * that takes its time the user is told.
 */
final class StandardReader implements ReportReader {

    private static final int PATIENCE_SECONDS = 2;

    private final Screen screen;
    private final Supplier<Codebook> codebook;
    private Reader reader;

    StandardReader(Screen screen, Supplier<Codebook> codebook) {
        this.screen = screen;
        this.codebook = codebook;
    }

    @Override
    public String version() {
        return Reader.version(codebook.get());
    }

    @Override
    public Reading read(Report report) {
        return reader().read(report);
    }

    @Override
    public ReportReader with(Codebook other) {
        return new StandardReader(screen, () -> other);
    }

    private synchronized Reader reader() {
        if (reader == null) {
            Executor later = CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            CompletableFuture<Void> note =
                    CompletableFuture.runAsync(() -> screen.note("loading the language models …"), later);
            try {
                reader = new Reader(new CoreNlpLanguage(), codebook.get());
            } finally {
                note.cancel(false);
            }
        }
        return reader;
    }
}

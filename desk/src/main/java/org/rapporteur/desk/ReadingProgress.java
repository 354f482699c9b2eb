package org.rapporteur.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Keeping;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;

/** Tells what becomes of each report while a {@link ReadingRun} goes on, and how many there were when it ends. Serves one run. */
final class ReadingProgress implements ReadingRun.Witness {

    /** A read that takes no longer needs no bar. */
    private static final Duration LONG = Duration.ofSeconds(3);

    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final Pattern TABLE = Pattern.compile("(?i)\\.(csv|tsv)$");
    private static final long UNKNOWN = -1;
    private static final int DATE_WIDTH = "2025-05-17".length();
    private static final int WORDS_IN_A_PIPE = 100;

    private final Screen screen;
    private final boolean tellsUnchanged;
    private final long begun = System.nanoTime();
    private int read;
    private int unchanged;
    private int failed;
    private long expected = UNKNOWN;
    private ProgressBar bar;

    private ReadingProgress(Screen screen, boolean tellsUnchanged) {
        this.screen = screen;
        this.tellsUnchanged = tellsUnchanged;
    }

    /** Tells of every report. */
    static ReadingProgress ofAll(Screen screen) {
        return new ReadingProgress(screen, true);
    }

    /** Says nothing of reports that were kept already, and nothing at all if there are only such. */
    static ReadingProgress onlyNew(Screen screen) {
        return new ReadingProgress(screen, false);
    }

    /**
     * Reads the sources into the dossier and tells of it.
     *
     * <p>When the process is told to end meanwhile, what is just being kept is kept, the dossier closed and the count told.
     *
     * @return the exit code
     */
    int read(ReadingRun.Sources intake, ReportReader reader, Dossier dossier, List<String> locations) {
        expected = screen.errIsTerminal() ? expected(locations) : UNKNOWN;
        int threads = Runtime.getRuntime().availableProcessors();
        ReadingRun run = new ReadingRun(intake, reader, dossier, this, threads);
        Thread onInterrupt = new Thread(() -> {
            run.stop();
            dossier.close();
            interrupted();
        });
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            run.read(locations);
        } finally {
            forget(onInterrupt);
            endBar();
        }
        sum();
        return failed == 0 ? ExitCodes.DONE : ExitCodes.PARTLY;
    }

    private static void forget(Thread onInterrupt) {
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException endingAlready) {
            // The hook has the last word and ends the process; whoever goes on here would only talk over it.
            waitForTheEnd();
        }
    }

    private static void waitForTheEnd() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void kept(Reading reading, Keeping keeping) {
        if (keeping == Keeping.UNCHANGED) {
            held(reading.report());
            return;
        }
        String what = keeping == Keeping.NEW ? "read" : keeping == Keeping.REREAD ? "read anew" : "reprint";
        String found = "%s, %s".formatted(
                count(reading.statements().size(), "statement"), count(reading.events().size(), "event"));
        tell(what, reading.report(), found);
        read++;
        step();
    }

    @Override
    public void held(Report report) {
        if (tellsUnchanged) {
            tell("unchanged", report, "");
        }
        unchanged++;
        step();
    }

    @Override
    public void failed(String origin, String reason) {
        synchronized (this) {
            makeWay();
            screen.note(Characters.oneLine(origin + ": " + reason, Integer.MAX_VALUE));
        }
        failed++;
        step();
    }

    private synchronized void tell(String what, Report report, String found) {
        makeWay();
        EdtfDate date = report.written();
        String start = "%-9s  %-10s  ".formatted(what, date.isKnown() ? date.text() : "no date");
        int room = screen.outIsTerminal() ? screen.columns() - start.length() - found.length() - 2 : WORDS_IN_A_PIPE;
        String words = report.headline().isBlank() ? firstWords(report) : report.headline();
        String line = start + padded(Characters.oneLine(words, Math.max(DATE_WIDTH, room)), room) + "  " + found;
        screen.line(line.stripTrailing());
    }

    private String padded(String words, int room) {
        int missing = room - words.codePointCount(0, words.length());
        return screen.outIsTerminal() && missing > 0 ? words + " ".repeat(missing) : words;
    }

    private static String firstWords(Report report) {
        return report.text().slice(0, Math.min(report.text().length(), WORDS_IN_A_PIPE * 2));
    }

    private void sum() {
        if (!tellsUnchanged && read + failed == 0) {
            return;
        }
        List<String> parts = new ArrayList<>(List.of(count(read, "report") + " read"));
        if (unchanged > 0 && tellsUnchanged) {
            parts.add("%d unchanged".formatted(unchanged));
        }
        if (failed > 0) {
            parts.add("%d failed".formatted(failed));
        }
        screen.line(String.join(", ", parts));
    }

    private void interrupted() {
        makeWay();
        screen.note("interrupted: %s kept; the same command reads the rest".formatted(count(read, "report")));
        screen.out().flush();
    }

    private static String count(int number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }

    /** Takes the bar off the line that is about to be written. */
    private void makeWay() {
        if (bar != null) {
            screen.err().print(CLEAR_LINE);
            screen.err().flush();
        }
    }

    private void step() {
        long done = (long) read + unchanged + failed;
        if (bar == null && screen.errIsTerminal() && System.nanoTime() - begun > LONG.toNanos() && done != expected) {
            bar = new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setUnit(" reports", 1)
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
    private synchronized void show(String line) {
        screen.err().print(CLEAR_LINE + line);
        screen.err().flush();
    }

    private void endBar() {
        if (bar != null) {
            bar.close();
            makeWay();
            bar = null;
        }
    }

    /** How many reports there may be, where that can be told without opening a file; -1 where it cannot. */
    private static long expected(List<String> locations) {
        long files = 0;
        for (String location : locations) {
            if (TABLE.matcher(location).find()) {
                return UNKNOWN;
            }
            try (Stream<Path> inside = Files.walk(Path.of(location))) {
                files += inside.filter(path -> !TABLE.matcher(path.toString()).find()).filter(Files::isRegularFile).count();
            } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
                return UNKNOWN;
            }
        }
        return files;
    }
}

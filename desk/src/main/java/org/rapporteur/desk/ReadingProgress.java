package org.rapporteur.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
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

    private static final int DATE_WIDTH = "2025-05-17".length();
    private static final int WORDS_IN_A_PIPE = 100;

    private final Screen screen;
    private final boolean tellsUnchanged;
    private final long begun = System.nanoTime();
    private int read;
    private int unchanged;
    private int failed;
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
        String found = "%s, %s".formatted(
                count(reading.statements().size(), "statement"), count(reading.events().size(), "event"));
        switch (keeping) {
            case NEW -> tell("read", reading.report(), found);
            case REREAD -> tell("read anew", reading.report(), found);
            case DUPLICATE -> tell("reprint", reading.report(), found);
            case UNCHANGED -> {
                held(reading.report());
                return;
            }
        }
        read++;
    }

    @Override
    public void held(Report report) {
        if (tellsUnchanged) {
            tell("unchanged", report, "");
        }
        unchanged++;
    }

    @Override
    public void failed(String origin, String reason) {
        makeWay();
        screen.note(Characters.oneLine(origin + ": " + reason, Integer.MAX_VALUE));
        failed++;
        step();
    }

    private void tell(String what, Report report, String found) {
        makeWay();
        EdtfDate date = report.published().isKnown() ? report.published() : report.dateline().date();
        String start = "%-9s  %-10s  ".formatted(what, date.isKnown() ? date.text() : "no date");
        int room = screen.outIsTerminal() ? screen.columns() - start.length() - found.length() - 2 : WORDS_IN_A_PIPE;
        String words = report.headline().isBlank() ? firstWords(report) : report.headline();
        String line = start + padded(Characters.oneLine(words, Math.max(DATE_WIDTH, room)), room) + "  " + found;
        screen.line(line.stripTrailing());
        step();
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
            screen.err().print("\r\u001b[K");
            screen.err().flush();
        }
    }

    private void step() {
        if (bar == null && screen.errIsTerminal() && System.nanoTime() - begun > LONG.toNanos()) {
            bar = new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setUnit(" reports", 1)
                    .setInitialMax(-1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(screen.err(), screen.columns() - 1))
                    .showSpeed()
                    .build();
        }
        if (bar != null) {
            bar.stepTo(read + unchanged + failed + 1L);
        }
    }

    private void endBar() {
        if (bar != null) {
            bar.close();
            makeWay();
        }
    }
}

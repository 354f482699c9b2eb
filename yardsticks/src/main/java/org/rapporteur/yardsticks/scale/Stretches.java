package org.rapporteur.yardsticks.scale;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.rapporteur.desk.ReadingRun;
import org.rapporteur.dossier.Keeping;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.yardsticks.Sheet;

/** What reports cost while a long read goes on, stretch by stretch: to 100 reports, 200, 500, 1,000, and so on. Used by one thread. */
final class Stretches implements ReadingRun.Witness {

    private static final int FIRST = 100;
    private static final int TIMES = 10;
    /** Where stretches end between a hundred and a thousand, and between each further power of ten and the next. */
    private static final List<Integer> ENDS = List.of(1, 2, 5);
    private static final double NANOS_A_SECOND = 1e9;
    private static final double NANOS_A_MILLISECOND = 1e6;
    private static final double MEGABYTE = 1 << 20;

    private final Path dossier;
    private final int last;
    private final Consumer<String> progress;
    private final List<List<String>> rows = new ArrayList<>();
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private int kept;
    private int failed;
    private int power = FIRST;
    private int end;
    private int stretchFrom;
    private long begun = System.nanoTime();
    private long workBefore = process.getProcessCpuTime();

    /**
     * @param last how many reports there will be
     * @param progress takes a line at the end of each stretch
     */
    Stretches(Path dossier, int last, Consumer<String> progress) {
        this.dossier = dossier;
        this.last = last;
        this.progress = progress;
    }

    @Override
    public void kept(Reading reading, Keeping keeping) {
        kept++;
        step();
    }

    @Override
    public void held(Report report) {
        throw new IllegalStateException("a report came twice: " + report.origin());
    }

    @Override
    public void failed(String origin, String reason) {
        failed++;
        step();
    }

    private void step() {
        int done = kept + failed;
        boolean atEnd = done == power * ENDS.get(end);
        if (atEnd || done == last) {
            rows.add(row(done));
            progress.accept(String.join("  ", rows.get(rows.size() - 1)));
            stretchFrom = done;
            end = (end + 1) % ENDS.size();
            power = end == 0 ? power * TIMES : power;
            begun = System.nanoTime();
            workBefore = process.getProcessCpuTime();
        }
    }

    private List<String> row(int done) {
        int reports = done - stretchFrom;
        double seconds = (System.nanoTime() - begun) / NANOS_A_SECOND;
        double work = (process.getProcessCpuTime() - workBefore) / NANOS_A_MILLISECOND;
        // What lives, rubbish not included; the collection is no part of the next stretch.
        System.gc();
        double lives = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
        return List.of(
                String.format(Locale.ROOT, "%,d to %,d", stretchFrom + 1, done),
                number(reports / seconds, 1),
                number(work / reports, 1),
                number(lives, 0),
                number(size(), 0));
    }

    private double size() {
        try {
            return Files.size(dossier) / MEGABYTE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String number(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }

    /** How many reports could not be read. */
    int unread() {
        return failed;
    }

    Sheet sheet() {
        return new Sheet(
                "archive", "What reading costs", List.of("reports", "a second", "ms of a core each", "on the heap (MB)", "dossier (MB)"), rows);
    }
}

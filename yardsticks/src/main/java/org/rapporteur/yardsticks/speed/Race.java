package org.rapporteur.yardsticks.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Report;
import org.rapporteur.yardsticks.ReadingCrew;
import org.rapporteur.yardsticks.Sheet;

/**
 * Several pipelines over the same reports. They take turns, a few reports at a time, so that whatever else the machine does slows all of
 * them alike. What each reads before its time is taken gives the compiler its time.
 */
final class Race {

    /** Reports a turn, for each core. */
    private static final int TURN = 4;

    private static final double NANOS_A_SECOND = 1e9;

    private final ReadingCrew crew;
    private final Duration warmUp;
    private final int turn = TURN * Runtime.getRuntime().availableProcessors();
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** @param warmUp how long each pipeline reads, at the least, before its time is taken */
    Race(ReadingCrew crew, Duration warmUp) {
        this.crew = crew;
        this.warmUp = warmUp;
    }

    /**
     * What a pipeline took for some reports.
     *
     * @param elapsed all cores together
     * @param worked by processors, compiler and collection of rubbish included
     */
    private record Took(double elapsed, double worked) {

        Took and(Took more) {
            return new Took(elapsed + more.elapsed, worked + more.worked);
        }
    }

    /** A row for each pipeline; the first is what the others are compared with. */
    Sheet run(List<Pipeline> pipelines, List<Report> reports, Pipeline.Tokens counter) {
        pipelines.forEach(pipeline -> warm(pipeline, reports));
        List<Took> all = new ArrayList<>();
        pipelines.forEach(pipeline -> all.add(new Took(0, 0)));
        for (int from = 0; from < reports.size(); from += turn) {
            for (int i = 0; i < all.size(); i++) {
                all.set(i, all.get(i).and(time(pipelines.get(i), part(reports, from))));
            }
        }
        long tokens = reports.stream().mapToLong(counter::in).sum();
        return sheet(pipelines, all, reports.size(), tokens);
    }

    private void warm(Pipeline pipeline, List<Report> reports) {
        double elapsed = 0;
        for (int from = 0; elapsed == 0 || elapsed < warmUp.toSeconds(); from += turn) {
            elapsed += time(pipeline, part(reports, from % reports.size())).elapsed();
        }
    }

    private List<Report> part(List<Report> reports, int from) {
        return reports.subList(from, Math.min(reports.size(), from + turn));
    }

    private Took time(Pipeline pipeline, List<Report> reports) {
        long begun = System.nanoTime();
        long workedBefore = system.getProcessCpuTime();
        crew.each(reports, report -> {
            pipeline.work().accept(report);
            return report.id();
        });
        long worked = system.getProcessCpuTime() - workedBefore;
        return new Took((System.nanoTime() - begun) / NANOS_A_SECOND, worked / NANOS_A_SECOND);
    }

    private static Sheet sheet(List<Pipeline> pipelines, List<Took> all, int reports, long tokens) {
        List<List<String>> rows = new ArrayList<>();
        Took first = all.get(0);
        for (int i = 0; i < pipelines.size(); i++) {
            Took took = all.get(i);
            rows.add(List.of(
                    pipelines.get(i).name(),
                    "%.2f".formatted(reports / took.elapsed()),
                    "%.0f".formatted(tokens / took.elapsed()),
                    "%.1f".formatted(took.elapsed() / first.elapsed()),
                    "%.0f".formatted(tokens / took.worked()),
                    "%.1f".formatted(took.worked() / first.worked())));
        }
        return new Sheet(
                "speed",
                "%d reports, %,d tokens, on %d cores".formatted(reports, tokens, Runtime.getRuntime().availableProcessors()),
                List.of("pipeline", "reports/s", "tokens/s", "times as long", "tokens/core s", "times the work"),
                rows);
    }
}

package org.rapporteur.yardsticks.speed;

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

    private static final int WARM_UP_TURNS = 2;
    private static final double NANOS_A_SECOND = 1e9;

    private final ReadingCrew crew;
    private final int turn = TURN * Runtime.getRuntime().availableProcessors();

    Race(ReadingCrew crew) {
        this.crew = crew;
    }

    /**
     * How long each took, all cores together.
     *
     * @param seconds for each pipeline
     */
    record Result(List<Pipeline> pipelines, List<Double> seconds, int reports, long tokens) {

        Result {
            pipelines = List.copyOf(pipelines);
            seconds = List.copyOf(seconds);
        }

        /** The first pipeline's speed in that of each other. */
        Sheet sheet() {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < pipelines.size(); i++) {
                rows.add(List.of(
                        pipelines.get(i).name(),
                        "%.2f".formatted(seconds.get(i)),
                        "%.2f".formatted(reports / seconds.get(i)),
                        "%.0f".formatted(tokens / seconds.get(i)),
                        "%.1f".formatted(seconds.get(i) / seconds.get(0))));
            }
            return new Sheet(
                    "speed",
                    "%d reports, %,d tokens, on %d cores".formatted(reports, tokens, Runtime.getRuntime().availableProcessors()),
                    List.of("pipeline", "seconds", "reports/s", "tokens/s", "times as long as the first"),
                    rows);
        }
    }

    Result run(List<Pipeline> pipelines, List<Report> reports, Pipeline.Tokens tokens) {
        long count = reports.stream().mapToLong(tokens::in).sum();
        for (int from = 0; from < WARM_UP_TURNS * turn && from < reports.size(); from += turn) {
            for (Pipeline pipeline : pipelines) {
                nanos(pipeline, part(reports, from));
            }
        }
        long[] nanos = new long[pipelines.size()];
        for (int from = 0; from < reports.size(); from += turn) {
            for (int i = 0; i < nanos.length; i++) {
                nanos[i] += nanos(pipelines.get(i), part(reports, from));
            }
        }
        List<Double> seconds = new ArrayList<>();
        for (long one : nanos) {
            seconds.add(one / NANOS_A_SECOND);
        }
        return new Result(pipelines, seconds, reports.size(), count);
    }

    private List<Report> part(List<Report> reports, int from) {
        return reports.subList(from, Math.min(reports.size(), from + turn));
    }

    private long nanos(Pipeline pipeline, List<Report> reports) {
        long begun = System.nanoTime();
        crew.each(reports, report -> {
            pipeline.work().accept(report);
            return report.id();
        });
        return System.nanoTime() - begun;
    }
}

package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Keeping;
import org.rapporteur.intake.Arrival;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;

class ReadingRunTest {

    private final TestingReader reader = new TestingReader();
    private final AtomicInteger arrived = new AtomicInteger();
    private final Kept kept = new Kept();

    @TempDir
    private Path folder;

    private Dossier dossier;

    @BeforeEach
    void open() {
        dossier = Dossier.open(folder.resolve("port.dossier"));
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    @Test
    @Timeout(60)
    void fewReportsWaitHoweverManyThereAre() throws InterruptedException {
        ReadingRun run = run(kept, 2);
        Thread reading = new Thread(() -> run.read(reports(40, TestingReader.WAIT)));
        reading.start();
        Thread.sleep(300);
        assertThat(arrived).hasValueLessThanOrEqualTo(2 * 2 + 1);

        reader.go.countDown();
        reading.join();
        assertThat(kept.origins).isEqualTo(reports(40, TestingReader.WAIT));
    }

    @Test
    @Timeout(60)
    void nothingIsKeptAfterAStop() {
        ReadingRun[] run = new ReadingRun[1];
        Kept stopping = new Kept() {
            @Override
            public void kept(Reading reading, Keeping keeping) {
                super.kept(reading, keeping);
                if (origins.size() == 3) {
                    run[0].stop();
                }
            }
        };
        run[0] = run(stopping, 2);
        run[0].read(reports(40, "a report"));

        assertThat(stopping.origins).isEqualTo(reports(3, "a report"));
        assertThat(dossier.record().reports()).hasSize(3);
    }

    private ReadingRun run(ReadingRun.Witness witness, int threads) {
        return new ReadingRun(
                (location, onArrival) -> {
                    arrived.incrementAndGet();
                    onArrival.accept(new Arrival.Arrived(Report.of(location, "This is " + location + ".")));
                },
                reader,
                dossier,
                witness,
                threads);
    }

    private static List<String> reports(int count, String words) {
        return IntStream.range(0, count).mapToObj(i -> words + " number " + i).toList();
    }

    private static class Kept implements ReadingRun.Witness {

        final List<String> origins = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void kept(Reading reading, Keeping keeping) {
            origins.add(reading.report().origin());
        }

        @Override
        public void held(Report report) {
            throw new AssertionError("not held before: " + report.origin());
        }

        @Override
        public void failed(String origin, String reason) {
            throw new AssertionError(origin + ": " + reason);
        }
    }
}

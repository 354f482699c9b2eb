package org.rapporteur.dossier;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.dossier.store.Terms;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;

/** A second Java machine at work on a dossier: what it did, a line each, goes to its standard output. */
final class Child {

    /** A report that takes seconds to keep. */
    static final int STATEMENTS_OF_THE_LONG_ONE = 15_000;

    private Child() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[1]);
        try {
            switch (arguments[0]) {
                case "keep" -> keep(file, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]), Duration.ofSeconds(60));
                case "keep-impatiently" -> keep(file, Integer.parseInt(arguments[2]), 1, Duration.ofMillis(300));
                case "keep-long" -> keepLong(file);
                case "read" -> say(Dossier.openExisting(file).record().reports().size() + " reports");
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        } catch (DossierException told) {
            say("refused: " + told.getMessage());
            System.exit(1);
        }
    }

    private static void keep(Path file, int first, int count, Duration patience) {
        try (Dossier dossier = Dossier.open(file, new Terms(patience, 0), Clock.systemUTC())) {
            for (int i = first; i < first + count; i++) {
                say(i + " " + dossier.keep(Samples.river(i), "1"));
            }
        }
    }

    private static void keepLong(Path file) {
        Reading reading = longReading();
        try (Dossier dossier = Dossier.open(file)) {
            say("keeping");
            say("kept " + dossier.keep(reading, "1"));
        }
    }

    static Reading longReading() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < STATEMENTS_OF_THE_LONG_ONE; i++) {
            sentences.add("Clerk " + i + " counted " + i * 3 + " boats.");
        }
        Report report = Samples.report("long.txt", "2031-12-24", String.join("\n", sentences));
        Samples samples = Samples.reading(report).actors(Samples.state("A", "A"));
        int from = 0;
        for (String sentence : sentences) {
            samples.states(Samples.statement("s" + from, "A", report.cite(from, from + sentence.length())));
            from += sentence.length() + 1;
        }
        return samples.done();
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

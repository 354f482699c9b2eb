package org.rapporteur.yardsticks.impartiality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.desk.Main;
import org.rapporteur.intake.Arrival;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.IntakeSettings;
import org.rapporteur.record.Report;

/** The reports that {@code rapporteur demo} reads, as it reads them. */
final class SampleReports {

    private SampleReports() {}

    /** In the order of their index. */
    static List<Report> read() {
        List<Report> reports = new ArrayList<>();
        try {
            Path folder = Files.createTempDirectory("rapporteur-sample");
            try {
                Intake intake = new Intake(IntakeSettings.defaults());
                for (String name : new String(bytes("index.txt"), StandardCharsets.UTF_8).lines().map(String::strip).toList()) {
                    Path file = folder.resolve(name);
                    Files.write(file, bytes(name));
                    intake.read(file.toString(), arrival -> {
                        if (arrival instanceof Arrival.Arrived arrived) {
                            // A name that stays when the folder is gone.
                            reports.add(arrived.report().withOrigin("sample/" + name));
                        }
                    });
                    Files.delete(file);
                }
            } finally {
                Files.delete(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return reports;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("sample/" + name)) {
            return in.readAllBytes();
        }
    }
}

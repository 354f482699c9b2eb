package org.rapporteur.yardsticks.incidents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.intake.Arrival;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.IntakeSettings;
import org.rapporteur.record.Report;
import org.rapporteur.yardsticks.incidents.MessageFile.Message;

/** Makes a report of a message as {@code rapporteur read --date DATE} would of a file that holds it. Safe between threads. */
final class MessageReader {

    private MessageReader() {}

    /** The report, under the message's id. */
    static Report report(Message message) {
        try {
            Path folder = Files.createTempDirectory("rapporteur-message");
            Path file = folder.resolve(message.id() + ".txt");
            try {
                Files.writeString(file, message.text(), StandardCharsets.UTF_8);
                List<Arrival> arrivals = new ArrayList<>();
                new Intake(IntakeSettings.defaults().withDate(message.date())).read(file.toString(), arrivals::add);
                return arrivals.get(0) instanceof Arrival.Arrived arrived
                        ? arrived.report().withOrigin(message.id())
                        : Report.of(message.id(), message.text());
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}

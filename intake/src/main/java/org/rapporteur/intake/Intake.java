package org.rapporteur.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.record.Report;

/**
 * The door by which sources come in: plain text, saved pages, tables of articles, and folders of these.
 *
 * <p>A source that cannot be read says why and stops nobody else. Safe between threads.
 */
public final class Intake {

    private final IntakeSettings settings;

    public Intake(IntakeSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /**
     * Reads a file, or all files of a folder, one after the other.
     *
     * @param location a path
     * @param onArrival is told of each report and each failure, in the order of reading
     */
    public void read(String location, Consumer<Arrival> onArrival) {
        Path path = Path.of(location);
        try {
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path).sorted()) {
                    files.forEach(file -> read(file.toString(), onArrival));
                }
                return;
            }
            String text = Files.readString(path).replace("\r\n", "\n");
            onArrival.accept(new Arrival.Arrived(Report.of(location, text).withPublished(settings.date())));
        } catch (IOException unreadable) {
            onArrival.accept(new Arrival.Failed(location, "cannot be read: " + unreadable.getMessage()));
        }
    }
}

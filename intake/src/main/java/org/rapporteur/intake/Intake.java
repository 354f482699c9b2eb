package org.rapporteur.intake;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.rapporteur.intake.files.UnreadableException;

/**
 * The door by which sources come in: plain text of any encoding, pages saved from the web, tables of articles, and
 * folders of these.
 *
 * <p>A source that cannot be read says why and stops nobody else; a row of a table likewise. Safe between threads. Of a
 * plain-text file the report's text is the file's content character for character, without a byte order mark and with
 * {@code \n} for the line ends of all systems. Of a page it is headline, standfirst and paragraphs with an empty line
 * between them; of a table's row the field that holds the text.
 */
public final class Intake {

    private final Source documents;
    private final Source tables;

    /** Opens the door. */
    public Intake(IntakeSettings settings) {
        Objects.requireNonNull(settings, "settings");
        Reports reports = new Reports(settings.date());
        this.documents = new DocumentSource(settings.limits(), reports);
        this.tables = new TableSource(settings.columns(), settings.limits(), reports);
    }

    /**
     * Reads a file, or all files of a folder and the folders in it, one after the other in the order of their names.
     *
     * @param location a path
     * @param onArrival is told of each report and each failure, in the order of reading, on the calling thread; what it
     *     throws ends the reading and comes out here
     */
    public void read(String location, Consumer<Arrival> onArrival) {
        if (location.isBlank()) {
            onArrival.accept(new Arrival.Failed("(no name)", "is not the name of a file"));
            return;
        }
        if (location.matches("(?i)(?:https?|ftp)://.*")) {
            onArrival.accept(new Arrival.Failed(location, "is an address on the web; save the page and give its file"));
            return;
        }
        Path path;
        try {
            path = Path.of(location);
        } catch (InvalidPathException not) {
            onArrival.accept(new Arrival.Failed(location, "is not the name of a file"));
            return;
        }
        if (Files.isDirectory(path)) {
            Folder.walk(location, path, (origin, file) -> file(origin, file, onArrival), onArrival);
        } else {
            file(location, path, onArrival);
        }
    }

    private void file(String origin, Path file, Consumer<Arrival> onArrival) {
        try {
            FileKind.reasonNotToRead(file).ifPresent(reason -> {
                throw new UnreadableException(reason);
            });
            (FileKind.isTable(file) ? tables : documents).read(origin, file, onArrival);
        } catch (UnreadableException unreadable) {
            onArrival.accept(new Arrival.Failed(origin, unreadable.getMessage()));
        }
    }
}

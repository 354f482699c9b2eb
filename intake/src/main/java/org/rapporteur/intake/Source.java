package org.rapporteur.intake;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.rapporteur.intake.files.UnreadableException;

/** One kind of file and how reports come out of it. */
interface Source {

    /**
     * Reads a file.
     *
     * @param origin what the file is called in reports and failures
     * @throws UnreadableException if the file as a whole gives nothing
     */
    void read(String origin, Path file, Consumer<Arrival> onArrival);
}

package org.rapporteur.desk.web;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rapporteur.desk.TestingReader;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Extent;
import org.rapporteur.reading.codebook.Codebook;

/** A desk on a free port that shows {@link ValleyDossier}; reports are read by {@link TestingReader}. */
public final class RunningDesk implements AutoCloseable {

    private static final Codebook CODEBOOK = Codebook.standard();

    private final Dossier dossier;
    private final TestingReader reader = new TestingReader();
    private final List<Exception> faults = new CopyOnWriteArrayList<>();
    private final Desk desk;

    public RunningDesk(Path folder) {
        this(folder, "127.0.0.1");
    }

    public RunningDesk(Path folder, String host) {
        this.dossier = ValleyDossier.in(folder);
        this.desk = Desk.start(
                dossier, reader, () -> CODEBOOK, new Desk.Settings(host, 0, Extent.ALL, "tester", faults::add));
        this.desk.awaitFirst();
    }

    public Wire wire() {
        return new Wire(desk.port());
    }

    public Desk desk() {
        return desk;
    }

    public Dossier dossier() {
        return dossier;
    }

    public TestingReader reader() {
        return reader;
    }

    /** What the desk complained of: its own faults. */
    public List<Exception> faults() {
        return faults;
    }

    @Override
    public void close() {
        reader.letGo();
        desk.close();
        dossier.close();
    }
}

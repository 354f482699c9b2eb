package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.record.Report;

/** A dossier of the sample reports, read once for all tests of one run: that takes the language models. */
public final class SampleDossier {

    private static Path read;

    private SampleDossier() {}

    /** A copy of it in {@code folder}, for a test to do with as it likes. */
    public static synchronized Path in(Path folder) {
        try {
            if (read == null) {
                read = read();
            }
            return Files.copy(read, folder.resolve("talks.dossier"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path read() throws IOException {
        Path folder = Files.createTempDirectory("rapporteur-sample-dossier");
        Path file = folder.resolve("sample.dossier");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.commandLine(Screen.plain(out, err)).execute("demo", "--to", file.toString());
        assertThat(exitCode).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCodes.DONE);
        file.toFile().deleteOnExit();
        folder.toFile().deleteOnExit();
        return file;
    }

    /** Adds a report, the whole of which is taken for one statement. */
    public static void add(Report report, Dossier dossier) {
        ReportReader reader = reader();
        dossier.keep(reader.read(report), reader.version());
    }

    /** A reader that needs no language models. */
    public static ReportReader reader() {
        return new TestingReader();
    }
}

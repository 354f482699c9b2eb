package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @Test
    void demoReadsTheSampleOnceAndAnswersFromItLater() {
        Path dossier = folder.resolve("demo.dossier");
        assertThat(terminal.type("demo", "--to", dossier)).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).startsWith("# ");
        assertThat(terminal.err()).contains("10 reports read");
        String brief = terminal.out();

        assertThat(terminal.type("demo", "--to", dossier)).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).isEqualTo(brief);
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void theSamplesReportsAreKnownByTheirNames() {
        Path dossier = folder.resolve("demo.dossier");
        terminal.type("demo", "--to", dossier);
        terminal.type("export", dossier);
        assertThat(Sample.names()).hasSize(10).allSatisfy(name -> assertThat(terminal.out()).contains("\"origin\":\"sample/" + name + "\""));
    }

    @Test
    void demoTouchesNoDossierOfSomebodyElse() throws IOException {
        Path dossier = folder.resolve("mine.dossier");
        Path report = Files.writeString(folder.resolve("mine.txt"), "The union said it was ready to talk.");
        terminal.type("read", dossier, report);
        terminal.type("export", dossier);
        String before = terminal.out();

        assertThat(terminal.type("demo", "--to", dossier)).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("mine.dossier", "--to").hasLineCount(1);
        terminal.type("export", dossier);
        assertThat(terminal.out()).isEqualTo(before);
    }
}

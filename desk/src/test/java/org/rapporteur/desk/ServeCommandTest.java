package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.desk.web.ValleyDossier;
import org.rapporteur.dossier.Dossier;

class ServeCommandTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void make() {
        try (Dossier made = ValleyDossier.in(folder)) {
            file = folder.resolve("valley.dossier");
            assertThat(made.size()).isEqualTo(3);
        }
    }

    @Test
    void aPortThatIsTakenIsToldInOneLine() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(terminal.type("serve", file, "--port", other.getLocalPort())).isEqualTo(ExitCodes.USAGE);
            assertThat(terminal.err()).contains(String.valueOf(other.getLocalPort()), "--port 0").hasLineCount(1);
            assertThat(terminal.out()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", ""})
    void aPortThatIsNoneIsRefused(String port) {
        assertThat(terminal.type("serve", file, "--port=" + port)).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("--port").hasLineCount(1);
    }

    @Test
    void aHostThatIsNotOfThisMachineIsToldInOneLine() {
        assertThat(terminal.type("serve", file, "--port", "0", "--host", "nowhere.invalid")).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("nowhere.invalid").hasLineCount(1);
    }

    @Test
    void thereMustBeADossier() {
        assertThat(terminal.type("serve", folder.resolve("none.dossier"))).isEqualTo(ExitCodes.DOSSIER);
        assertThat(terminal.err()).contains("no dossier").hasLineCount(1);
    }
}

package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandLineTest {

    private final Terminal terminal = new Terminal();

    @Test
    void helpIsTheAnswerAndGoesToStdout() {
        assertThat(terminal.type("--help")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).contains("dossier is one file", "Exit codes:", "Examples:");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(terminal.type("--version")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).matches("rapporteur \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void anUnknownCommandGetsOneLineThatNamesThoseThereAre() {
        assertThat(terminal.type("sevre", "talks.dossier")).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).startsWith("rapporteur: there is no command 'sevre'").hasLineCount(1);
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void anUnknownOptionGetsOneLine() {
        assertThat(terminal.type("--colour")).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("--colour", "--help").hasLineCount(1);
    }
}

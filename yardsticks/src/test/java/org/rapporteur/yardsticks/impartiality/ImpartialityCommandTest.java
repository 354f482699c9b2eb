package org.rapporteur.yardsticks.impartiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.Screen;
import picocli.CommandLine;

class ImpartialityCommandTest {

    private static final String FISHING =
            """
            Chile and Oman hold talks on fishing rights

            GENEVA, March 12, 2024 – Chile demanded on Tuesday that Oman withdraw its patrol boats from the disputed bank.

            "There is nothing to discuss while the boats are there," a Chilean negotiator told reporters in Santiago.

            Oman rejected the demand. An Omani official said the boats would stay as long as fishermen were in danger.

            Muscat offered to release 12 fishermen if Santiago lifted its ban on landings.
            """;

    private static final String PORT =
            """
            Port talks end without result

            VESTMARK, April 9, 2024 – The harbour union said on Tuesday that the night shifts could not be shared.
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void countsWhatComesOutTheSame() throws IOException {
        Files.writeString(folder.resolve("fishing.txt"), FISHING);
        Files.writeString(folder.resolve("port.txt"), PORT);

        assertThat(run(folder.toString())).isZero();
        assertThat(printed(out)).contains("reports compared  1 of 2").contains("(100.0 %)");
        assertThat(printed(err)).isEmpty();
    }

    @Test
    void printsRowsForScripts() throws IOException {
        Path file = Files.writeString(folder.resolve("fishing.txt"), FISHING);

        assertThat(run("--tsv", "--limit", "1", file.toString())).isZero();
        assertThat(printed(out).lines()).contains("figure\treports read\t1", "figure\treports compared\t1");
    }

    @Test
    void aSourceThatIsNotThereIsOneLine() {
        assertThat(run(folder.resolve("nothing.txt").toString())).isEqualTo(1);
        assertThat(printed(err).lines().findFirst()).hasValueSatisfying(line -> assertThat(line).contains("nothing.txt"));
        assertThat(printed(out)).isEmpty();
    }

    @Test
    void aLimitBelowOneIsRefused() {
        assertThat(run("--limit", "0")).isEqualTo(2);
        assertThat(printed(err)).isEqualToIgnoringNewLines("--limit takes a number from 1 on, not 0");
    }

    @Test
    void theHelpDefinesEveryFigureAndCause() {
        String help = new CommandLine(new ImpartialityCommand(Screen.plain(out, err))).getUsageMessage();
        assertThat(help).contains("reports compared", "statements", "the same");
        for (Cause cause : Cause.values()) {
            assertThat(help).contains(cause.label());
        }
    }

    private int run(String... words) {
        return new CommandLine(new ImpartialityCommand(Screen.plain(out, err))).execute(words);
    }

    private static String printed(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

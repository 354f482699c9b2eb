package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, each gives reports or plain reasons. A failure names its seed. */
class RandomFilesTest {

    private static final String[] PARTS = {
        "title,text,date\n",
        ",",
        ";",
        "\t",
        "|",
        "\"",
        "\"\"",
        "\n",
        "\r\n",
        "\r",
        " ",
        "Talks",
        "The talks went on. ",
        "2025-06-02",
        "\ufeff",
        "\u00e9",
        "\u2019",
        "<p>",
        "<html>",
        "</p>",
        "OSLO — ",
        "text\n",
        "\\",
        "'",
        "1"
    };

    @TempDir
    Path folder;

    @Test
    void randomFilesGiveReportsOrPlainReasons() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Intake intake = new Intake(IntakeSettings.defaults());
        for (int round = 0; round < 600; round++) {
            Path file = folder.resolve(
                    "a" + List.of(".txt", ".csv", ".html", ".tsv", "", ".htm").get(round % 6));
            Files.write(file, content(random));
            List<Arrival> arrivals = new ArrayList<>();
            try {
                intake.read(file.toString(), arrivals::add);
            } catch (RuntimeException broken) {
                throw new AssertionError("seed %d, round %d".formatted(seed, round), broken);
            }
            assertThat(arrivals)
                    .as("seed %d, round %d", seed, round)
                    .isNotEmpty()
                    .allSatisfy(RandomFilesTest::assertPlain);
        }
    }

    private static void assertPlain(Arrival arrival) {
        if (arrival instanceof Arrival.Failed failed) {
            assertThat(failed.reason()).isNotBlank().doesNotContain("\n").doesNotContain("Exception");
        } else {
            assertThat(((Arrival.Arrived) arrival).report().text().isBlank()).isFalse();
        }
    }

    private static byte[] content(Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = random.nextInt(80); i > 0; i--) {
            if (random.nextInt(60) == 0) {
                bytes.write(random.nextInt(256));
            } else {
                bytes.write(PARTS[random.nextInt(PARTS.length)].getBytes(
                        random.nextInt(20) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}

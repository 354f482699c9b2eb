package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/** Any text at all has a layout and a fingerprint, and soon. A failure names its seed. */
class RandomTextTest {

    private static final String[] PARTS = {
        "By ",
        "BY ",
        "Jane ",
        "Doe",
        "-",
        "A-",
        " — ",
        "–",
        "--",
        ": ",
        "OSLO",
        ", ",
        "May 17",
        "2 June 2025",
        "2025-06-02",
        "(Agency)",
        "(",
        ")",
        "[",
        "]",
        "/TASS/",
        "/",
        "WORLD NEWS",
        "\n",
        "\n\n",
        " ",
        "\u00a0",
        "\ud83d\udea2",
        "\ud800",
        "\0",
        ".",
        "!",
        "?",
        "”",
        "“",
        "Published ",
        "14:05",
        "GMT",
        "p.m.",
        "Reporting by ",
        "ABSTRACT.",
        "FULL TEXT.",
        "©",
        "The talks went on and on. ",
        "talks",
        "of ",
        "the ",
        "and ",
        ";",
        "\t",
        "Ü",
        "Ω",
        "交渉",
        "3 min read",
        "###",
        "'",
        "’",
        "correspondent",
        "in "
    };

    @Test
    void everyTextHasALayoutWhosePartsLieWithinItAndApart() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder content = new StringBuilder();
            random.ints(random.nextInt(60), 0, PARTS.length).forEach(part -> content.append(PARTS[part]));
            Text text = Text.of(content.toString());
            Layout layout = Layout.of(text);

            for (Span part : new Span[] {
                layout.section(), layout.headline(), layout.standfirst(), layout.dateLine(), layout.dateline()
            }) {
                assertThat(part.end()).as("seed %d: %s", seed, content).isLessThanOrEqualTo(text.length());
                assertThat(part.overlaps(layout.body()) && part.length() > 0)
                        .as("seed %d: %s", seed, content)
                        .isFalse();
            }
            assertThat(layout.body().end()).as("seed %d: %s", seed, content).isLessThanOrEqualTo(text.length());
            assertThat(Fingerprint.of(text).reprints(Fingerprint.of(text))).isTrue();
        }
    }

    @Test
    void linesMadeToConfuseAPatternTakeNoTime() {
        for (String part : PARTS) {
            for (String line : new String[] {
                part.repeat(200),
                "By " + part.repeat(100) + "!",
                "OSLO" + part.repeat(100),
                part.repeat(70) + "\n" + part.repeat(70)
            }) {
                long start = System.nanoTime();
                Layout.of(Text.of(line + "\n\n" + line + "\nThe talks went on.\n"));
                assertThat(Duration.ofNanos(System.nanoTime() - start)).as(line).isLessThan(Duration.ofSeconds(3));
            }
        }
    }
}

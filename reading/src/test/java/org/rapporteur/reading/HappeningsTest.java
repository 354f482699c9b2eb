package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.Reading;

/**
 * Twelve reports whose events, accounts and commitments are all written down: how many of them come out, and how much else does.
 * The errors in six of them may be read to mend the reader ({@code errors: read}); the others are only counted, and their errors
 * are printed nowhere. What was found and missed is written to {@code target/happenings.txt}.
 */
class HappeningsTest {

    private static final List<String> NAMES = List.of("azawak-hostages", "canada-vietnam", "chaco-treaty", "iceland-fish", "lake-malawi",
            "lurio-talks", "nairobi-summit", "patrol-boats", "riga-coalition", "sepik-hostages", "setubal-strike", "volta-truce");

    @TempDir
    private Path folder;

    @Test
    void eventsAccountsAndCommitmentsComeOut() throws IOException {
        Map<String, ExpectedHappenings.Tally> halves = new TreeMap<>();
        StringBuilder errors = new StringBuilder();
        for (String name : NAMES) {
            JsonNode expected = new YAMLMapper().readTree(Expected.text("happenings/" + name + ".yaml"));
            Reading reading = TestingReader.reader().read(Expected.report(folder, "happenings/" + name));
            String half = expected.path("errors").asText();
            ExpectedHappenings happenings = new ExpectedHappenings(reading, expected);
            halves.computeIfAbsent(half, h -> new ExpectedHappenings.Tally()).add(happenings.tally());
            if (half.equals("read")) {
                errors.append("\n== ").append(name).append('\n').append(String.join("\n", happenings.errors())).append('\n');
            }
        }
        StringBuilder table = new StringBuilder();
        halves.forEach((half, tally) -> table.append(half).append('\n').append(tally.table()).append('\n'));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "happenings.txt"), table.toString() + errors);
        assertThat(halves.get("read").recall("events by kind")).as("events, read; see target/happenings.txt").isGreaterThanOrEqualTo(0.80);
        assertThat(halves.get("read").recall("accounts")).as("accounts, read").isGreaterThanOrEqualTo(0.45);
        assertThat(halves.get("read").recall("commitments by kind")).as("commitments, read").isGreaterThanOrEqualTo(0.50);
        assertThat(halves.get("unread").recall("events by kind")).as("events, counted").isGreaterThanOrEqualTo(0.65);
        assertThat(halves.get("unread").precision("events by kind")).as("events, counted: precision").isGreaterThanOrEqualTo(0.80);
        assertThat(halves.get("unread").recall("accounts")).as("accounts, counted").isGreaterThanOrEqualTo(0.15);
        assertThat(halves.get("unread").recall("commitments by kind")).as("commitments, counted").isGreaterThanOrEqualTo(0.50);
    }
}

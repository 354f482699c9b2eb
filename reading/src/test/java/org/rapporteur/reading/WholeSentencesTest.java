package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/**
 * All that a sentence says and nothing else ({@code whole-sentences.tsv}): a statement that nobody made is as wrong as one that is
 * missed. What comes out otherwise is written beside the test reports.
 */
class WholeSentencesTest {

    @Test
    void sentencesSayWhatTheySayAndNoMore() throws IOException {
        List<String> others = new ArrayList<>();
        int all = 0;
        for (String line : lines()) {
            List<String> fields = List.of(line.split("\t"));
            List<String> wanted = fields.subList(1, fields.size());
            List<String> got = TestingReader.reader().read(Report.of("whole/" + all, fields.get(0))).statements().stream()
                    .map(WholeSentencesTest::shown)
                    .toList();
            all++;
            if (!got.containsAll(wanted) || got.size() != wanted.size()) {
                others.add(fields.get(0) + "\n   wanted " + wanted + "\n   got    " + got);
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "whole-sentences.txt"), String.join("\n", others));
        assertThat(others).as("of %d sentences, see target/whole-sentences.txt: %s", all, String.join("\n", others)).isEmpty();
    }

    private static String shown(Statement it) {
        return it.speakerText() + " | " + (it.negated() ? "not " : "") + it.act().code() + " | " + it.content();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = WholeSentencesTest.class.getResourceAsStream("/whole-sentences.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}

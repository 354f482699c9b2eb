package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.codebook.CodebookCheck;
import org.rapporteur.reading.codebook.CodebookFault;

/** The worked example of docs/codebooks.md does what the page says. */
class CodebooksPageTest {

    private static final Path PAGE = Path.of("..", "docs", "codebooks.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```yaml\n(.*?)```");

    @TempDir
    private Path folder;

    @Test
    void theExampleHasTheFaultsThatThePageShowsAndNoneWhenTheyAreMended() throws IOException {
        String page = Files.readString(PAGE);
        List<String> blocks = BLOCK.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
        assertThat(blocks).hasSize(3);
        Path file = Files.writeString(folder.resolve("fishery.yaml"), blocks.get(0));
        List<CodebookFault> faults = CodebookCheck.of(file);
        assertThat(faults).hasSize(3);
        for (CodebookFault fault : faults) {
            assertThat(page).contains(fault.toString().replace(file.toString(), "fishery.yaml"));
        }
        String mended = blocks.get(0)
                .replace("    words: [mesh size, trawl, net]\n", blocks.get(1))
                .replace("    words: [fish stock, \"stock of … fish\", spawning, overfish*]\n", blocks.get(2));
        assertThat(CodebookCheck.of(Files.writeString(file, mended))).isEmpty();
    }
}

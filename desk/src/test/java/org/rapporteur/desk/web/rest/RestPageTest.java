package org.rapporteur.desk.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.web.RunningDesk;

/** What docs/rest.md tells people to type can be typed. */
class RestPageTest {

    private static final String DESK = "http://localhost:7070";

    @TempDir
    private static Path folder;

    private static RunningDesk desk;
    private static String page;

    @BeforeAll
    static void open() throws IOException {
        desk = new RunningDesk(folder);
        page = Files.readString(Path.of("..", "docs", "rest.md"));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void everyAddressThatIsReadIsThere() {
        List<String> targets = Pattern.compile(DESK + "(/[^\\s'\"<>`]*)(?!.*(?:-d |-F |-X |\\\\$))", Pattern.MULTILINE)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(targets).hasSizeGreaterThan(6);
        assertThat(targets).allSatisfy(target -> assertThat(desk.wire().get(target).status()).as(target).isEqualTo(200));
    }

    @Test
    void everyCorrectionThatIsShownIsOne() {
        MatchResult order = Pattern.compile("-d '(\\{\"verb\".*})'").matcher(page).results().findFirst().orElseThrow();
        String id = desk.wire().get("/api/v1/statements").json().get("items").get(0).get("id").asText();

        String real = order.group(1).replace("s-1a2b3c", id);
        assertThat(desk.wire().post("/api/v1/corrections", "application/json", real).status()).isEqualTo(201);
    }

    @Test
    void theMatrixInTenLinesIsPrinted() throws IOException, InterruptedException {
        String program = Pattern.compile("```python\\n(.*?)```", Pattern.DOTALL).matcher(page).results().findFirst().orElseThrow().group(1);
        assertThat(program.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(10);
        Path file = Files.writeString(folder.resolve("matrix.py"), program.replace(DESK, desk.desk().address()));

        Process process = python(file);

        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).contains("Upper Valley", "Lower Valley", "Withdrawal of forces");
    }

    @Test
    void theNotebookHasTheSameLines() throws IOException {
        JsonNode notebook = new ObjectMapper().readTree(Path.of("..", "docs", "matrix.ipynb").toFile());
        StringBuilder lines = new StringBuilder();
        notebook.at("/cells/1/source").forEach(line -> lines.append(line.asText()));
        assertThat(page).contains("```python\n" + lines + "\n```");
    }

    private static Process python(Path file) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("python3", file.toString()).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        try {
            return builder.start();
        } catch (IOException none) {
            Assumptions.abort("there is no Python on this machine");
            throw none;
        }
    }
}

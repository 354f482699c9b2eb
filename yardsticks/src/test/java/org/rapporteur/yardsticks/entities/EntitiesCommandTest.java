package org.rapporteur.yardsticks.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.ExitCodes;
import org.rapporteur.desk.Screen;
import org.rapporteur.reading.mentions.EntityKind;
import org.rapporteur.record.Span;
import picocli.CommandLine;

/** Types the command as a script would; reads with the real parser. */
class EntitiesCommandTest {

    private static final String TEXT = "The mayor of Oslo met Ana Reyes in Geneva on Monday.";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void measuresASource() throws Exception {
        source("Kestrel", document("a", TEXT), entity("a", 0, 17, "Person", 1) + entity("a", 22, 31, "Person", 0.9)
                + entity("a", 35, 41, "Location", 1) + entity("a", 45, 51, "Temporal", 1) + entity("a", 13, 17, "Location", 0.01));

        assertThat(type(folder.resolve("Kestrel").toString(), "--format", "tsv")).isEqualTo(ExitCodes.DONE);
        assertThat(out())
                .contains("overlapping\tperson\tF1\t1.000", "overlapping\tplace\tannotated\t1", "exact\tmicro\tF1\t1.000")
                .contains("overlapping\torganisation\tF1\t-");
        assertThat(err()).isEmpty();
    }

    @Test
    void measuresAllSourcesOfAFolderAndShowsErrors() throws Exception {
        source("Kestrel", document("a", TEXT), entity("a", 22, 31, "Organisation", 1) + entity("a", 35, 41, "Location", 1));
        source("Orchard", document("b", "Geneva is far."), entity("b", 0, 6, "Location", 1));

        assertThat(type(folder.toString(), "--errors", "3")).isEqualTo(ExitCodes.DONE);
        assertThat(out())
                .contains("By source", "Kestrel", "Orchard", "missed: another kind", "false: another kind")
                .contains("missed: another kind, organisation: The mayor of Oslo met [Ana Reyes] in Geneva on Monday. (Kestrel, a, 22)");
    }

    @Test
    void aConfidenceOfZeroTakesWhatPeopleRejected() throws Exception {
        source("Kestrel", document("a", TEXT), entity("a", 35, 41, "Location", 1) + entity("a", 13, 17, "Location", 0));

        type(folder.toString(), "--confidence", "0", "--format", "tsv");
        assertThat(out()).contains("overlapping\tplace\tannotated\t2");
    }

    @Test
    void offsetsCountUnitsAndBecomeCodePoints() throws Exception {
        source("Kestrel", document("a", "𝔘 Geneva is far."), entity("a", 3, 9, "Location", 1));

        assertThat(Corpus.read(folder, 0.5).texts().get(0).annotated())
                .containsExactly(new AnnotatedText.Annotated(EntityKind.PLACE, new Span(2, 8)));
    }

    @Test
    void whatIsBrokenIsNamedAndTheRestIsMeasured() throws Exception {
        source("Kestrel", document("a", TEXT) + "{\"_id\": \"b\"}\n{oops\n",
                entity("a", 35, 41, "Location", 1) + entity("z", 0, 1, "Person", 1) + entity("a", 9, 900, "Person", 1) + "[]\n"
                        + "{\"documentId\": \"a\"}\n");

        assertThat(type(folder.toString())).isEqualTo(ExitCodes.PARTLY);
        assertThat(err())
                .contains("documents.json, line 2: a document without 'text'", "documents.json, line 3: is no JSON")
                .contains("entities.json, line 2: annotates no document of this source: 'z'")
                .contains("entities.json, line 3: 'begin' and 'end' lie outside of the text: 9 to 900")
                .contains("entities.json, line 4: is no JSON object", "entities.json, line 5: an annotation without 'type'")
                .hasLineCount(6);
        assertThat(out()).contains("Overlapping spans");
    }

    @Test
    void whatIsNoCorpusGetsOneLine() throws Exception {
        for (List<String> wrong : List.of(
                List.of(folder.resolve("nowhere").toString()),
                List.of(folder.toString()),
                List.of(folder.toString(), "--errors", "-1"),
                List.of(folder.toString(), "--confidence", "2"))) {
            assertThat(type(wrong.toArray(String[]::new))).as("%s", wrong).isEqualTo(ExitCodes.USAGE);
            assertThat(err()).hasLineCount(1);
        }
        Files.createDirectories(folder.resolve("Kestrel"));
        Files.writeString(folder.resolve("Kestrel/documents.json"), document("a", TEXT));
        assertThat(type(folder.toString())).isEqualTo(ExitCodes.PARTLY);
        assertThat(err()).contains("entities.json: is not there").hasLineCount(1);
        assertThat(out()).isEmpty();
    }

    @Test
    void whatSharesTheMostIsMatchedFirstAndOnce() {
        Pairs pairs = Pairs.of(List.of(new Span(0, 10), new Span(0, 4)), List.of(new Span(0, 4), new Span(3, 10)));
        assertThat(pairs.findOf(0)).contains(1);
        assertThat(pairs.findOf(1)).contains(0);
        assertThat(Pairs.of(List.of(new Span(0, 4)), List.of(new Span(4, 8))).number()).isZero();
    }

    private void source(String name, String documents, String entities) throws Exception {
        Path source = Files.createDirectories(folder.resolve(name));
        Files.writeString(source.resolve("documents.json"), documents);
        Files.writeString(source.resolve("entities.json"), entities);
    }

    private static String document(String id, String text) {
        return "{\"_id\": \"%s\", \"text\": \"%s\", \"title\": \"none\"}\n".formatted(id, text);
    }

    private static String entity(String document, int begin, int end, String type, double confidence) {
        return "{\"documentId\": \"%s\", \"begin\": %d, \"end\": %d, \"type\": \"%s\", \"confidence\": %s}\n"
                .formatted(document, begin, end, type, confidence);
    }

    private int type(String... words) {
        out.reset();
        err.reset();
        return new CommandLine(new EntitiesCommand(Screen.plain(out, err))).execute(words);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

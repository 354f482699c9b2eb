package org.rapporteur.desk.web.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.Span;

class VectorsTest {

    @TempDir
    private Path folder;

    private static Vectors.Passage passage(int start, float... vector) {
        return new Vectors.Passage(new Span(start, start + 5), Vectors.bytes(vector));
    }

    private Path file() {
        return folder.resolve("river.dossier.meaning");
    }

    @Test
    void whatIsAddedIsThereAgain() {
        Vectors first = new Vectors(file(), 2);
        first.add("r-1", List.of(passage(0, 1, 0), passage(9, 0, 1)));
        first.add("r-2", List.of());
        Vectors again = new Vectors(file(), 2);
        assertThat(again.of("r-1").orElseThrow()).extracting(Vectors.Passage::span).containsExactly(new Span(0, 5), new Span(9, 14));
        assertThat(again.of("r-1").orElseThrow().get(1).vector()).containsExactly(0, 127);
        assertThat(again.of("r-2")).contains(List.of());
        assertThat(again.of("r-3")).isEmpty();
    }

    /** Wherever a file is cut off, what is whole stays, and what is added after it is found. */
    @Test
    void aFileThatIsCutOffIsGoneOnWith() throws IOException {
        Vectors vectors = new Vectors(file(), 2);
        vectors.add("r-1", List.of(passage(0, 1, 0)));
        long one = Files.size(file());
        vectors.add("r-2", List.of(passage(0, 0, 1)));
        byte[] all = Files.readAllBytes(file());
        for (int length = 0; length < all.length; length++) {
            Files.write(file(), Arrays.copyOf(all, length));
            Vectors cut = new Vectors(file(), 2);
            assertThat(cut.of("r-2")).isEmpty();
            assertThat(cut.of("r-1").isPresent()).as("%d bytes", length).isEqualTo(length >= one);
            cut.add("r-3", List.of(passage(3, 1, 0)));
            assertThat(new Vectors(file(), 2).of("r-3")).isPresent();
        }
    }

    @Test
    void anythingElseIsBegunAnew() throws IOException {
        Files.writeString(file(), "no such file at all, whatever its name");
        Vectors vectors = new Vectors(file(), 2);
        vectors.add("r-1", List.of(passage(0, 1, 0)));
        assertThat(new Vectors(file(), 2).of("r-1")).isPresent();
    }

    @Test
    void whereNothingCanBeKeptItIsRemembered() {
        Vectors vectors = new Vectors(folder.resolve("nowhere").resolve("x.meaning"), 2);
        vectors.add("r-1", List.of(passage(0, 1, 0)));
        assertThat(vectors.of("r-1")).isPresent();
    }

    @Test
    void likenessIsTheCosine() {
        Vectors.Passage passage = passage(0, .6f, .8f);
        assertThat(passage.likeness(Vectors.bytes(new float[] {.6f, .8f}))).isCloseTo(1, Offset.offset(.01));
        assertThat(passage.likeness(Vectors.bytes(new float[] {.8f, -.6f}))).isCloseTo(0, Offset.offset(.01));
        assertThat(passage.likeness(Vectors.bytes(new float[] {-.6f, -.8f}))).isCloseTo(-1, Offset.offset(.01));
    }
}

package org.rapporteur.reading.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickCopiesTest {

    private static final List<String> WORDS = List.of("truce", "Łódź", "", "😀");

    @TempDir
    private Path folder;

    private Path published;
    private Path copy;
    private final AtomicInteger timesPublishedWasRead = new AtomicInteger();

    /** A model that is a list of words, published one a line. */
    private record Lines(int version, AtomicInteger timesRead) implements ModelForm<List<String>> {

        @Override
        public String name() {
            return "words";
        }

        @Override
        public List<String> published(InputStream in) throws IOException {
            timesRead.incrementAndGet();
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1));
        }

        @Override
        public void write(List<String> model, CopyWriter out) throws IOException {
            out.number(version);
            out.numbers(new long[] {Long.MIN_VALUE, version});
            out.numbers(new int[] {-1});
            out.numbers(new float[] {Float.MIN_VALUE});
            out.words(model);
        }

        @Override
        public List<String> read(CopyReader in) {
            assertThat(in.number()).isEqualTo(version);
            assertThat(in.longs()).containsExactly(Long.MIN_VALUE, version);
            assertThat(in.ints()).containsExactly(-1);
            assertThat(in.floats()).containsExactly(Float.MIN_VALUE);
            return List.of(in.words());
        }
    }

    @BeforeEach
    void publish() throws IOException {
        published = Files.writeString(folder.resolve("published.txt"), String.join("\n", WORDS));
        copy = folder.resolve("copies").resolve("words");
    }

    @Test
    void thePublishedModelIsReadOnce() throws IOException {
        assertThat(load(1)).isEqualTo(WORDS);
        assertThat(load(1)).isEqualTo(WORDS);
        assertThat(timesPublishedWasRead).hasValue(1);
        assertThat(filesBesideTheCopy()).isEmpty();
    }

    @Test
    void aDamagedCopyIsMadeAnew() throws IOException {
        load(1);
        byte[] whole = Files.readAllBytes(copy);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            assertMadeAnew(damaged, whole);
        }
    }

    @Test
    void aCopyThatBreaksOffIsMadeAnew() throws IOException {
        load(1);
        byte[] whole = Files.readAllBytes(copy);
        for (int length = 0; length < whole.length; length++) {
            assertMadeAnew(Arrays.copyOf(whole, length), whole);
        }
    }

    private void assertMadeAnew(byte[] damaged, byte[] whole) throws IOException {
        Files.write(copy, damaged);
        int before = timesPublishedWasRead.get();
        assertThat(load(1)).isEqualTo(WORDS);
        assertThat(timesPublishedWasRead).hasValue(before + 1);
        assertThat(Files.readAllBytes(copy)).isEqualTo(whole);
    }

    @Test
    void aCopyOfAnotherVersionOrOfAnotherModelIsMadeAnew() throws IOException {
        load(1);
        assertThat(load(2)).isEqualTo(WORDS);
        assertThat(timesPublishedWasRead).hasValue(2);
        // As long as before.
        Files.writeString(published, String.join("\n", WORDS).replace("truce", "peace"));
        assertThat(load(2)).startsWith("peace");
        assertThat(load(2)).startsWith("peace");
        assertThat(timesPublishedWasRead).hasValue(3);
    }

    @Test
    void whereNothingCanBeKeptThePublishedModelIsReadEachTime() throws IOException {
        // No folder can be made where a file stands.
        QuickCopies nowhere = new QuickCopies(published);
        for (int time = 1; time <= 2; time++) {
            assertThat(nowhere.load(published.toUri().toURL(), new Lines(1, timesPublishedWasRead))).isEqualTo(WORDS);
            assertThat(timesPublishedWasRead).hasValue(time);
        }
        Path relative = Path.of("no-such-folder");
        assertThat(new QuickCopies(relative).load(published.toUri().toURL(), new Lines(1, timesPublishedWasRead))).isEqualTo(WORDS);
        assertThat(relative).doesNotExist();
    }

    @Test
    void whereACopyCannotTakeItsPlaceNothingIsLeftBehind() throws IOException {
        Files.createDirectories(copy.resolve("something"));
        assertThat(load(1)).isEqualTo(WORDS);
        assertThat(filesBesideTheCopy()).isEmpty();
    }

    @Test
    void aPublishedModelThatIsNotThereIsTold() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> new QuickCopies(folder).load(missing.toUri().toURL(), new Lines(1, timesPublishedWasRead)))
                .isInstanceOf(UncheckedIOException.class);
    }

    private List<String> load(int version) throws IOException {
        return new QuickCopies(copy.getParent()).load(published.toUri().toURL(), new Lines(version, timesPublishedWasRead));
    }

    private List<Path> filesBesideTheCopy() throws IOException {
        try (Stream<Path> files = Files.list(copy.getParent())) {
            return files.filter(file -> !file.equals(copy)).toList();
        }
    }
}

package org.rapporteur.desk.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** All styles and scripts together weigh little, so that the first page of a day is there at once. */
class WeightTest {

    private static final Path FILES = Path.of("src/main/resources/org/rapporteur/desk/web/static");
    private static final long MOST_BYTES = 300 << 10;

    @Test
    void stylesAndScriptsWeighLessThanIsPromised() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(FILES)) {
            files = all.filter(file -> file.toString().matches(".*\\.(?:css|m?js)")).toList();
        }
        assertThat(files).isNotEmpty();
        long sum = 0;
        for (Path file : files) {
            sum += packed(Files.readAllBytes(file));
        }
        assertThat(sum).isLessThan(MOST_BYTES);
    }

    private static int packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}

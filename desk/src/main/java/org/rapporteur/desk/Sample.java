package org.rapporteur.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The reports that come with the program: ten on the Istanbul talks of spring 2025, written for it from public facts. */
final class Sample {

    /** Lists the others, one a line. */
    private static final String INDEX = "index.txt";

    private Sample() {}

    /** The names of the reports' files, in the order of their dates. */
    static List<String> names() {
        return new String(bytes(INDEX), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * Lays the reports out in {@code folder}.
     *
     * @throws UncheckedIOException if it cannot be written to
     */
    static void layOut(Path folder) {
        for (String name : names()) {
            try {
                Files.write(folder.resolve(name), bytes(name));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream content = Sample.class.getResourceAsStream("sample/" + name)) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

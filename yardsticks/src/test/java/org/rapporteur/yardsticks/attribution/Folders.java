package org.rapporteur.yardsticks.attribution;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folders that tests measure on: the small corpus of our own, and made-up ones. */
final class Folders {

    private Folders() {}

    /** Two annotated articles, one that nobody annotated, and in {@code finds} what a made-up reader found in them. */
    static Path corpus() {
        try {
            return Path.of(Folders.class.getResource("corpus").toURI());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A corpus of one article. */
    static Path of(Path folder, String text, String annotations) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/one.txt"), text);
        Files.writeString(folder.resolve("attributions/one.ann"), annotations);
        return folder;
    }

    /** What the made-up reader found in an article of {@link #corpus}. */
    static List<Saying> finds(Corpus.Article article) throws IOException {
        Path file = corpus().resolve("finds").resolve(article.name().replace(".txt", ".ann"));
        return Standoff.read(file.toString(), Files.readAllLines(file), article.text().length());
    }
}

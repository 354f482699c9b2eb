package org.rapporteur.yardsticks.attribution;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.record.Text;
import org.rapporteur.yardsticks.CorpusException;

/**
 * A folder of annotated articles: {@code text/NAME.txt} and {@code attributions/NAME*.ann}, UTF-8. Where several people
 * annotated an article the file that is first by name counts; an article that nobody annotated is left out.
 */
final class Corpus {

    private static final String TEXT = ".txt";
    private static final String ANNOTATION = ".ann";

    private final Path folder;

    private Corpus(Path folder) {
        this.folder = folder;
    }

    /**
     * One article.
     *
     * @param file its text's
     * @param text character for character
     * @param annotated what the annotators marked
     */
    record Article(Path file, Text text, List<Saying> annotated) {

        Article {
            annotated = List.copyOf(annotated);
        }

        String name() {
            return file.getFileName().toString();
        }
    }

    /**
     * All articles, in the order of their names.
     *
     * @throws CorpusException if the folder is no such corpus, or a file in it cannot be read or is broken
     */
    static List<Article> read(Path folder) {
        return new Corpus(folder).articles();
    }

    private List<Article> articles() {
        if (!Files.isDirectory(folder)) {
            throw CorpusException.missing("%s: there is no such folder".formatted(folder));
        }
        List<Path> texts = files("text", TEXT);
        List<Path> annotations = files("attributions", ANNOTATION);
        List<Article> articles = new ArrayList<>();
        for (Path text : texts) {
            String name = text.getFileName().toString();
            String start = name.substring(0, name.length() - TEXT.length());
            annotations.stream()
                    .filter(annotation -> annotation.getFileName().toString().startsWith(start))
                    .findFirst()
                    .ifPresent(annotation -> articles.add(article(text, annotation)));
        }
        if (articles.isEmpty()) {
            throw CorpusException.missing("%s: no text/NAME.txt has an attributions/NAME.ann".formatted(folder));
        }
        return articles;
    }

    private List<Path> files(String part, String ending) {
        Path inside = folder.resolve(part);
        if (!Files.isDirectory(inside)) {
            throw CorpusException.missing(
                    "%s: holds no folder %s/; expected text/ and attributions/".formatted(folder, part));
        }
        try (Stream<Path> files = Files.list(inside)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw CorpusException.unreadable("%s: cannot be listed".formatted(inside));
        }
    }

    private static Article article(Path file, Path annotation) {
        Text text = Text.of(words(file));
        // Only \n ends a line: the words of a mark may hold any other character.
        List<String> lines = List.of(words(annotation).split("\n"));
        return new Article(file, text, Standoff.read(annotation.toString(), lines, text.length()));
    }

    private static String words(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException otherwise) {
            throw CorpusException.unreadable("%s: is not UTF-8".formatted(file));
        } catch (IOException unreadable) {
            throw CorpusException.unreadable("%s: cannot be read".formatted(file));
        }
    }
}

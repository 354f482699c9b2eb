package org.rapporteur.yardsticks.dates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.yardsticks.CorpusCommand;
import org.rapporteur.yardsticks.CorpusException;

/**
 * The annotated texts of a folder.
 *
 * @param texts in the order of their names
 * @param faults one line each, of files that cannot be read: which, where, what is wrong
 */
record DatedCorpus(List<DatedText> texts, List<String> faults) implements CorpusCommand.Texts {

    DatedCorpus {
        texts = List.copyOf(texts);
        faults = List.copyOf(faults);
    }

    /**
     * All files *.tml and *.xml in the folder and below it.
     *
     * @throws CorpusException if there is no such folder or no such file in it
     */
    static DatedCorpus read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw CorpusException.missing("%s: there is no such folder".formatted(folder));
        }
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            throw CorpusException.missing("%s: holds no file *.tml (TimeML) or *.xml (GUM)".formatted(folder));
        }
        List<DatedText> texts = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Path file : files) {
            try {
                texts.add(AnnotatedXml.read(file));
            } catch (CorpusException unusable) {
                faults.add(unusable.getMessage());
            }
        }
        return new DatedCorpus(texts, faults);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(DatedCorpus::isAnnotated).sorted().toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw CorpusException.unreadable("%s: cannot be listed".formatted(folder));
        }
    }

    private static boolean isAnnotated(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".tml") || name.endsWith(".xml")) && Files.isRegularFile(file);
    }

    @Override
    public boolean isEmpty() {
        return texts.isEmpty();
    }
}

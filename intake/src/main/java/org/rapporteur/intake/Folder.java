package org.rapporteur.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.rapporteur.intake.files.SourceFile;
import org.rapporteur.intake.words.Lexicon;

/**
 * Walks a folder and all folders in it, by name, so that two walks meet the files in one order. Hidden files are passed
 * over, and so are the folders that browsers save beside a page and files about the folder (README, LICENSE); a folder that links lead to again is entered once.
 */
final class Folder {

    private static final Lexicon LEXICON = Lexicon.named("folder");

    private final Set<Path> entered = new HashSet<>();
    private final BiConsumer<String, Path> onFile;
    private final Consumer<Arrival> onArrival;
    private boolean isEmpty = true;
    private String passedOver = "";

    private Folder(BiConsumer<String, Path> onFile, Consumer<Arrival> onArrival) {
        this.onFile = onFile;
        this.onArrival = onArrival;
    }

    /**
     * Walks {@code folder}.
     *
     * @param origin what the folder is called; files in it are called origin/name
     */
    static void walk(String origin, Path folder, BiConsumer<String, Path> onFile, Consumer<Arrival> onArrival) {
        Folder walk = new Folder(onFile, onArrival);
        walk.enter(origin, folder);
        if (walk.isEmpty) {
            onArrival.accept(new Arrival.Failed(
                    origin,
                    walk.passedOver.isEmpty() ? "holds no files" : "holds no reports, only " + walk.passedOver));
        }
    }

    private void enter(String origin, Path folder) {
        List<Path> entries = new ArrayList<>();
        try {
            if (!entered.add(folder.toRealPath())) {
                return;
            }
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(entries::add);
            }
        } catch (IOException | DirectoryIteratorException failure) {
            IOException cause = failure instanceof IOException direct ? direct : (IOException) failure.getCause();
            isEmpty = false;
            onArrival.accept(new Arrival.Failed(origin, SourceFile.reason(cause)));
            return;
        }
        entries.sort(null);
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            String called = origin.endsWith("/") ? origin + name : origin + "/" + name;
            if (name.startsWith(".") || Files.isDirectory(entry) && FileKind.isPartOfPage(entry)) {
                continue;
            }
            if (Files.isDirectory(entry)) {
                enter(called, entry);
            } else if (LEXICON.matches("about-the-folder", name)) {
                passedOver = name;
            } else {
                isEmpty = false;
                onFile.accept(called, entry);
            }
        }
    }
}

package org.rapporteur.yardsticks.incidents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.yardsticks.CorpusCommand;
import org.rapporteur.yardsticks.CorpusException;
import org.rapporteur.yardsticks.incidents.MessageFile.Message;

/**
 * A folder of messages and answer keys: files whose names begin with {@code key-} are keys, any other that holds the id of
 * a message is one of texts. Where two files hold the same message, the one that is first by name counts.
 *
 * @param messages those that a key answers for, in the order of their files
 * @param templates the incidents of each, by the message's id
 * @param faults one line for each thing that could not be used
 */
record KeyedMessages(List<Message> messages, Map<String, List<Template>> templates, List<String> faults) implements CorpusCommand.Texts {

    private static final String KEY = "key-";

    KeyedMessages {
        messages = List.copyOf(messages);
        templates = Map.copyOf(templates);
        faults = List.copyOf(faults);
    }

    /**
     * Reads a folder.
     *
     * @param texts the name of the one file of texts that counts, {@code ""} for all
     * @throws CorpusException if the folder is no such corpus
     */
    static KeyedMessages read(Path folder, String texts) {
        if (!Files.isDirectory(folder)) {
            throw CorpusException.missing("%s: there is no such folder".formatted(folder));
        }
        List<String> faults = new ArrayList<>();
        Set<String> keyed = new HashSet<>();
        Map<String, List<Template>> templates = new LinkedHashMap<>();
        Map<String, Message> messages = new LinkedHashMap<>();
        boolean isNamed = false;
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            try {
                if (name.startsWith(KEY)) {
                    KeyFile.Keys keys = KeyFile.read(file.toString(), List.of(words(file).split("\n")));
                    keyed.addAll(keys.messages());
                    faults.addAll(keys.faults());
                    keys.templates().forEach(one -> templates.computeIfAbsent(one.message(), id -> new ArrayList<>()).add(one));
                } else if (texts.isEmpty() || name.equals(texts)) {
                    isNamed = true;
                    MessageFile.read(words(file)).forEach(message -> messages.putIfAbsent(message.id(), message));
                }
            } catch (CorpusException broken) {
                faults.add(broken.getMessage());
            }
        }
        if (!isNamed && !texts.isEmpty()) {
            throw CorpusException.missing("%s: holds no file %s".formatted(folder, texts));
        }
        List<Message> answered = messages.values().stream().filter(message -> keyed.contains(message.id())).toList();
        if (answered.isEmpty() && faults.isEmpty()) {
            throw CorpusException.missing(
                    "%s: holds no text of a message (a line such as DEV-MUC3-0001) with a file key-… that answers for it".formatted(folder));
        }
        return new KeyedMessages(answered, templates, faults);
    }

    /** The incidents of a message. */
    List<Template> of(Message message) {
        return templates.getOrDefault(message.id(), List.of());
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw CorpusException.unreadable("%s: cannot be listed".formatted(folder));
        }
    }

    /** These corpora are older than Unicode: what is no ASCII stands for itself. */
    private static String words(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw CorpusException.unreadable("%s: cannot be read".formatted(file));
        }
    }

    @Override
    public boolean isEmpty() {
        return messages.isEmpty();
    }
}

package org.rapporteur.yardsticks.acts;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.yardsticks.CorpusCommand;
import org.rapporteur.yardsticks.CorpusException;

/**
 * A file of coded sentences: the JSON records of PLOVER's gold standard, or a table with tabs.
 *
 * @param sentences in the order of the file
 * @param faults one line each, of records that cannot be used: line and what is wrong
 */
record CodedFile(List<CodedSentence> sentences, List<String> faults) implements CorpusCommand.Texts {

    CodedFile {
        sentences = List.copyOf(sentences);
        faults = List.copyOf(faults);
    }

    /**
     * Reads a file of either kind.
     *
     * @throws CorpusException if it is not there, or nothing in it can be read
     */
    static CodedFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw CorpusException.missing("%s is no file".formatted(file));
        }
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            throw CorpusException.unreadable("%s: is not in UTF-8".formatted(file));
        } catch (IOException broken) {
            throw CorpusException.unreadable("%s: cannot be read: %s".formatted(file, broken.getMessage()));
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String start = text.stripLeading();
        boolean json = start.startsWith("[") || start.startsWith("{");
        Gathered gathered = new Gathered(file);
        if (json) {
            JsonRecords.read(text, gathered);
        } else {
            CodedTable.read(text, gathered);
        }
        if (gathered.sentences.isEmpty() && gathered.faults.isEmpty()) {
            throw CorpusException.unreadable("%s: holds no coded sentence".formatted(file));
        }
        return new CodedFile(gathered.sentences, gathered.faults);
    }

    /** What has been read so far. */
    static final class Gathered {

        private final Path file;
        private final List<CodedSentence> sentences = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();

        Gathered(Path file) {
            this.file = file;
        }

        void add(CodedSentence sentence) {
            sentences.add(sentence);
        }

        void fault(int line, String reason) {
            faults.add("%s, line %d: %s".formatted(file, line, reason));
        }

        /** Of what makes the whole file useless. */
        CorpusException broken(int line, String reason) {
            return CorpusException.unreadable("%s, line %d: %s".formatted(file, line, reason));
        }
    }

    @Override
    public boolean isEmpty() {
        return sentences.isEmpty();
    }
}

package org.rapporteur.yardsticks.figures;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.figures.Numerals;
import org.rapporteur.yardsticks.CorpusCommand;
import org.rapporteur.yardsticks.CorpusException;

/**
 * The sentences of a file in PLOVER's form: JSON records with {@code text}, and {@code dead} and {@code injured} where the
 * sentence tells of them. A record of the event {@code DOCUMENT} describes the file and is none.
 *
 * @param sentences in the order of the file
 * @param faults one line each, of records that cannot be used: file, line and what is wrong
 */
record CodedSentences(List<Coded> sentences, List<String> faults) implements CorpusCommand.Texts {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Numerals NUMERALS = Numerals.english();

    CodedSentences {
        sentences = List.copyOf(sentences);
        faults = List.copyOf(faults);
    }

    /**
     * A sentence that people coded.
     *
     * @param line where its record begins, from 1
     */
    record Coded(int line, String words, Losses losses) {}

    /**
     * Reads the file.
     *
     * @throws CorpusException if it is not there, or nothing in it can be read
     */
    static CodedSentences read(Path file) {
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
        List<Coded> sentences = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int line = parser.currentTokenLocation().getLineNr();
                if (token == JsonToken.START_OBJECT) {
                    add("%s, line %d: ".formatted(file, line), line, MAPPER.readTree(parser), sentences, faults);
                } else if (token.isScalarValue()) {
                    faults.add("%s, line %d: is no record".formatted(file, line));
                }
            }
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            String reason = broken.getOriginalMessage().lines().findFirst().orElse("");
            throw CorpusException.unreadable("%s, line %d: is no JSON: %s".formatted(file, line, reason));
        } catch (IOException broken) {
            throw CorpusException.unreadable("%s: cannot be read: %s".formatted(file, broken.getMessage()));
        }
        if (sentences.isEmpty() && faults.isEmpty()) {
            throw CorpusException.unreadable("%s: holds no coded sentence".formatted(file));
        }
        return new CodedSentences(sentences, faults);
    }

    private static void add(String place, int line, JsonNode node, List<Coded> sentences, List<String> faults) {
        if (node.path("event").asText().equals("DOCUMENT")) {
            return;
        }
        String words = node.path("text").asText().strip();
        if (words.isEmpty()) {
            faults.add(place + "a record without 'text'");
            return;
        }
        for (String field : List.of("dead", "injured")) {
            if (node.has(field) && !blank(node.path(field)) && Double.isNaN(number(node.path(field)))) {
                faults.add(place + "'%s' is no number: '%s'".formatted(field, node.path(field).asText()));
                return;
            }
        }
        sentences.add(new Coded(line, words, new Losses(number(node.path("dead")), number(node.path("injured")))));
    }

    private static boolean blank(JsonNode node) {
        return node.isNull() || node.asText().isBlank();
    }

    /** NaN where there is none, or nothing that can be read as one. */
    private static double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : blank(node) ? Double.NaN : NUMERALS.value(node.asText());
    }

    @Override
    public boolean isEmpty() {
        return sentences.isEmpty();
    }
}

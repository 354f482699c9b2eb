package org.rapporteur.yardsticks.entities;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.rapporteur.reading.mentions.EntityKind;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;
import org.rapporteur.yardsticks.CorpusCommand;
import org.rapporteur.yardsticks.CorpusException;
import org.rapporteur.yardsticks.entities.AnnotatedText.Annotated;

/**
 * Reads re3d as published: a folder a source, in it {@code documents.json} and {@code entities.json}, one JSON object a line,
 * joined on {@code documentId}. The offsets {@code begin} and {@code end} count UTF-16 units, as the annotators' tool does.
 *
 * @param texts in the order of folders and files
 * @param faults one line each, of what cannot be used: file, line and what is wrong
 */
record Corpus(List<AnnotatedText> texts, List<String> faults) implements CorpusCommand.Texts {

    private static final String DOCUMENTS = "documents.json";
    private static final String ENTITIES = "entities.json";
    private static final Map<String, EntityKind> KINDS = Map.of(
            "Person", EntityKind.PERSON, "Organisation", EntityKind.ORGANISATION, "Location", EntityKind.PLACE);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    Corpus {
        texts = List.copyOf(texts);
        faults = List.copyOf(faults);
    }

    /**
     * Reads a source, or all sources in a folder.
     *
     * @param least annotations of less confidence are left out
     * @throws CorpusException if there is no such corpus
     */
    static Corpus read(Path folder, double least) {
        if (!Files.isDirectory(folder)) {
            throw CorpusException.missing("%s is no folder".formatted(folder));
        }
        List<Path> sources;
        try (Stream<Path> inside = Files.list(folder)) {
            sources = Files.exists(folder.resolve(DOCUMENTS))
                    ? List.of(folder)
                    : inside.filter(source -> Files.exists(source.resolve(DOCUMENTS))).sorted().toList();
        } catch (IOException broken) {
            throw CorpusException.unreadable("%s: cannot be read: %s".formatted(folder, broken.getMessage()));
        }
        if (sources.isEmpty()) {
            throw CorpusException.missing("%s holds no %s, nor does a folder in it".formatted(folder, DOCUMENTS));
        }
        Gathered gathered = new Gathered(least);
        sources.forEach(gathered::source);
        return new Corpus(gathered.texts, gathered.faults);
    }

    /** What has been read so far. */
    private static final class Gathered {

        private final double least;
        private final List<AnnotatedText> texts = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();

        Gathered(double least) {
            this.least = least;
        }

        void source(Path folder) {
            Map<String, Text> documents = new LinkedHashMap<>();
            Map<String, Set<Annotated>> annotated = new LinkedHashMap<>();
            lines(folder.resolve(DOCUMENTS), (place, node) -> {
                String id = node.path("_id").asText();
                String text = node.path("text").asText();
                if (id.isEmpty() || text.isBlank()) {
                    faults.add(place + (id.isEmpty() ? "a document without '_id'" : "a document without 'text'"));
                } else {
                    documents.put(id, Text.of(text));
                    annotated.put(id, new LinkedHashSet<>());
                }
            });
            int before = faults.size();
            lines(folder.resolve(ENTITIES), (place, node) -> entity(place, node, documents, annotated));
            boolean unannotated = annotated.values().stream().allMatch(Set::isEmpty) && faults.size() > before;
            if (!unannotated) {
                documents.forEach((id, text) -> texts.add(
                        new AnnotatedText(String.valueOf(folder.getFileName()), id, text, List.copyOf(annotated.get(id)))));
            }
        }

        private void entity(String place, JsonNode node, Map<String, Text> documents, Map<String, Set<Annotated>> annotated) {
            EntityKind kind = KINDS.get(node.path("type").asText());
            if (!node.hasNonNull("type")) {
                faults.add(place + "an annotation without 'type'");
                return;
            } else if (kind == null || node.path("confidence").asDouble(1) < least) {
                return;
            }
            Text text = documents.get(node.path("documentId").asText());
            int begin = node.path("begin").asInt(-1);
            int end = node.path("end").asInt(-1);
            if (text == null) {
                faults.add(place + "annotates no document of this source: '%s'".formatted(node.path("documentId").asText()));
            } else if (begin < 0 || begin >= end || end > text.toString().length()) {
                faults.add(place + "'begin' and 'end' lie outside of the text: %s to %s".formatted(node.path("begin"), node.path("end")));
            } else {
                annotated.get(node.path("documentId").asText()).add(new Annotated(kind, new Span(text.offset(begin), text.offset(end))));
            }
        }

        private void lines(Path file, BiConsumer<String, JsonNode> take) {
            List<String> lines;
            try {
                lines = Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
            } catch (CharacterCodingException other) {
                faults.add("%s: is not in UTF-8".formatted(file));
                return;
            } catch (IOException broken) {
                faults.add("%s: cannot be read: %s".formatted(file, broken.getMessage()));
                return;
            }
            if (lines.stream().allMatch(String::isBlank)) {
                faults.add("%s: %s".formatted(file, Files.exists(file) ? "is empty" : "is not there"));
            }
            for (int i = 0; i < lines.size(); i++) {
                String line = i == 0 && lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(i);
                if (line.isBlank()) {
                    continue;
                }
                String place = "%s, line %d: ".formatted(file, i + 1);
                try {
                    JsonNode node = MAPPER.readTree(line);
                    if (node.isObject()) {
                        take.accept(place, node);
                    } else {
                        faults.add(place + "is no JSON object");
                    }
                } catch (JsonProcessingException broken) {
                    faults.add(place + "is no JSON: " + broken.getOriginalMessage().lines().findFirst().orElse(""));
                }
            }
        }
    }

    @Override
    public boolean isEmpty() {
        return texts.isEmpty();
    }
}

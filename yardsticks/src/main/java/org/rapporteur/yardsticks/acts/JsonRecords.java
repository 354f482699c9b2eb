package org.rapporteur.yardsticks.acts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.yardsticks.acts.CodedFile.Gathered;
import org.rapporteur.yardsticks.acts.CodedSentence.Where;

/** The records of PLOVER's gold standard: {@code event}, {@code text}, {@code source} and {@code target} with {@code actorText}. */
final class JsonRecords {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonRecords() {}

    static void read(String text, Gathered gathered) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    int line = parser.currentTokenLocation().getLineNr();
                    add(line, MAPPER.readTree(parser), gathered);
                } else if (token.isScalarValue()) {
                    gathered.fault(parser.currentTokenLocation().getLineNr(), "is no record");
                }
            }
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw gathered.broken(line, "is no JSON: " + broken.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void add(int line, JsonNode node, Gathered gathered) {
        String event = node.path("event").asText();
        // the file's description of itself
        if (event.equals("DOCUMENT")) {
            return;
        }
        Optional<RootClass> gold = RootClass.of(event);
        String words = node.path("text").asText().strip();
        if (gold.isEmpty() || words.isEmpty()) {
            gathered.fault(line, words.isEmpty() ? "a record without 'text'" : "'event' is no type of PLOVER: '%s'".formatted(event));
            return;
        }
        List<String> sources = actors(node.path("source"));
        List<String> targets = actors(node.path("target"));
        // of those who do something with each other, all stand as sources
        if (targets.isEmpty() && sources.size() > 1) {
            targets = sources.subList(1, sources.size());
            sources = sources.subList(0, 1);
        }
        Where source = ActorWords.find(words, sources);
        gathered.add(new CodedSentence(line, gold.get(), words, source, ActorWords.find(words, targets)));
    }

    private static List<String> actors(JsonNode node) {
        List<String> actors = new ArrayList<>();
        for (JsonNode actor : node.isArray() ? node : List.of(node)) {
            String words = actor.path("actorText").asText().strip();
            if (!words.isEmpty()) {
                actors.add(words);
            }
        }
        return actors;
    }
}

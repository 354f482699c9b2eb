package org.rapporteur.desk.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The JSON object in the body of a request, read as what it must be; a wrong one throws a {@link Refusal} that says what is wrong.
 * Other than as JSON it is not read: a form of another site cannot send that.
 */
public final class Told {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode object;

    private Told(JsonNode object) {
        this.object = object;
    }

    /**
     * The object in the body of {@code asked}.
     *
     * @param known the fields that it may have
     */
    public static Told of(Context asked, Collection<String> known) {
        String type = asked.contentType() == null ? "" : asked.contentType().split(";")[0].strip();
        if (!type.equalsIgnoreCase("application/json")) {
            throw Refusal.of(415, "The request is wrong", "the body must be application/json, not '%s'".formatted(type));
        }
        try {
            JsonNode object = STRICT.readTree(asked.bodyAsBytes());
            if (!object.isObject()) {
                throw Refusal.wrong("the body is not a JSON object");
            }
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (!known.contains(field.getKey())) {
                    throw Refusal.wrong("there is no field '%s'; there are %s".formatted(field.getKey(), String.join(", ", known)));
                }
            }
            return new Told(object);
        } catch (JsonProcessingException broken) {
            throw Refusal.wrong("the body is not JSON: " + broken.getOriginalMessage());
        } catch (IOException cut) {
            throw Refusal.wrong("the body could not be read to its end");
        }
    }

    /** The text of a field, {@code ""} if it is not there. */
    public String text(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        } else if (!value.isTextual()) {
            throw Refusal.wrong("'%s' is not a text".formatted(name));
        }
        return value.textValue();
    }

    /** The text of a field that must be there. */
    public String required(String name) {
        String text = text(name);
        if (text.isBlank()) {
            throw Refusal.wrong("'%s' is missing".formatted(name));
        }
        return text;
    }

    /** Whether a field is there. */
    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** The texts of a field; none if it is not there. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array(name)) {
            if (!item.isTextual()) {
                throw Refusal.wrong("'%s' is not a list of texts".formatted(name));
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    /** The whole numbers of a field; none if it is not there. */
    public List<Integer> numbers(String name) {
        return StreamSupport.stream(array(name).spliterator(), false).map(item -> number(item, name)).toList();
    }

    /** The whole number of a field, 0 if it is not there. */
    public int number(String name) {
        return has(name) ? number(object.get(name), name) : 0;
    }

    private static int number(JsonNode value, String name) {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw Refusal.wrong("'%s' holds what is not a whole number".formatted(name));
        }
        return value.intValue();
    }

    private JsonNode array(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return STRICT.createArrayNode();
        } else if (!value.isArray()) {
            throw Refusal.wrong("'%s' is not a list".formatted(name));
        }
        return value;
    }

    /** The fields of an object in a field, each with its values as texts: none for {@code null}, several for a list. */
    public Map<String, List<String>> values(String name) {
        JsonNode value = object.path(name);
        if (!value.isObject() || value.isEmpty()) {
            throw Refusal.wrong("'%s' is not an object with fields".formatted(name));
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        value.properties().forEach(field -> values.put(field.getKey(), values(field.getKey(), field.getValue())));
        return values;
    }

    private static List<String> values(String field, JsonNode value) {
        if (value.isNull()) {
            return List.of();
        } else if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).flatMap(item -> values(field, item).stream()).toList();
        } else if (value.isObject()) {
            throw Refusal.wrong("'%s' is not a text, a number, true, false or a list of these".formatted(field));
        }
        return List.of(value.asText());
    }
}

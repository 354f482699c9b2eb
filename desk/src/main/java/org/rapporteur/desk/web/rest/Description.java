package org.rapporteur.desk.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.rapporteur.desk.web.Params;

/** What the resources are, in OpenAPI 3.1: for programs as it is written, for people operation by operation. Immutable. */
public final class Description {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final byte[] yaml;
    private final JsonNode root;

    /**
     * What can be asked at an address.
     *
     * @param method {@code GET} or {@code POST}
     * @param forms the media types of the answer
     */
    public record Operation(
            String method, String path, String tag, String summary, String description, List<Parameter> parameters, List<String> forms) {

        public Operation {
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(path, "path");
            parameters = List.copyOf(parameters);
            forms = List.copyOf(forms);
        }
    }

    /**
     * What can be told with it.
     *
     * @param values the words that it can be; none if any
     */
    public record Parameter(String name, String description, boolean required, List<String> values) {

        public Parameter {
            Objects.requireNonNull(name, "name");
            values = List.copyOf(values);
        }
    }

    private Description(byte[] yaml) throws IOException {
        this.yaml = yaml;
        this.root = new JsonMapper(new YAMLFactory()).readTree(yaml);
    }

    /** The description that comes with the program. */
    public static Description read() {
        try (InputStream written = Description.class.getResourceAsStream("openapi.yaml")) {
            return new Description(written.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All of it. */
    JsonNode root() {
        return root;
    }

    /** What stands before the operations, in paragraphs. */
    public List<String> introduction() {
        return List.of(root.at("/info/description").asText().strip().split("\n\n"));
    }

    /** The names of the groups of operations, with what they are about. */
    public Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        root.path("tags").forEach(tag -> groups.put(tag.path("name").asText(), tag.path("description").asText()));
        return groups;
    }

    /** What can be asked, in the order of the description. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> operations.add(operation(entry.getKey(), path.getKey(), entry.getValue()))));
        return operations;
    }

    private Operation operation(String method, String path, JsonNode written) {
        List<Parameter> parameters = new ArrayList<>();
        written.path("parameters").forEach(parameter -> parameters.add(parameter(resolved(parameter))));
        List<String> forms = new ArrayList<>();
        written.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> answer.getValue().path("content").fieldNames().forEachRemaining(forms::add));
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                written.path("tags").path(0).asText(),
                written.path("summary").asText(),
                written.path("description").asText().strip(),
                parameters,
                forms);
    }

    private Parameter parameter(JsonNode written) {
        JsonNode schema = resolved(written.path("schema"));
        JsonNode values = schema.has("items") ? resolved(schema.path("items")).path("enum") : schema.path("enum");
        return new Parameter(
                written.path("name").asText(),
                written.path("description").asText(),
                written.path("required").asBoolean(),
                StreamSupport.stream(values.spliterator(), false).map(JsonNode::asText).toList());
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }

    void answerYaml(Context asked) {
        Params.of(asked, List.of());
        asked.contentType("application/yaml; charset=utf-8").result(yaml);
    }

    void answerJson(Context asked) {
        Params.of(asked, List.of());
        asked.contentType("application/json").result(root.toString().getBytes(StandardCharsets.UTF_8));
    }
}

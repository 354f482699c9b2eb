package org.rapporteur.reading.codebook;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.JsonNodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.record.RecordException;

/**
 * A YAML file of data that has been checked against its JSON schema: codebooks, lexicons, gazetteers.
 *
 * <p>A file that does not fit is refused with one line: file, line number, what is wrong.
 */
public final class YamlDocument {

    private YamlDocument() {}

    /**
     * Reads a resource that stands beside {@code owner}; its schema is the resource {@code name} with
     * {@code .schema.json} for {@code .yaml}.
     *
     * @throws CodebookException if it does not fit its schema
     */
    public static JsonNode resource(Class<?> owner, String name) {
        return read(name, text(owner, name), owner, name.replace(".yaml", ".schema.json"));
    }

    /**
     * Reads YAML from anywhere against a schema that stands beside {@code owner}.
     *
     * @param name of the file, for messages
     * @throws CodebookException if it is not YAML or does not fit the schema
     */
    public static JsonNode read(String name, String yaml, Class<?> owner, String schemaName) {
        JsonNode document = parse(name, yaml);
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text(owner, schemaName));
        Set<ValidationMessage> faults = schema.validate(document);
        faults.stream()
                .min(Comparator.comparingInt(YamlDocument::line))
                .ifPresent(fault -> {
                    throw new CodebookException("%s:%d: %s".formatted(name, line(fault), fault.getMessage()));
                });
        return document;
    }

    private static JsonNode parse(String name, String yaml) {
        try {
            return JsonNodeReader.builder().locationAware().build().readTree(yaml, InputFormat.YAML);
        } catch (IOException | RuntimeException broken) {
            Throwable cause = broken instanceof JsonProcessingException || broken.getCause() == null ? broken : broken.getCause();
            int line = cause instanceof JsonProcessingException json && json.getLocation() != null
                    ? json.getLocation().getLineNr()
                    : 1;
            String reason = cause instanceof JsonProcessingException json ? json.getOriginalMessage() : cause.getMessage();
            throw new CodebookException(
                    "%s:%d: not YAML: %s".formatted(name, line, String.valueOf(reason).lines().findFirst().orElse("")), broken);
        }
    }

    private static int line(ValidationMessage fault) {
        JsonNode node = fault.getInstanceNode();
        JsonLocation location = node == null ? null : JsonNodes.tokenLocationOf(node);
        return location == null ? 1 : location.getLineNr();
    }

    private static String text(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new RecordException("cannot read the resource " + name, broken);
        }
    }
}

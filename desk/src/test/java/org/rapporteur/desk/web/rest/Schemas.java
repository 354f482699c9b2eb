package org.rapporteur.desk.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;
import org.rapporteur.desk.web.Wire;

/**
 * Holds answers against the description. More strictly than a client may: a field that is answered and not described is a fault
 * here, though it may be added at any time.
 */
public final class Schemas {

    private final ObjectNode root;

    public Schemas() {
        this.root = Description.read().root().deepCopy();
        close(root.path("components").path("schemas"));
        close(root.path("paths"));
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("type").asText().equals("object") && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        node.forEach(Schemas::close);
    }

    /** What is wrong with the answer to {@code method path}; nothing if it is as described. */
    Set<ValidationMessage> faults(String method, String path, Wire.Answer answer) {
        JsonNode described = root.path("paths").path(path).path(method).path("responses").path(String.valueOf(answer.status()));
        JsonNode resolved = described.has("$ref") ? root.at(described.path("$ref").asText().substring(1)) : described;
        String type = answer.header("Content-Type").split(";")[0];
        JsonNode schema = resolved.path("content").path(type).path("schema");
        if (schema.isMissingNode()) {
            throw new AssertionError("%s %s answers %d with %s, which is not described".formatted(method, path, answer.status(), type));
        }
        ObjectNode whole = schema.deepCopy();
        whole.set("components", root.path("components"));
        JsonSchema compiled = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
        return compiled.validate(answer.json());
    }
}

package org.rapporteur.reading.codebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
import java.util.List;
import java.util.Objects;
import org.rapporteur.record.RecordException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A YAML file of data that has been checked against its JSON schema: codebooks, lexicons, gazetteers.
 *
 * <p>A file that does not fit is refused with one line: file, line number, what is wrong.
 */
public final class YamlDocument {

    /** Knows the line of every node, and refuses a field that is given twice. */
    private static final JsonNodeReader READER = JsonNodeReader.builder()
            .yamlMapper(YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .locationAware()
            .build();

    private YamlDocument() {}

    /**
     * Reads a resource that stands beside {@code owner}; its schema is the resource {@code name} with
     * {@code .schema.json} for {@code .yaml}.
     *
     * <p>What we write ourselves is checked where assertions are on, as in every test: for a user a start would take half a second more.
     *
     * @throws CodebookException if it is not YAML or, checked, does not fit its schema
     */
    public static JsonNode resource(Class<?> owner, String name) {
        return resource(owner, name, name.replace(".yaml", ".schema.json"));
    }

    /** As {@link #resource(Class, String)}, for files that share a schema. */
    public static JsonNode resource(Class<?> owner, String name, String schemaName) {
        String yaml = text(owner, name);
        JsonNode document = parse(name, yaml);
        assert fits(document, name, yaml, owner, schemaName);
        return document;
    }

    /**
     * Reads YAML from anywhere against a schema that stands beside {@code owner}.
     *
     * @param name of the file, for messages
     * @throws CodebookException if it is not YAML or does not fit the schema
     */
    public static JsonNode read(String name, String yaml, Class<?> owner, String schemaName) {
        JsonNode document = parse(name, yaml);
        fits(document, name, yaml, owner, schemaName);
        return document;
    }

    /** Always true; throws if not. */
    private static boolean fits(JsonNode document, String name, String yaml, Class<?> owner, String schemaName) {
        misfits(document, yaml, owner, schemaName).stream().findFirst().ifPresent(misfit -> {
            throw new CodebookException("%s:%d: %s".formatted(name, misfit.line(), misfit.reason()));
        });
        return true;
    }

    /**
     * Where a document does not fit its schema.
     *
     * @param line in the file, counted from 1
     * @param rule the keyword of JSON Schema that is broken: {@code required}, {@code additionalProperties}, …
     */
    record Misfit(int line, String rule, String reason) {}

    /** All places at which a document does not fit its schema, from above. */
    static List<Misfit> misfits(JsonNode document, String yaml, Class<?> owner, String schemaName) {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text(owner, schemaName));
        return schema.validate(document).stream()
                .map(fault -> new Misfit(line(fault, yaml), fault.getType(), fault.getMessage()))
                .sorted(Comparator.comparingInt(Misfit::line))
                .toList();
    }

    private record Fault(int line, String reason) {}

    /**
     * Reads YAML without a schema.
     *
     * @throws CodebookException with name and line if it is not YAML
     */
    static JsonNode parse(String name, String yaml) {
        JsonNode document;
        try {
            document = READER.readTree(yaml, InputFormat.YAML);
        } catch (IOException | RuntimeException broken) {
            Fault fault = fault(broken);
            throw new CodebookException("%s:%d: not YAML: %s".formatted(name, fault.line(), fault.reason()), broken);
        }
        if (document.isMissingNode()) {
            throw new CodebookException("%s:1: is empty".formatted(name));
        }
        return document;
    }

    /** Where the parser says it broke off; of something that was never closed, where it was opened. */
    private static Fault fault(Throwable broken) {
        Fault fault = new Fault(1, "cannot be parsed");
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
                fault = new Fault(json.getLocation().getLineNr(), firstLine(json.getOriginalMessage()));
            } else if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
                boolean unclosed = marked.getProblem().contains("end of stream") && marked.getContextMark() != null;
                Mark mark = unclosed ? marked.getContextMark() : marked.getProblemMark();
                return new Fault(mark.getLine() + 1, firstLine(marked.getProblem()));
            }
        }
        return fault;
    }

    private static String firstLine(String words) {
        return words.lines().findFirst().orElse("").strip();
    }

    /** Of a field that does not belong there its own line, of anything else the line where it begins. */
    private static int line(ValidationMessage fault, String yaml) {
        JsonNode node = fault.getInstanceNode();
        JsonNode field = node == null || fault.getProperty() == null ? null : node.get(fault.getProperty());
        if (field == null) {
            return node == null ? 1 : line(node);
        }
        List<String> lines = yaml.lines().toList();
        int line = line(field);
        while (line > line(node) && !lines.get(line - 1).contains(fault.getProperty() + ":")) {
            line--;
        }
        return line;
    }

    /** The number of the line at which a part of a document begins. */
    static int line(JsonNode node) {
        return JsonNodes.tokenLocationOf(node).getLineNr();
    }

    static String text(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new RecordException("cannot read the resource " + name, broken);
        }
    }
}

package org.rapporteur.dossier.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.RecordForm;
import org.rapporteur.record.Report;

/** Values of the record as JSON and back: the maps are RecordForm's, the text is Jackson's. */
final class Forms {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private Forms() {}

    static String written(Record value) {
        return json(RecordForm.toMap(value));
    }

    /** What is known about a report apart from its text and from whether it is a reprint. */
    static Map<String, Object> about(Report report) {
        // Without its text, which is kept as it is and can be long.
        Map<String, Object> map = RecordForm.toMap(report);
        map.remove("text");
        map.remove("duplicate_of");
        return map;
    }

    static String json(Map<String, Object> map) {
        return text(map);
    }

    /** Words as a list that SQLite can take apart. */
    static String list(Collection<String> words) {
        return text(words);
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new RecordException("the record cannot be written as JSON", impossible);
        }
    }

    /** @throws RecordException if {@code json} is not an object */
    static Map<String, Object> map(String json) {
        try {
            Map<String, Object> map = JSON.readValue(json, MAP);
            if (map == null) {
                throw new RecordException("a row holds no JSON object");
            }
            return map;
        } catch (JsonProcessingException broken) {
            throw new RecordException("a row holds no JSON object", broken);
        }
    }

    /**
     * The value that {@link #written} wrote.
     *
     * @throws RecordException if it holds something else, or a citation that does not match its report
     */
    static <T extends Record> T value(Class<T> type, String json, Function<String, Report> reports) {
        return value(type, map(json), reports);
    }

    static <T extends Record> T value(Class<T> type, Map<String, Object> map, Function<String, Report> reports) {
        try {
            return RecordForm.toValue(type, map, reports);
        } catch (RecordException refused) {
            throw refused;
        } catch (RuntimeException broken) {
            // A field of another shape than the record's: text for a list, a citation without its start.
            throw new RecordException("not a " + type.getSimpleName(), broken);
        }
    }

    /**
     * Whether {@code newer} knows nothing that {@code kept} does not have as well. A field in which it is silent says
     * nothing against the kept one: the reader may have found out since.
     */
    static boolean addsNothing(Map<?, ?> newer, Map<?, ?> kept, List<String> apart) {
        return newer.entrySet().stream()
                .filter(field -> !apart.contains(String.valueOf(field.getKey())) && field.getValue() != null)
                .allMatch(field -> {
                    Object other = kept.get(field.getKey());
                    return field.getValue() instanceof Map<?, ?> inner
                            ? other instanceof Map<?, ?> innerKept && addsNothing(inner, innerKept, List.of())
                            : field.getValue().equals(other);
                });
    }
}

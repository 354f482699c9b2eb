package org.rapporteur.dossier.corrections;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.record.Coded;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.RecordForm;
import org.rapporteur.record.Report;

/**
 * Which fields of a record an analyst can set, and what they hold. Citations, quotations and spans are not among them:
 * the words of a report are what they are.
 */
public final class Fields {

    /** What a field holds. */
    public enum Shape {
        /** Any words. */
        TEXT,
        /** A country by its ISO 3166-1 alpha-3 code. */
        COUNTRY,
        /** One of a closed list. */
        CODE,
        /** Several of a closed list. */
        CODES,
        /** Several words, each on its own. */
        TEXTS,
        /** A date in EDTF. */
        DATE,
        /** {@code true} or {@code false}. */
        FLAG,
        /** A place by its name. */
        PLACE,
        /** An actor. */
        ACTOR,
        /** Several actors. */
        ACTORS,
        /** Several actors with their roles. */
        PARTICIPANTS
    }

    private static final Map<RecordKind, Map<String, Shape>> SETTABLE = Map.of(
            RecordKind.ACTOR,
            table(
                    "name", Shape.TEXT, "kind", Shape.CODE, "aliases", Shape.TEXTS, "speaks_for", Shape.ACTOR,
                    "roles", Shape.CODES, "country", Shape.COUNTRY, "office", Shape.TEXT),
            RecordKind.STATEMENT,
            table(
                    "speaker", Shape.ACTOR, "speaks_for", Shape.ACTOR, "named", Shape.FLAG, "relayed_by", Shape.ACTOR,
                    "act", Shape.CODE, "plover", Shape.CODE, "addressee", Shape.ACTOR, "issues", Shape.TEXTS,
                    "content", Shape.TEXT, "date", Shape.DATE, "negated", Shape.FLAG),
            RecordKind.EVENT,
            table(
                    "kind", Shape.CODE, "plover", Shape.CODE, "title", Shape.TEXT, "start", Shape.DATE,
                    "end", Shape.DATE, "place", Shape.PLACE, "participants", Shape.PARTICIPANTS,
                    "status", Shape.CODE, "outcome", Shape.TEXT),
            RecordKind.COMMITMENT,
            table(
                    "kind", Shape.CODE, "parties", Shape.ACTORS, "terms", Shape.TEXT, "status", Shape.CODE,
                    "agreed", Shape.DATE, "due", Shape.DATE),
            RecordKind.POSITION,
            Map.of(),
            RecordKind.DEADLOCK,
            Map.of());

    private static final String PLEDGE = "pledge";

    private Fields() {}

    private static Map<String, Shape> table(Object... fieldsAndShapes) {
        Map<String, Shape> table = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndShapes.length; i += 2) {
            table.put((String) fieldsAndShapes[i], (Shape) fieldsAndShapes[i + 1]);
        }
        return table;
    }

    /** The fields that can be set of a kind of record, in the order of the export. */
    public static Map<String, Shape> of(RecordKind kind) {
        return SETTABLE.get(kind);
    }

    /** The words that a field of a closed list can hold, as they are written; empty of other fields. */
    public static List<String> codes(RecordKind kind, String field) {
        if (kind == RecordKind.COMMITMENT && field.equals("kind")) {
            List<String> kinds = new ArrayList<>(codes(EventKind.class));
            kinds.add(PLEDGE);
            return kinds;
        }
        return Arrays.stream(kind.type().getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .findFirst()
                .map(RecordComponent::getGenericType)
                .map(Fields::inner)
                .filter(type -> type.isEnum())
                .map(Fields::codes)
                .orElse(List.of());
    }

    private static Class<?> inner(Type type) {
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    private static List<String> codes(Class<?> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /**
     * The value of a field as {@link RecordForm} writes it.
     *
     * @param now the field's value before
     * @param ids the ids of the actors that the change names, in its order
     * @throws org.rapporteur.record.RecordException if it is no value for it
     */
    static Object written(Shape shape, FieldChange change, List<String> ids, Object now) {
        String value = change.values().isEmpty() ? null : change.values().get(0);
        return switch (shape) {
            case TEXT, COUNTRY, CODE -> value;
            case DATE -> value == null ? null : EdtfDate.of(value).text();
            case FLAG -> Boolean.valueOf(value);
            case CODES, TEXTS -> change.values();
            case PLACE -> value == null ? null : place(value, now);
            case ACTOR -> ids.isEmpty() ? null : ids.get(0);
            case ACTORS -> ids;
            case PARTICIPANTS -> participants(ids, change.values());
        };
    }

    /** A place by another name is another place: where it lies is not known. */
    private static Object place(String name, Object now) {
        return now instanceof Map<?, ?> place && name.equals(place.get("name")) ? now : Map.of("name", name);
    }

    private static List<Object> participants(List<String> ids, List<String> roles) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            all.add(Map.of("actor", ids.get(i), "role", roles.get(i)));
        }
        return all;
    }

    /** {@code value} with some of its fields otherwise; each citation in it is checked again. */
    static <T extends Record> T altered(T value, Map<String, Object> fields, Function<String, Report> reports) {
        Map<String, Object> map = RecordForm.toMap(value);
        map.putAll(fields);
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) value.getClass();
        return RecordForm.toValue(type, map, reports);
    }

    /** The role in the written form of a participant, by its actor's id; empty if it takes no part. */
    static Optional<String> roleOf(String actor, Object participants) {
        return participants instanceof List<?> all
                ? all.stream()
                        .map(part -> (Map<?, ?>) part)
                        .filter(part -> actor.equals(part.get("actor")))
                        .map(part -> part.get("role") == null ? "" : part.get("role").toString())
                        .findFirst()
                : Optional.empty();
    }
}

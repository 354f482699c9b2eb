package org.rapporteur.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The written form of the record: each value as a map of the fields that the output contract names, in its order.
 *
 * <p>The shape of the Java records is the contract: a component {@code speaksFor} is the field {@code speaks_for}, an
 * enum is its {@link Coded#code() code}, an unknown text, date or number is {@code null}. A map holds only strings,
 * numbers, booleans, nulls, lists and maps, so any JSON library can print it and {@link #toValue} can read it back.
 */
public final class RecordForm {

    /** What does not change about a type of record, found out once: a dossier has a million values of a dozen types. */
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            try {
                return new Shape(type);
            } catch (NoSuchMethodException impossible) {
                throw new RecordException("cannot build a " + type.getSimpleName(), impossible);
            }
        }
    };

    private static final class Shape {
        private final RecordComponent[] components;
        private final String[] fields;
        private final Type[] types;
        private final Constructor<?> constructor;

        private Shape(Class<?> type) throws NoSuchMethodException {
            components = type.getRecordComponents();
            fields = Arrays.stream(components).map(part -> fieldName(part.getName())).toArray(String[]::new);
            types = Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new);
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        }
    }

    private RecordForm() {}

    /** A value of the vocabulary as a map, without the {@code type} that a line of JSONL starts with. */
    public static Map<String, Object> toMap(Record value) {
        Map<String, Object> map = new LinkedHashMap<>();
        Shape shape = SHAPES.get(value.getClass());
        for (int i = 0; i < shape.components.length; i++) {
            map.put(shape.fields[i], written(read(shape.components[i], value)));
        }
        return map;
    }

    /** A line of the export: {@code type} first, then the fields. */
    public static Map<String, Object> toLine(Record value) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", fieldName(value.getClass().getSimpleName()));
        line.putAll(toMap(value));
        return line;
    }

    /**
     * The value that {@link #toMap} wrote.
     *
     * @param reports finds the report of a citation by its id; each citation is checked against its text again
     * @throws RecordException if the map does not hold such a value or a citation does not match
     */
    public static <T extends Record> T toValue(Class<T> type, Map<?, ?> map, Function<String, Report> reports) {
        Shape shape = SHAPES.get(type);
        Object[] values = new Object[shape.components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = parsed(shape.types[i], map.get(shape.fields[i]), reports);
        }
        try {
            return type.cast(shape.constructor.newInstance(values));
        } catch (InvocationTargetException broken) {
            if (broken.getCause() instanceof RecordException cause) {
                throw cause;
            }
            throw new RecordException("not a " + type.getSimpleName() + ": " + map, broken.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new RecordException("cannot build a " + type.getSimpleName(), impossible);
        }
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new RecordException("cannot read " + component, impossible);
        }
    }

    private static Object written(Object value) {
        if (value instanceof String text) {
            return text.isEmpty() ? null : text;
        } else if (value instanceof EdtfDate date) {
            return date.isKnown() ? date.text() : null;
        } else if (value instanceof Text text) {
            return text.toString();
        } else if (value instanceof Coded coded) {
            return coded.code().isEmpty() ? null : coded.code();
        } else if (value instanceof Double number) {
            return writtenNumber(number);
        } else if (value instanceof Citation citation) {
            return toMap(citation);
        } else if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>(list.size());
            list.forEach(item -> items.add(written(item)));
            return items;
        } else if (value instanceof Place place && !place.isKnown()) {
            return null;
        } else if (value instanceof Record nested) {
            return toMap(nested);
        }
        return value;
    }

    private static Object writtenNumber(double number) {
        if (Double.isNaN(number)) {
            return null;
        }
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? (Object) (long) number : (Object) number;
    }

    /** A citation as a map: {@code report start end exact}. */
    public static Map<String, Object> toMap(Citation citation) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("report", citation.report());
        map.put("start", citation.span().start());
        map.put("end", citation.span().end());
        map.put("exact", citation.exact());
        return map;
    }

    private static Object parsed(Type type, Object value, Function<String, Report> reports) {
        if (type instanceof ParameterizedType list) {
            Type itemType = list.getActualTypeArguments()[0];
            List<Object> items = new ArrayList<>();
            if (value instanceof List<?> given) {
                given.forEach(item -> items.add(parsed(itemType, item, reports)));
            }
            return items;
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted == String.class) {
            return value == null ? "" : value.toString();
        } else if (wanted == EdtfDate.class) {
            return value == null ? EdtfDate.UNKNOWN : EdtfDate.of(value.toString());
        } else if (wanted == Text.class) {
            return value == null ? Text.EMPTY : Text.of(value.toString());
        } else if (wanted == double.class) {
            return value instanceof Number number ? number.doubleValue() : Double.NaN;
        } else if (wanted == int.class) {
            return value instanceof Number number ? number.intValue() : 0;
        } else if (wanted == boolean.class) {
            return Boolean.TRUE.equals(value);
        } else if (wanted.isEnum()) {
            return constant(wanted, value == null ? "" : value.toString());
        } else if (wanted == Citation.class && value instanceof Map<?, ?> map) {
            return citation(map, reports);
        } else if (wanted == Place.class && value == null) {
            return Place.NONE;
        } else if (value instanceof Map<?, ?> map) {
            return toValue(wanted.asSubclass(Record.class), map, reports);
        }
        throw new RecordException("expected a %s, found %s".formatted(wanted.getSimpleName(), value));
    }

    private static Object constant(Class<?> list, String code) {
        for (Object constant : list.getEnumConstants()) {
            if (((Coded) constant).code().equals(code)) {
                return constant;
            }
        }
        throw new RecordException("'%s' is not a %s".formatted(code, list.getSimpleName()));
    }

    private static Citation citation(Map<?, ?> map, Function<String, Report> reports) {
        String id = String.valueOf(map.get("report"));
        Report report = reports.apply(id);
        if (report == null) {
            throw new RecordException("a citation of report %s, which is not here".formatted(id));
        }
        Span span = new Span(((Number) map.get("start")).intValue(), ((Number) map.get("end")).intValue());
        return report.cite(span, String.valueOf(map.get("exact")));
    }

    private static String fieldName(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT).replaceFirst("^_", "");
    }
}

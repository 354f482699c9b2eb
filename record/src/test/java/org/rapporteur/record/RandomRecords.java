package org.rapporteur.record;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes values of the vocabulary by chance: whatever their constructors allow. */
final class RandomRecords {

    private static final String[] WORDS = {
        "",
        "talks",
        "a full ceasefire",
        "Türkiye",
        "\uD83D\uDEA2 ferry",
        "“quoted”",
        "line\nbreak",
        "x_y",
        "Null",
        "\\\"",
        "0"
    };
    private static final String[] DATES = {
        "", "2025-06-02", "XXXX-05-17", "2025-06", "2022-02/..", "2025-06-02T14:05Z", "202X"
    };
    private static final double[] NUMBERS = {Double.NaN, 0, 9, 1000, -3, 0.5, 1e15, 123456789.125, 1e300};

    private final Random random;
    private final List<Report> reports = new ArrayList<>();

    RandomRecords(Random random) {
        this.random = random;
        for (int i = 0; i < 3; i++) {
            reports.add(report("report-" + i + ".txt"));
        }
    }

    private Report report(String origin) {
        return Report.of(origin, "The talks \uD83D\uDEA2 ended in " + word() + " and " + word() + ".")
                .withHeading(word(), word(), word())
                .withOutlet(word(), word())
                .withDateline(new Dateline(word(), date()))
                .withPublished(date())
                .withLanguage(word())
                .withDuplicateOf(word());
    }

    Report find(String id) {
        return reports.stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    <T extends Record> T next(Class<T> type) {
        while (true) {
            try {
                return type.cast(type == Report.class ? any(reports) : record(type));
            } catch (RecordException refused) {
                // Chance made something that may not be: a nameless actor, say. Try again.
                continue;
            }
        }
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType());
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException broken) {
            if (broken.getCause() instanceof RecordException refused) {
                throw refused;
            }
            throw new AssertionError(broken);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            List<Object> items = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                items.add(value(list.getActualTypeArguments()[0]));
            }
            return items;
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted == String.class) {
            return word();
        } else if (wanted == EdtfDate.class) {
            return date();
        } else if (wanted == double.class) {
            return NUMBERS[random.nextInt(NUMBERS.length)];
        } else if (wanted == int.class) {
            return random.nextInt(100);
        } else if (wanted == boolean.class) {
            return random.nextBoolean();
        } else if (wanted == Citation.class) {
            Report report = any(reports);
            int start = random.nextInt(report.text().length());
            return report.cite(start, start + 1 + random.nextInt(report.text().length() - start));
        } else if (wanted.isEnum()) {
            return wanted.getEnumConstants()[random.nextInt(wanted.getEnumConstants().length)];
        } else if (wanted == Place.class && random.nextBoolean()) {
            return Place.NONE;
        }
        return next(wanted.asSubclass(Record.class));
    }

    private <E> E any(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private EdtfDate date() {
        return EdtfDate.of(DATES[random.nextInt(DATES.length)]);
    }
}

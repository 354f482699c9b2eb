package org.rapporteur.desk.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.rapporteur.record.Coded;

/**
 * Something that can be chosen in a form.
 *
 * @param value by which it is asked for
 * @param label what people read
 */
public record Choice(String value, String label) {
    public Choice {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(label, "label");
    }

    /** One for each constant that has a code. */
    static <E extends Enum<E> & Coded> List<Choice> of(Class<E> codes, Function<E, String> label) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> !code.code().isEmpty())
                .map(code -> new Choice(code.code(), label.apply(code)))
                .toList();
    }
}

package org.rapporteur.record;

import java.util.Arrays;
import java.util.Locale;

/** A value of a closed list whose written form ("government-body") is part of the output contract. */
public interface Coded {

    /** The enum constant's own name; every implementation is an enum. */
    String name();

    /** The word users see: lower case, hyphens for underscores. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant that is written as {@code code}.
     *
     * @throws RecordException if the list has no such word; the message names the words it has
     */
    static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
        for (E constant : list.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
        }
        throw new RecordException("'%s' is not one of %s"
                .formatted(
                        code,
                        Arrays.stream(list.getEnumConstants())
                                .map(Coded::code)
                                .toList()));
    }
}

package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.Dates;
import org.rapporteur.record.Coded;
import org.rapporteur.record.EdtfDate;

/**
 * The query parameters of a request, read as what they must be. Every reading of a wrong one throws a {@link Refusal} that says
 * which it is and what it may be. An empty parameter counts as none, as forms send one for every field.
 */
public final class Params {

    /** No word that anybody looks for is longer. */
    private static final int LONGEST = 2000;

    private final Map<String, List<String>> given;

    private Params(Map<String, List<String>> given) {
        this.given = given;
    }

    /**
     * The parameters of {@code asked}.
     *
     * @param known the names that it may have
     * @throws Refusal if there is another one
     */
    public static Params of(Context asked, Collection<String> known) {
        asked.queryParamMap().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw Refusal.wrong("there is no parameter '%s'; there are %s"
                        .formatted(name, known.isEmpty() ? "none" : String.join(", ", known)));
            } else if (values.stream().anyMatch(value -> value.length() > LONGEST)) {
                throw Refusal.wrong("'%s' is longer than %d characters".formatted(name, LONGEST));
            }
        });
        return new Params(asked.queryParamMap());
    }

    /** Whether nothing is given but for {@code names}. */
    public boolean hasOnly(String... names) {
        return given.keySet().stream().allMatch(name -> List.of(names).contains(name) || texts(name).isEmpty());
    }

    /** What is given for {@code name}, {@code ""} if nothing. */
    public String text(String name) {
        List<String> values = texts(name);
        if (values.size() > 1) {
            throw Refusal.wrong("'%s' is given more than once".formatted(name));
        }
        return values.isEmpty() ? "" : values.get(0);
    }

    /** All that is given for {@code name}. */
    public List<String> texts(String name) {
        return given.getOrDefault(name, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> flag(String name) {
        String text = text(name);
        if (!Set.of("", "true", "false").contains(text)) {
            throw Refusal.wrong("'%s' is true or false, not '%s'".formatted(name, text));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(Boolean.valueOf(text));
    }

    /** A whole number from {@code least} to {@code most}. */
    public int number(String name, int otherwise, int least, int most) {
        String text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw noNumber(name, text, least, most);
        }
        throw noNumber(name, text, least, most);
    }

    private static Refusal noNumber(String name, String text, int least, int most) {
        return Refusal.wrong("'%s' is a number from %d to %d, not '%s'".formatted(name, least, most, text));
    }

    /** A date of which at least the year is known; {@link EdtfDate#UNKNOWN} if none is given. */
    public EdtfDate date(String name) {
        String text = text(name);
        return text.isEmpty() ? EdtfDate.UNKNOWN : Dates.ofKnownYear(text).orElseThrow(() -> noDate(name, text));
    }

    /** A date of publication, given elsewhere than in the query; {@link EdtfDate#UNKNOWN} if none is given. */
    public static EdtfDate published(String name, String given) {
        return given.isBlank() ? EdtfDate.UNKNOWN : Dates.published(given).orElseThrow(() -> noDate(name, given));
    }

    private static Refusal noDate(String name, String text) {
        return Refusal.wrong("'%s' is a date such as 2025-05-17, not '%s'".formatted(name, text));
    }

    /** One of the words of {@code list}. */
    public <E extends Enum<E> & Coded> Optional<E> code(String name, Class<E> list) {
        String text = text(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(coded(name, text, list));
    }

    /** Any of the words of {@code list}; none if there is nothing to choose by. */
    public <E extends Enum<E> & Coded> Set<E> codes(String name, Class<E> list) {
        Set<E> codes = new LinkedHashSet<>();
        texts(name).forEach(text -> codes.add(coded(name, text, list)));
        return codes;
    }

    private static <E extends Enum<E> & Coded> E coded(String name, String text, Class<E> list) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> constant.code().equals(text) && !text.isEmpty())
                .findFirst()
                .orElseThrow(() -> Refusal.wrong("'%s' is one of %s, not '%s'".formatted(
                        name,
                        String.join(", ", Arrays.stream(list.getEnumConstants()).map(Coded::code).filter(code -> !code.isEmpty()).toList()),
                        text)));
    }
}

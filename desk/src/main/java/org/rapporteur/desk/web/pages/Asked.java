package org.rapporteur.desk.web.pages;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An address as it was asked for, from which those of its neighbours are made: the next part of a list, the same in another
 * order or form. Immutable.
 *
 * @param path without the query
 * @param given by name, what is given and not empty
 */
public record Asked(String path, Map<String, List<String>> given) {

    public Asked {
        Objects.requireNonNull(path, "path");
        Map<String, List<String>> copy = new LinkedHashMap<>();
        given.forEach((name, values) -> {
            List<String> told = values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
            if (!told.isEmpty()) {
                copy.put(name, told);
            }
        });
        given = copy;
    }

    static Asked of(Context asked) {
        return new Asked(asked.path(), asked.queryParamMap());
    }

    /** What is given for {@code name}, {@code ""} if nothing. */
    public String value(String name) {
        return given.getOrDefault(name, List.of("")).get(0);
    }

    /** Whether {@code value} is given for {@code name}; the empty one if nothing is. */
    public boolean is(String name, String value) {
        return value.isEmpty() ? !given.containsKey(name) : given.getOrDefault(name, List.of()).contains(value);
    }

    /** The same with {@code value} for {@code name}; without that name where it is empty. */
    public Asked with(String name, String value) {
        Map<String, List<String>> others = new LinkedHashMap<>(given);
        others.put(name, List.of(value));
        return new Asked(path, others);
    }

    /** The same without these names. */
    public Asked without(String... names) {
        Map<String, List<String>> others = new LinkedHashMap<>(given);
        Arrays.asList(names).forEach(others::remove);
        return new Asked(path, others);
    }

    /** The same query elsewhere. */
    public Asked at(String otherPath) {
        return new Asked(otherPath, given);
    }

    /** As it is written in a link. */
    public String address() {
        List<String> query = new ArrayList<>();
        given.forEach((name, values) -> values.forEach(value -> query.add(Words.encoded(name) + "=" + Words.encoded(value))));
        return query.isEmpty() ? path : path + query.stream().collect(Collectors.joining("&", "?", ""));
    }
}

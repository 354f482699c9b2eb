package org.rapporteur.intake.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One pattern with the examples that it earns its place by.
 *
 * @param pattern must match a line as a whole
 * @param matches lines that it must match, at least one
 * @param not lines that it must not match, at least one
 */
public record Entry(Pattern pattern, List<String> matches, List<String> not) {

    public Entry {
        matches = List.copyOf(matches);
        not = List.copyOf(not);
    }
}

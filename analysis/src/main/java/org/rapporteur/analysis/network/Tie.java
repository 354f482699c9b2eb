package org.rapporteur.analysis.network;

import java.util.List;
import java.util.Objects;

/**
 * How one deals with another in one way.
 *
 * @param dealings what makes it, in the order of the record; never empty
 */
public record Tie(String from, String to, Tone tone, List<Dealing> dealings) {

    public Tie {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(tone, "tone");
        dealings = List.copyOf(dealings);
        if (dealings.isEmpty()) {
            throw new IllegalArgumentException("nothing ties " + from + " to " + to);
        }
    }
}

package org.rapporteur.analysis.network;

import java.time.LocalDate;
import java.util.Objects;
import org.rapporteur.record.Statement;

/**
 * One deals with another in a statement.
 *
 * @param from id of whose position the speaker voices
 * @param to id of whom it is said to or about, or of whose position that one voices
 * @param addressed whether the report says that it was said to the other; else the other is named in what is said
 * @param day on which it was said, as far as it is known; {@link LocalDate#MIN} if not
 */
public record Dealing(String from, String to, Tone tone, boolean addressed, LocalDate day, Statement statement) {

    public Dealing {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(statement, "statement");
    }
}

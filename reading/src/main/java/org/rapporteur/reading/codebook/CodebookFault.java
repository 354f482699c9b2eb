package org.rapporteur.reading.codebook;

import java.util.Objects;

/**
 * Something in a codebook that does not do what its writer meant.
 *
 * @param file as it was given
 * @param line counted from 1
 * @param what is wrong, in the words of the file
 * @param remedy what to do about it
 */
public record CodebookFault(String file, int line, String what, String remedy) {

    public CodebookFault {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** In one line: {@code file:line: what: remedy}. */
    @Override
    public String toString() {
        return remedy.isEmpty() ? "%s:%d: %s".formatted(file, line, what) : "%s:%d: %s; %s".formatted(file, line, what, remedy);
    }
}

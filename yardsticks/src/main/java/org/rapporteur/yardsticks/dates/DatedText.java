package org.rapporteur.yardsticks.dates;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Span;

/**
 * A text in which people marked expressions of time.
 *
 * @param headline {@code ""} if the file gives none
 * @param text headline and body, a paragraph a line
 * @param scored the part that was annotated, in code points
 * @param created the day it was written, {@link EdtfDate#UNKNOWN} if the file does not say
 * @param annotated in the order of the text
 * @param unscored expressions that the scheme does not count, such as the date of the text itself; what is found there does
 *     not count either
 */
record DatedText(
        Path file,
        Scheme scheme,
        String headline,
        String text,
        Span scored,
        EdtfDate created,
        List<Marked> annotated,
        List<Marked> unscored) {

    DatedText {
        Objects.requireNonNull(scored, "scored");
        Objects.requireNonNull(created, "created");
        annotated = List.copyOf(annotated);
        unscored = List.copyOf(unscored);
    }
}

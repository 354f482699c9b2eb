package org.rapporteur.yardsticks.entities;

import java.util.List;
import org.rapporteur.reading.mentions.EntityKind;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/**
 * A text of the corpus with its annotation. Immutable.
 *
 * @param source name of the folder it comes from
 * @param id the corpus's name for it
 */
record AnnotatedText(String source, String id, Text text, List<Annotated> annotated) {

    AnnotatedText {
        annotated = List.copyOf(annotated);
    }

    /**
     * Words that the annotators marked as a person, an organisation or a place.
     *
     * @param span in code points of the text
     */
    record Annotated(EntityKind kind, Span span) {}
}

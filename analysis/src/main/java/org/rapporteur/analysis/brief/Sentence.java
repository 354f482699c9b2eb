package org.rapporteur.analysis.brief;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Citation;
import org.rapporteur.record.RecordException;

/**
 * One thing said in the brief, with the words it stands on.
 *
 * @param text plain text: a printer escapes it
 * @param citations at least one, each once
 * @param confirmed whether an analyst has confirmed a line of the record that it tells
 */
public record Sentence(String text, List<Citation> citations, boolean confirmed) implements Block {

    public Sentence {
        Objects.requireNonNull(text, "text");
        citations = List.copyOf(new LinkedHashSet<>(citations));
        if (citations.isEmpty()) {
            throw new RecordException("a sentence of the brief without a citation: " + text);
        }
    }

    /** One that nobody has confirmed. */
    public Sentence(String text, List<Citation> citations) {
        this(text, citations, false);
    }
}

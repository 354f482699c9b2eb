package org.rapporteur.dossier.corrections;

import java.util.List;
import java.util.Objects;

/**
 * By what a correction finds its record again, whatever has been read since.
 *
 * @param id what the record was called
 * @param name of an actor its name, of a statement the speaker's, of a position the holder's; {@code ""} of others
 * @param words what it stood on, empty of an actor
 * @param reads what it said, kind by kind as {@link Anchors} writes it down: a verdict on it is a verdict on that
 */
public record Anchor(RecordKind kind, String id, String name, List<CitedWords> words, List<String> reads) {

    public Anchor {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        words = List.copyOf(words);
        reads = List.copyOf(reads);
    }
}

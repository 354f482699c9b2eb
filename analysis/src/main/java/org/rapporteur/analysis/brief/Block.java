package org.rapporteur.analysis.brief;

import java.util.List;
import java.util.stream.Stream;

/** What a section of the brief is made of. */
public sealed interface Block permits Sentence, Table {

    /** The sentences in it, in the order of reading. */
    default Stream<Sentence> sentences() {
        if (this instanceof Table table) {
            return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(List::stream);
        }
        return Stream.of((Sentence) this);
    }
}

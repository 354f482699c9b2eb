package org.rapporteur.dossier.corrections;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What analysts have said of one record.
 *
 * @param confirmed it is right as it reads
 * @param corrected names of the fields that are as an analyst has them
 * @param notes in the order in which they were made
 */
public record Mark(boolean confirmed, List<String> corrected, List<Note> notes) {

    /** Nobody has said anything. */
    public static final Mark NONE = new Mark(false, List.of(), List.of());

    public Mark {
        corrected = List.copyOf(corrected);
        notes = List.copyOf(notes);
    }

    /**
     * Something that somebody wrote about a record.
     *
     * @param by who
     * @param at when, UTC, as in ISO 8601
     */
    public record Note(String by, String at, String text) {

        public Note {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(text, "text");
        }
    }

    Mark asConfirmed() {
        return new Mark(true, corrected, notes);
    }

    Mark withCorrected(List<String> fields) {
        Set<String> all = new LinkedHashSet<>(corrected);
        all.addAll(fields);
        return new Mark(confirmed, List.copyOf(all), notes);
    }

    Mark withNotes(List<Note> more) {
        List<Note> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Mark(confirmed, corrected, all);
    }
}

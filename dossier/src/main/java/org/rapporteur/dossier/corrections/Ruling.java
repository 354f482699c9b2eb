package org.rapporteur.dossier.corrections;

import java.util.List;
import java.util.Objects;

/**
 * What one correction says.
 *
 * @param records what it is about; of a merge the first is the one that stays; of {@link Verb#ADD} the one that is added, with the words it
 *     stands on
 * @param changes of {@link Verb#SET} and {@link Verb#ADD}, in the order typed
 * @param names of a {@link Verb#SPLIT} of an actor: those that are somebody else's
 * @param words of a split of anything else: the citations that belong to the other record
 * @param undoes of {@link Verb#UNDO}: the number of the correction that no longer holds, else 0
 * @param text of {@link Verb#NOTE}
 */
public record Ruling(
        Verb verb,
        List<Anchor> records,
        List<FieldChange> changes,
        List<String> names,
        List<CitedWords> words,
        int undoes,
        String text) {

    public Ruling {
        Objects.requireNonNull(verb, "verb");
        Objects.requireNonNull(text, "text");
        records = List.copyOf(records);
        changes = List.copyOf(changes);
        names = List.copyOf(names);
        words = List.copyOf(words);
    }

    static Ruling about(Verb verb, List<Anchor> records) {
        return new Ruling(verb, records, List.of(), List.of(), List.of(), 0, "");
    }

    static Ruling set(Anchor record, List<FieldChange> changes) {
        return new Ruling(Verb.SET, List.of(record), changes, List.of(), List.of(), 0, "");
    }

    static Ruling add(Anchor record, List<FieldChange> changes) {
        return new Ruling(Verb.ADD, List.of(record), changes, List.of(), List.of(), 0, "");
    }

    static Ruling split(Anchor record, List<String> names, List<CitedWords> words) {
        return new Ruling(Verb.SPLIT, List.of(record), List.of(), names, words, 0, "");
    }

    static Ruling note(List<Anchor> records, String text) {
        return new Ruling(Verb.NOTE, records, List.of(), List.of(), List.of(), 0, text);
    }

    static Ruling undo(int number) {
        return new Ruling(Verb.UNDO, List.of(), List.of(), List.of(), List.of(), number, "");
    }
}

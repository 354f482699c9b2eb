package org.rapporteur.dossier.corrections;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * An entry in the list of corrections, to which entries are only ever added.
 *
 * @param number its place in the list, from 1
 * @param at when it was made, UTC, as in ISO 8601
 * @param by who signs it
 * @param because why, {@code ""} if not told
 */
public record Correction(int number, String at, String by, String because, Ruling ruling) {

    public Correction {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(ruling, "ruling");
        if (by.isBlank()) {
            throw new CorrectionException("a correction needs the name of who makes it (--by NAME)");
        }
    }

    /** The numbers of those that hold: not undone, or undone by an entry that is itself undone. */
    public static Set<Integer> inForce(List<Correction> corrections) {
        Set<Integer> holding = new TreeSet<>();
        Set<Integer> undone = new TreeSet<>();
        for (int index = corrections.size() - 1; index >= 0; index--) {
            Correction correction = corrections.get(index);
            if (!undone.contains(correction.number())) {
                holding.add(correction.number());
                if (correction.ruling().verb() == Verb.UNDO) {
                    undone.add(correction.ruling().undoes());
                }
            }
        }
        return holding;
    }
}

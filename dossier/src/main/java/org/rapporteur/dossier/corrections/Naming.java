package org.rapporteur.dossier.corrections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Event;
import org.rapporteur.record.Statement;

/**
 * Which of two actors words mean, once some of the names of one are another's: the one whose names alone are in them.
 * A name within a longer one of the two does not count.
 *
 * @param names all, folded, the longest first
 * @param others those of them that are the other's
 */
record Naming(List<String> names, Set<String> others) {

    static Naming of(Set<String> kept, Set<String> gone) {
        Set<String> others = new LinkedHashSet<>();
        gone.forEach(name -> others.add(Word.fold(name)));
        Set<String> all = new LinkedHashSet<>(others);
        kept.forEach(name -> all.add(Word.fold(name)));
        List<String> longestFirst = new ArrayList<>(all);
        longestFirst.removeIf(String::isEmpty);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        return new Naming(longestFirst, others);
    }

    /** Whether the speaker of a statement is the other: by the words for him, or else by the words cited. */
    boolean speaksOfOther(Statement statement) {
        Set<Boolean> meant = meant(statement.speakerText());
        return meant.isEmpty() ? isOther(statement.citations()) : meant.equals(Set.of(true));
    }

    boolean isOther(Event event) {
        return isOther(event.citations());
    }

    boolean isOther(Commitment commitment) {
        return isOther(commitment.citations());
    }

    /** Whether the cited words name the other alone. */
    boolean isOther(List<Citation> citations) {
        Set<Boolean> meant = new LinkedHashSet<>();
        citations.forEach(citation -> meant.addAll(meant(citation.exact())));
        return meant.equals(Set.of(true));
    }

    private Set<Boolean> meant(String words) {
        String text = " " + Word.fold(words) + " ";
        Set<Boolean> meant = new LinkedHashSet<>();
        for (String name : names) {
            String within = " " + name + " ";
            if (text.contains(within)) {
                meant.add(others.contains(name));
                text = text.replace(within, " | ");
            }
        }
        return meant;
    }
}

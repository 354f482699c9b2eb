package org.rapporteur.reading.statements;

import java.util.List;
import org.rapporteur.reading.codebook.WordGroups;

/** The words that questions asked of a sentence's tree turn on ({@code tree-words.yaml}). Immutable; read once. */
final class TreeWords {

    /** The groups of words; the file says what each is for. */
    enum Group {
        TIME,
        NEGATION
    }

    /** Read when the first sentence is looked at; class initialisation makes it safe between threads. */
    private static final WordGroups<Group> GROUPS = WordGroups.resource(TreeWords.class, "tree-words.yaml", Group.class);

    private TreeWords() {}

    static boolean isTime(String lemma) {
        return GROUPS.has(Group.TIME, lemma);
    }

    static boolean isNegation(String lemma) {
        return GROUPS.has(Group.NEGATION, lemma);
    }

    static List<WordGroups.Example<Group>> examples() {
        return GROUPS.examples();
    }
}

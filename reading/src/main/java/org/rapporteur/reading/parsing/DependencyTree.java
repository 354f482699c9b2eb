package org.rapporteur.reading.parsing;

/**
 * A tree over the words of a sentence: one head and one relation a word, one root. Word indexes count from 0. Immutable.
 *
 * <p>Relations are those of Universal Dependencies v2 with English subtypes ({@code nsubj:pass}).
 */
public final class DependencyTree {

    /** The head of the root. */
    public static final int NONE = -1;

    private final int[] heads;
    private final String[] relations;

    /** Takes the arrays over: nobody else keeps them. */
    DependencyTree(int[] heads, String[] relations) {
        this.heads = heads;
        this.relations = relations;
    }

    public int size() {
        return heads.length;
    }

    /** The index of the governing word, {@link #NONE} for the root. */
    public int head(int word) {
        return heads[word];
    }

    /** The relation to the head, {@code root} for the root. */
    public String relation(int word) {
        return relations[word];
    }
}

package org.rapporteur.reading.parsing;

import java.util.Arrays;

/**
 * How far a sentence is parsed, in the arc-standard system (Nivre 2004): a stack of words whose dependents may still be to come, a
 * buffer of words not yet looked at, and the arcs so far. Words count from 1; 0 is the node above the root. Used by one thread.
 *
 * <p>Arcs grow outwards on either side of a word, so its outermost dependents are those that came last.
 */
final class Configuration {

    /** No word. */
    static final int NONE = -1;

    private final int size;
    private final int[] words;
    private final int[] tags;
    private final int[] stack;
    private int depth;
    private int next = 1;
    private final int[] heads;
    private final int[] relations;
    /** The outermost dependent on the left of each word, and the one before it; likewise on the right. */
    private final int[] left;
    private final int[] secondLeft;
    private final int[] right;
    private final int[] secondRight;

    /**
     * @param words number of each word of the sentence, behind that of the node above the root
     * @param tags number of each one's part of speech
     */
    Configuration(int[] words, int[] tags) {
        this.words = words;
        this.tags = tags;
        size = words.length - 1;
        stack = new int[size + 1];
        depth = 1;
        heads = new int[size + 1];
        relations = new int[size + 1];
        left = none(size + 1);
        secondLeft = none(size + 1);
        right = none(size + 1);
        secondRight = none(size + 1);
    }

    private static int[] none(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }

    boolean isFinished() {
        return depth == 1 && next > size;
    }

    boolean canShift() {
        return next <= size;
    }

    /** Whether an arc may be drawn between the stack's last two; the root waits for all others. */
    boolean canReduce() {
        return depth > 2;
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** The stack's last but one becomes a dependent of its last. */
    void arcLeft(int relation) {
        int head = stack[depth - 1];
        int dependent = stack[depth - 2];
        attach(head, dependent, relation);
        secondLeft[head] = left[head];
        left[head] = dependent;
        stack[depth - 2] = head;
        depth--;
    }

    /** The stack's last becomes a dependent of its last but one. */
    void arcRight(int relation) {
        int head = stack[depth - 2];
        int dependent = stack[depth - 1];
        attach(head, dependent, relation);
        secondRight[head] = right[head];
        right[head] = dependent;
        depth--;
    }

    private void attach(int head, int dependent, int relation) {
        heads[dependent] = head;
        relations[dependent] = relation;
    }

    /** The number of the word in the vocabulary. */
    int number(int word) {
        return words[word];
    }

    /** The number of the word's part of speech. */
    int tag(int word) {
        return tags[word];
    }

    /** The head of a word that has one. */
    int head(int word) {
        return heads[word];
    }

    /** The number of the relation to the head, {@link Vocabulary#NO_RELATION} of a word without one. */
    int relation(int word) {
        return relations[word];
    }

    /** The words in view, in the order of the model's features; {@link #NONE} where there is no word. */
    void view(int[] view) {
        view[0] = stack(2);
        view[1] = stack(1);
        view[2] = stack(0);
        view[3] = buffer(0);
        view[4] = buffer(1);
        view[5] = buffer(2);
        around(stack(0), view, 6);
        around(stack(1), view, 12);
    }

    private void around(int word, int[] view, int at) {
        if (word == NONE) {
            Arrays.fill(view, at, at + 6, NONE);
            return;
        }
        view[at] = left[word];
        view[at + 1] = right[word];
        view[at + 2] = secondLeft[word];
        view[at + 3] = secondRight[word];
        view[at + 4] = left[word] == NONE ? NONE : left[left[word]];
        view[at + 5] = right[word] == NONE ? NONE : right[right[word]];
    }

    private int stack(int place) {
        return place < depth ? stack[depth - 1 - place] : NONE;
    }

    private int buffer(int place) {
        return next + place <= size ? next + place : NONE;
    }
}

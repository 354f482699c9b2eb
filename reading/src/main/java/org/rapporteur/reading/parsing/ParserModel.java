package org.rapporteur.reading.parsing;

/**
 * The parameters of a neural transition-based parser (Chen and Manning, "A Fast and Accurate Dependency Parser using Neural Networks",
 * EMNLP 2014): embeddings, a hidden layer with a cube as activation, an output layer. Nobody writes to the arrays once they are here.
 *
 * @param words the embedding of each word
 * @param tags the embedding of each part of speech
 * @param relations the embedding of no relation, and of each
 * @param hidden weights of the hidden layer: for each feature and each dimension of its embedding (feature times dimensions plus
 *     dimension) one for each hidden unit
 * @param bias one for each hidden unit
 * @param output weights of the output layer: for each hidden unit one for each transition: arcs to the left by relation, arcs to the
 *     right by relation, shift
 */
record ParserModel(
        Vocabulary vocabulary,
        float[][] words,
        float[][] tags,
        float[][] relations,
        float[][] hidden,
        float[] bias,
        float[][] output) {

    /** Words in view: three of the stack, three of the buffer, and six around each of the stack's two last. */
    static final int WORDS = 18;
    /** The words around the stack's last two, each of which has a relation in view too. */
    static final int RELATIONS = 12;
    /** The first place in view that has a relation. */
    static final int FIRST_RELATION = WORDS - RELATIONS;
    /** A word and a part of speech for each place in view, and the relations. */
    static final int FEATURES = 2 * WORDS + RELATIONS;

    int units() {
        return bias.length;
    }

    int dimensions() {
        return words[0].length;
    }
}

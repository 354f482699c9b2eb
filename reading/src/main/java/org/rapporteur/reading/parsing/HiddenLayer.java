package org.rapporteur.reading.parsing;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The hidden layer. What a word contributes to its units depends on the word, its part of speech and its place in view alone; so does
 * what a relation contributes. These are kept as vectors over the units, less what stands there when there is no word: a step of the
 * parser adds up those of the words that there are, which are about half of the places.
 *
 * <p>The vectors of relations are made at once; there are few. Those of words are made when first met and kept in a table of fixed
 * size, in which a new one takes the place of the one before. Whether a vector is kept or made anew changes no number.
 *
 * <p>All loops are over units, with no sum across them: the compiler makes vector instructions of these. Safe for use by several
 * threads.
 */
final class HiddenLayer {

    /** Vectors of words kept; a power of two. Measured, see docs/performance.md. */
    private static final int KEPT = 1 << 14;

    private static final int SPREAD = 0x9E3779B9;

    private final ParserModel model;
    /** With no word in view at all. */
    private final float[] empty;
    /** With no word at this place. */
    private final float[][] absent = new float[ParserModel.WORDS][];
    private final float[][][] relations = new float[ParserModel.RELATIONS][][];
    private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(KEPT);
    private final int nothing;
    private final int noTag;

    /** What a word contributes, and which it is. */
    private record Kept(int key, float[] vector) {}

    HiddenLayer(ParserModel model) {
        this.model = model;
        nothing = model.vocabulary().word(Vocabulary.NOTHING);
        noTag = model.vocabulary().tag(Vocabulary.NOTHING);
        empty = model.bias().clone();
        for (int place = 0; place < ParserModel.WORDS; place++) {
            absent[place] = wordAndTag(nothing, noTag, place);
            add(empty, absent[place]);
        }
        for (int place = 0; place < ParserModel.RELATIONS; place++) {
            relations[place] = relationVectors(place);
        }
    }

    private float[][] relationVectors(int place) {
        float[][] vectors = new float[model.relations().length][];
        float[] none = new float[model.units()];
        addFeature(none, model.relations()[Vocabulary.NO_RELATION], 2 * ParserModel.WORDS + place);
        add(empty, none);
        for (int relation = 0; relation < vectors.length; relation++) {
            vectors[relation] = new float[model.units()];
            addFeature(vectors[relation], model.relations()[relation], 2 * ParserModel.WORDS + place);
            subtract(vectors[relation], none);
        }
        return vectors;
    }

    /**
     * The units' activation.
     *
     * @param view the words in view, {@link Configuration#NONE} where there is none
     * @param units takes the result; what it has beyond the model's units is left as it is
     */
    void activate(Configuration configuration, int[] view, float[] units) {
        System.arraycopy(empty, 0, units, 0, empty.length);
        for (int place = 0; place < view.length; place++) {
            int word = view[place];
            if (word != Configuration.NONE) {
                add(units, contribution(configuration.number(word), configuration.tag(word), place));
                if (place >= ParserModel.FIRST_RELATION) {
                    int at = place - ParserModel.FIRST_RELATION;
                    add(units, relations[at][configuration.relation(word)]);
                }
            }
        }
        cube(units);
    }

    private float[] contribution(int word, int tag, int place) {
        int key = (word * model.tags().length + tag) * ParserModel.WORDS + place;
        int at = (key * SPREAD) >>> Integer.numberOfLeadingZeros(KEPT - 1);
        Kept found = kept.get(at);
        if (found != null && found.key() == key) {
            return found.vector();
        }
        float[] vector = wordAndTag(word, tag, place);
        subtract(vector, absent[place]);
        kept.set(at, new Kept(key, vector));
        return vector;
    }

    private float[] wordAndTag(int word, int tag, int place) {
        float[] vector = new float[model.units()];
        addFeature(vector, model.words()[word], place);
        addFeature(vector, model.tags()[tag], ParserModel.WORDS + place);
        return vector;
    }

    private void addFeature(float[] units, float[] embedding, int feature) {
        int row = feature * embedding.length;
        for (int dimension = 0; dimension < embedding.length; dimension++) {
            addScaled(units, embedding[dimension], model.hidden()[row + dimension]);
        }
    }

    private static void addScaled(float[] units, float factor, float[] vector) {
        for (int i = 0; i < vector.length; i++) {
            units[i] += factor * vector[i];
        }
    }

    private static void add(float[] units, float[] vector) {
        for (int i = 0; i < vector.length; i++) {
            units[i] += vector[i];
        }
    }

    private static void subtract(float[] units, float[] vector) {
        for (int i = 0; i < vector.length; i++) {
            units[i] -= vector[i];
        }
    }

    private static void cube(float[] units) {
        for (int i = 0; i < units.length; i++) {
            float unit = units[i];
            units[i] = unit * unit * unit;
        }
    }
}

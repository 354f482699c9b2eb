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
 * <p>Safe for use by several threads.
 */
final class HiddenLayer {

    /** Vectors of words kept; a power of two. Measured, see docs/performance.md. */
    private static final int KEPT = 1 << 15;

    private static final int SPREAD = 0x9E3779B9;

    private final ParserModel model;
    /** With no word in view at all. */
    private final float[] empty;
    /** With no word at this place. */
    private final float[][] absent = new float[ParserModel.WORDS][];
    private final float[][][] relations = new float[ParserModel.RELATIONS][][];
    private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(KEPT);

    /** What a word contributes, and which it is. */
    private record Kept(int key, float[] vector) {}

    HiddenLayer(ParserModel model) {
        this.model = model;
        int nothing = model.vocabulary().word(Vocabulary.NOTHING);
        int noTag = model.vocabulary().tag(Vocabulary.NOTHING);
        empty = model.bias().clone();
        for (int place = 0; place < ParserModel.WORDS; place++) {
            absent[place] = wordAndTag(nothing, noTag, place);
            Rows.add(empty, absent[place]);
        }
        for (int place = 0; place < ParserModel.RELATIONS; place++) {
            relations[place] = relationVectors(place);
        }
    }

    private float[][] relationVectors(int place) {
        float[][] vectors = new float[model.relations().length][];
        float[] none = new float[model.units()];
        addFeature(none, model.relations()[Vocabulary.NO_RELATION], 2 * ParserModel.WORDS + place);
        Rows.add(empty, none);
        for (int relation = 0; relation < vectors.length; relation++) {
            vectors[relation] = new float[model.units()];
            addFeature(vectors[relation], model.relations()[relation], 2 * ParserModel.WORDS + place);
            Rows.subtract(vectors[relation], none);
        }
        return vectors;
    }

    /**
     * The units' activation.
     *
     * @param view the words in view, {@link Configuration#NONE} where there is none
     * @param units takes the result
     */
    void activate(Configuration configuration, int[] view, float[] units) {
        System.arraycopy(empty, 0, units, 0, units.length);
        for (int place = 0; place < view.length; place++) {
            int word = view[place];
            if (word != Configuration.NONE) {
                Rows.add(units, contribution(configuration.number(word), configuration.tag(word), place));
                if (place >= ParserModel.FIRST_RELATION) {
                    int at = place - ParserModel.FIRST_RELATION;
                    Rows.add(units, relations[at][configuration.relation(word)]);
                }
            }
        }
        Rows.cube(units);
    }

    private float[] contribution(int word, int tag, int place) {
        int key = (word * model.tags().length + tag) * ParserModel.WORDS + place;
        int at = (key * SPREAD) >>> Integer.numberOfLeadingZeros(KEPT - 1);
        Kept found = kept.get(at);
        if (found != null && found.key() == key) {
            return found.vector();
        }
        float[] vector = wordAndTag(word, tag, place);
        Rows.subtract(vector, absent[place]);
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
        Rows.addProducts(units, embedding, model.hidden(), feature * embedding.length);
    }
}

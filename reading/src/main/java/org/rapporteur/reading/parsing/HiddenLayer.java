package org.rapporteur.reading.parsing;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The hidden layer. What a word contributes to its units depends on the word, its part of speech and its place in view alone; so does
 * what a relation contributes. These are kept as vectors over the units, less what stands there when there is no word: a step of the
 * parser adds up those of the words that there are, which are about half of the places.
 *
 * <p>The vectors of parts of speech and relations are made at once; there are few. Those of words are made when first met and kept in a table of fixed
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
    /** Without a word, by its place. */
    private final float[][] absent;
    /** By place, then by part of speech or relation. */
    private final float[][][] tags;

    private final float[][][] relations;
    private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(KEPT);

    /** What a word contributes, and which it is. */
    private record Kept(int key, float[] vector) {}

    HiddenLayer(ParserModel model) {
        this.model = model;
        float[] noWord = model.words()[model.vocabulary().word(Vocabulary.NOTHING)];
        float[] noTag = model.tags()[model.vocabulary().tag(Vocabulary.NOTHING)];
        float[] noRelation = model.relations()[Vocabulary.NO_RELATION];
        absent = new float[ParserModel.WORDS][];
        tags = new float[ParserModel.WORDS][][];
        relations = new float[ParserModel.RELATIONS][][];
        empty = model.bias().clone();
        for (int place = 0; place < ParserModel.WORDS; place++) {
            absent[place] = product(noWord, place);
            Rows.add(empty, absent[place]);
            tags[place] = beyond(noTag, model.tags(), ParserModel.WORDS + place);
        }
        for (int place = 0; place < ParserModel.RELATIONS; place++) {
            relations[place] = beyond(noRelation, model.relations(), 2 * ParserModel.WORDS + place);
        }
    }

    /** What each contributes as this feature, less what none does, which is added to the empty view. */
    private float[][] beyond(float[] none, float[][] embeddings, int feature) {
        float[] nothing = product(none, feature);
        Rows.add(empty, nothing);
        float[][] vectors = new float[embeddings.length][];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = product(embeddings[i], feature);
            Rows.subtract(vectors[i], nothing);
        }
        return vectors;
    }

    private float[] product(float[] embedding, int feature) {
        float[] vector = new float[model.units()];
        Rows.addProducts(vector, embedding, model.hidden(), feature * embedding.length);
        return vector;
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
        float[] vector = product(model.words()[word], place);
        Rows.subtract(vector, absent[place]);
        Rows.add(vector, tags[place][tag]);
        kept.set(at, new Kept(key, vector));
        return vector;
    }
}

package org.rapporteur.reading.parsing;

import java.net.URL;
import java.util.List;
import org.rapporteur.reading.models.QuickCopies;

/**
 * Parses a sentence in one pass from left to right, with a neural network that scores what to do next: the parser of Chen and Manning
 * ("A Fast and Accurate Dependency Parser using Neural Networks", EMNLP 2014), with the English model that Stanford CoreNLP publishes.
 * Trees are those of its own parser but for ties within the precision of a float.
 *
 * <p>The model is immutable and shared: safe for use by several threads. The time for a sentence is linear in its length.
 */
public final class TransitionParser {

    private static final String ENGLISH = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /** The number of the root's relation; those that follow are the relations that there is a choice between. */
    private static final int ROOT = 1;

    private final Vocabulary vocabulary;
    private final HiddenLayer hiddenLayer;
    private final OutputLayer outputLayer;

    TransitionParser(ParserModel model) {
        vocabulary = model.vocabulary();
        hiddenLayer = new HiddenLayer(model);
        outputLayer = new OutputLayer(model);
    }

    /** With the published model of English, from our copy of it if there is one. Takes about a second without. */
    public static TransitionParser english() {
        return english(QuickCopies.ofUser());
    }

    static TransitionParser english(QuickCopies copies) {
        URL published = TransitionParser.class.getResource(ENGLISH);
        if (published == null) {
            throw new IllegalStateException("the parser's model is not on the class path: " + ENGLISH);
        }
        return new TransitionParser(copies.load(published, new ParserForm()));
    }

    /**
     * @param words of a sentence
     * @param tags the Penn Treebank part of speech of each
     */
    public DependencyTree parse(List<String> words, List<String> tags) {
        int size = words.size();
        int[] wordNumbers = new int[size + 1];
        int[] tagNumbers = new int[size + 1];
        wordNumbers[0] = vocabulary.word(Vocabulary.ABOVE);
        tagNumbers[0] = vocabulary.tag(Vocabulary.ABOVE);
        for (int i = 0; i < size; i++) {
            wordNumbers[i + 1] = vocabulary.word(words.get(i));
            tagNumbers[i + 1] = vocabulary.tag(tags.get(i));
        }
        Configuration configuration = new Configuration(wordNumbers, tagNumbers);
        finish(configuration);
        return tree(configuration, size);
    }

    private void finish(Configuration configuration) {
        int[] view = new int[ParserModel.WORDS];
        float[] hidden = new float[outputLayer.units()];
        float[] scores = new float[outputLayer.width()];
        while (!configuration.isFinished()) {
            if (configuration.canReduce()) {
                configuration.view(view);
                hiddenLayer.activate(configuration, view, hidden);
                outputLayer.score(hidden, scores);
                apply(best(scores, configuration.canShift()), configuration);
            } else if (configuration.canShift()) {
                configuration.shift();
            } else {
                configuration.arcRight(ROOT);
            }
        }
    }

    /** The first of the best; shift is the last one. */
    private static int best(float[] scores, boolean canShift) {
        int best = 0;
        int end = canShift ? scores.length : scores.length - 1;
        for (int i = 1; i < end; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    private void apply(int transition, Configuration configuration) {
        int relations = vocabulary.relations().size() - 1;
        if (transition < relations) {
            configuration.arcLeft(transition + ROOT + 1);
        } else if (transition < 2 * relations) {
            configuration.arcRight(transition - relations + ROOT + 1);
        } else {
            configuration.shift();
        }
    }

    private DependencyTree tree(Configuration configuration, int size) {
        int[] heads = new int[size];
        String[] relations = new String[size];
        for (int i = 0; i < size; i++) {
            heads[i] = configuration.head(i + 1) - 1;
            relations[i] = vocabulary.relations().get(configuration.relation(i + 1) - 1);
        }
        Passives.correct(heads, relations);
        return new DependencyTree(heads, relations);
    }
}

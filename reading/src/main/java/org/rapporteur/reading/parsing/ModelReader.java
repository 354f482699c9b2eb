package org.rapporteur.reading.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a model in the text format in which the Stanford parser's are published: how many there are of each, embeddings of words, parts
 * of speech and relations, the weights of the hidden layer (a line for each of its inputs), its bias, the weights of the output layer (a
 * line for each hidden unit). What follows there, features that occur often, is of no use here.
 */
final class ModelReader {

    private final NumberText text;

    private ModelReader(NumberText text) {
        this.text = text;
    }

    /** @throws IOException if the stream cannot be read, or is no such model */
    static ParserModel read(InputStream in) throws IOException {
        return new ModelReader(new NumberText(in)).model();
    }

    private ParserModel model() throws IOException {
        int words = count("dict");
        int tags = count("pos");
        int relations = count("label");
        int dimensions = count("embeddingSize");
        int units = count("hiddenSize");
        if (count("numTokens") != ParserModel.FEATURES) {
            throw new IOException("a model of another parser: it does not look at %d features".formatted(ParserModel.FEATURES));
        }
        count("preComputed");
        Map<String, Integer> wordNumbers = new HashMap<>();
        float[][] wordVectors = vectors(words, dimensions, wordNumbers);
        Map<String, Integer> tagNumbers = new HashMap<>();
        float[][] tagVectors = vectors(tags, dimensions, tagNumbers);
        Map<String, Integer> relationNumbers = new HashMap<>();
        float[][] relationVectors = vectors(relations, dimensions, relationNumbers);
        Vocabulary vocabulary = new Vocabulary(wordNumbers, tagNumbers, named(relationNumbers));
        float[][] hidden = rows(ParserModel.FEATURES * dimensions, units);
        float[] bias = text.numbers(units);
        float[][] output = rows(units, 2 * vocabulary.relations().size() + 1);
        return new ParserModel(vocabulary, wordVectors, tagVectors, relationVectors, hidden, bias, output);
    }

    private int count(String name) throws IOException {
        String word = text.word();
        try {
            if (word.startsWith(name + "=")) {
                return Integer.parseInt(word.substring(name.length() + 1));
            }
        } catch (NumberFormatException other) {
            throw new IOException("not a number: " + word, other);
        }
        throw new IOException("expected %s=, not %s".formatted(name, word));
    }

    /** Where the same name stands twice the last one counts. */
    private float[][] vectors(int count, int dimensions, Map<String, Integer> numbers) throws IOException {
        float[][] vectors = new float[count][];
        for (int i = 0; i < count; i++) {
            numbers.put(text.word(), i);
            vectors[i] = text.numbers(dimensions);
        }
        return vectors;
    }

    private float[][] rows(int count, int width) throws IOException {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = text.numbers(width);
        }
        return rows;
    }

    private static List<String> named(Map<String, Integer> numbers) throws IOException {
        if (!Integer.valueOf(Vocabulary.NO_RELATION).equals(numbers.get(Vocabulary.NOTHING))) {
            throw new IOException("the first relation is not " + Vocabulary.NOTHING);
        }
        List<String> named = new ArrayList<>(Collections.nCopies(numbers.size(), ""));
        numbers.forEach((name, number) -> named.set(number, name));
        return named.subList(1, named.size());
    }
}

package org.rapporteur.reading.tagging;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.tagger.maxent.Distsim;
import edu.stanford.nlp.tagger.maxent.Extractor;
import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Reads a model in the binary format in which the Stanford tagger's are published: settings, a dictionary of words and how often each had
 * each tag, verbs (of no use here), tags, what is looked at, features with the numbers of their weights, the weights.
 */
final class ModelFile {

    /** How the format writes that there is no tag. */
    private static final String NO_TAG = "<<NULL>>";

    private final DataInputStream in;

    private ModelFile(DataInputStream in) {
        this.in = in;
    }

    /** @throws IOException if the stream cannot be read, or is no such model, or of a tagger that looks at something else */
    static TaggerModel read(InputStream stream) throws IOException {
        try {
            return new ModelFile(new DataInputStream(stream)).model();
        } catch (ClassNotFoundException other) {
            throw new IOException("a model of another tagger", other);
        }
    }

    private TaggerModel model() throws IOException, ClassNotFoundException {
        TaggerConfig settings = TaggerConfig.readConfig(in);
        if (!settings.getWordFunction().equals(AmericanizeFunction.class.getName())) {
            throw new IOException("a model of another tagger: words are not spelled the American way");
        }
        in.readInt();
        int tagCount = in.readInt();
        Map<String, Map<String, Integer>> counts = dictionary();
        skipVerbs();
        List<String> tags = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        tags(tags, open);
        UnaryOperator<String> cluster = features();
        return new TaggerModel(
                tags,
                open.stream().mapToInt(Integer::intValue).toArray(),
                counts,
                settings.getRareWordThresh(),
                cluster,
                weights(tags, tagCount));
    }

    private Map<String, Map<String, Integer>> dictionary() throws IOException {
        int words = in.readInt();
        Map<String, Map<String, Integer>> counts = new HashMap<>(words * 2);
        Map<String, String> known = new HashMap<>();
        for (int i = 0; i < words; i++) {
            String word = in.readUTF();
            int size = in.readInt();
            // Of two tags that a word had as often, that one counts which comes first in a map of this size.
            Map<String, Integer> ofWord = new HashMap<>(size);
            for (int j = 0; j < size; j++) {
                String tag = in.readUTF();
                ofWord.put(tag.equals(NO_TAG) ? null : known.computeIfAbsent(tag, it -> it), in.readInt());
            }
            counts.put(word, ofWord);
        }
        return counts;
    }

    private void skipVerbs() throws IOException {
        int verbs = in.readInt();
        for (int i = 0; i < verbs; i++) {
            in.readInt();
            in.skipNBytes(in.readInt());
            in.skipNBytes(4 * Integer.BYTES);
        }
    }

    private void tags(List<String> tags, List<Integer> open) throws IOException {
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            tags.add(in.readUTF());
            boolean closed = in.readBoolean();
            if (!closed) {
                open.add(i);
            }
        }
    }

    /** The classes of words; what is looked at is checked to be what {@link Feature} knows. */
    private UnaryOperator<String> features() throws IOException, ClassNotFoundException {
        Seen seen = new Seen(in);
        seen.readObject();
        seen.readObject();
        List<String> known = Arrays.stream(Feature.values()).map(Feature::published).toList();
        if (!seen.features.equals(known) || seen.clusters.isEmpty()) {
            throw new IOException("a model of another tagger: it looks at " + seen.features);
        }
        return seen.clusters.get(0)::getMapping;
    }

    /** Takes from the objects of the format what is needed of them. */
    private static final class Seen extends ObjectInputStream {

        private final List<String> features = new ArrayList<>();
        private final List<Distsim> clusters = new ArrayList<>();

        Seen(InputStream in) throws IOException {
            super(in);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object read) {
            if (read instanceof Extractor extractor) {
                features.add(extractor.toString());
            } else if (read instanceof Distsim distsim) {
                clusters.add(distsim);
            }
            return read;
        }
    }

    private List<Map<String, Weights>> weights(List<String> tags, int tagCount) throws IOException {
        int size = in.readInt();
        int[] numbers = new int[size];
        int[] features = new int[size];
        String[] values = new String[size];
        int[] tagNumbers = new int[size];
        Map<String, Integer> numberOf = new HashMap<>();
        tags.forEach(tag -> numberOf.put(tag, numberOf.size()));
        for (int i = 0; i < size; i++) {
            numbers[i] = in.readInt();
            features[i] = in.readInt();
            values[i] = in.readUTF();
            tagNumbers[i] = numberOf.get(in.readUTF());
        }
        double[] lambda = LambdaSolve.read_lambdas(in);
        List<Map<String, double[]>> full = new ArrayList<>();
        for (int i = 0; i < Feature.values().length; i++) {
            full.add(new HashMap<>());
        }
        for (int i = 0; i < size; i++) {
            full.get(features[i]).computeIfAbsent(values[i], value -> unset(tagCount))[tagNumbers[i]] = lambda[numbers[i]];
        }
        List<Map<String, Weights>> weights = new ArrayList<>();
        for (Map<String, double[]> ofFeature : full) {
            Map<String, Weights> packed = new HashMap<>(ofFeature.size() * 2);
            ofFeature.forEach((value, all) -> packed.put(value, Weights.of(all, tag -> !Double.isNaN(all[tag]))));
            weights.add(packed);
        }
        return weights;
    }

    private static double[] unset(int tagCount) {
        double[] unset = new double[tagCount];
        Arrays.fill(unset, Double.NaN);
        return unset;
    }
}

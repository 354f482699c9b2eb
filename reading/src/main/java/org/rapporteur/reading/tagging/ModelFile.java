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
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.models.WordClasses;

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
        Map<String, Map<String, Integer>> counts = counts();
        skipVerbs();
        List<String> tags = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        tags(tags, open);
        Seen seen = features();
        TaggerModel model = new TaggerModel(
                tags,
                open.stream().mapToInt(Integer::intValue).toArray(),
                settings.getRareWordThresh(),
                dictionary(counts, tags),
                WordClasses.of(seen.classes),
                seen.unclassed(),
                weights(tags, tagCount));
        if (!seen.classesAreThoseOf(model)) {
            throw new IOException("a model of another tagger: it finds the classes of words in another way");
        }
        return model;
    }

    private Map<String, Map<String, Integer>> counts() throws IOException {
        int words = in.readInt();
        Map<String, Map<String, Integer>> counts = new HashMap<>(words * 2);
        for (int i = 0; i < words; i++) {
            String word = in.readUTF();
            int size = in.readInt();
            // Of two tags that a word had as often, that one counts which comes first in a map of this size.
            Map<String, Integer> ofWord = new HashMap<>(size);
            for (int j = 0; j < size; j++) {
                String tag = in.readUTF();
                ofWord.put(tag.equals(NO_TAG) ? null : tag, in.readInt());
            }
            counts.put(word, ofWord);
        }
        return counts;
    }

    private static Dictionary dictionary(Map<String, Map<String, Integer>> counts, List<String> tags) {
        List<int[]> possible = counts.values().stream().map(had -> possible(had.keySet(), tags)).toList();
        Dictionary dictionary = new Dictionary(counts.size(), possible.stream().mapToInt(ofWord -> ofWord.length).sum());
        Iterator<int[]> next = possible.iterator();
        counts.forEach((word, had) -> dictionary.put(
                word, tags.indexOf(mostly(had)), had.values().stream().mapToInt(Integer::intValue).sum(), next.next()));
        return dictionary;
    }

    private static String mostly(Map<String, Integer> had) {
        String most = null;
        int times = 0;
        for (Map.Entry<String, Integer> tag : had.entrySet()) {
            if (tag.getValue() > times) {
                most = tag.getKey();
                times = tag.getValue();
            }
        }
        return most;
    }

    /** Those it has had, and the form of the verb that looks the same. */
    private static int[] possible(Set<String> had, List<String> tags) {
        List<String> possible = new ArrayList<>(had);
        addTwin(possible, had, "VBD", "VBN");
        addTwin(possible, had, "VB", "VBP");
        return possible.stream().mapToInt(tags::indexOf).toArray();
    }

    private static void addTwin(List<String> possible, Set<String> had, String one, String other) {
        if (had.contains(one) != had.contains(other)) {
            possible.add(had.contains(one) ? other : one);
        }
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
    private Seen features() throws IOException, ClassNotFoundException {
        Seen seen = new Seen(in);
        seen.readObject();
        seen.readObject();
        List<String> known = Arrays.stream(Feature.values()).map(Feature::published).toList();
        if (!seen.features.equals(known) || seen.distsim == null) {
            throw new IOException("a model of another tagger: it looks at " + seen.features);
        }
        return seen;
    }

    /** Takes from the objects of the format what is needed of them. */
    private static final class Seen extends ObjectInputStream {

        /** No word, so that it is in no class. */
        private static final String NO_WORD = "\0";

        private final List<String> features = new ArrayList<>();
        private Distsim distsim;
        /** The largest table of the format; what holds it does not give it away. */
        private final Map<String, String> classes = new HashMap<>();

        Seen(InputStream in) throws IOException {
            super(in);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object read) {
            if (read instanceof Extractor extractor) {
                features.add(extractor.toString());
            } else if (read instanceof Distsim classing) {
                distsim = classing;
            } else if (read instanceof Map<?, ?> table && table.size() > classes.size()) {
                classes.clear();
                table.forEach((word, name) -> classes.put((String) word, (String) name));
            }
            return read;
        }

        String unclassed() {
            return distsim.getMapping(NO_WORD);
        }

        /** Whether words have the classes that the library gives them, also in capitals and with other digits, of which it may make nines. */
        boolean classesAreThoseOf(TaggerModel model) {
            return classes.keySet().stream()
                    .flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT), word.replace('9', '4')))
                    // The library's small letters are those of the user's language.
                    .filter(word -> word.toLowerCase(Locale.getDefault()).equals(word.toLowerCase(Locale.ROOT)))
                    .allMatch(word -> model.cluster(word).equals(distsim.getMapping(word)));
        }
    }

    private WeightTable weights(List<String> tags, int tagCount) throws IOException {
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
        WeightTable table = new WeightTable(full.stream().mapToInt(Map::size).sum(), size);
        for (Feature feature : Feature.values()) {
            full.get(feature.ordinal()).forEach(
                    (value, all) -> table.put(feature, value, Weights.of(all, tag -> !Double.isNaN(all[tag]))));
        }
        return table;
    }

    private static double[] unset(int tagCount) {
        double[] unset = new double[tagCount];
        Arrays.fill(unset, Double.NaN);
        return unset;
    }
}

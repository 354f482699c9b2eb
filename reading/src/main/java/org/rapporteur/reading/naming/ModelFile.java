package org.rapporteur.reading.naming;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reading.models.Print;
import org.rapporteur.reading.models.WordClasses;

/**
 * Reads a model in the format in which the Stanford name finder's are published: objects of Java one behind the other. The labels and pairs
 * of labels in the order of their weights, the labels' names, the names of what is looked at, settings, what makes features (in which are
 * the classes of words), the width of the window, weights, words in small letters.
 */
final class ModelFile extends ObjectInputStream {

    private static final int PAIR = 2;

    private Map<?, ?> clusters = Map.of();

    private ModelFile(InputStream in) throws IOException {
        super(in);
        enableResolveObject(true);
    }

    /** @throws IOException if the stream cannot be read, or is no such model, or of a name finder that looks at something else */
    static NamingModel read(InputStream stream) throws IOException {
        try (ModelFile file = new ModelFile(stream)) {
            return file.model();
        } catch (ClassNotFoundException | ClassCastException other) {
            throw new IOException("a model of another name finder", other);
        }
    }

    /** The classes of words are the largest table of the format; what holds it does not give it away. */
    @Override
    protected Object resolveObject(Object read) {
        if (read instanceof HashMap<?, ?> table && table.size() > clusters.size()) {
            clusters = table;
        }
        return read;
    }

    private NamingModel model() throws IOException, ClassNotFoundException {
        List<?> orders = (List<?>) readObject();
        List<String> labels = strings((Index<?>) readObject());
        if (labels.indexOf(NameFinder.NO_NAME) != 0) {
            throw new IOException("a model of another name finder: its labels are " + labels);
        }
        List<String> features = strings((Index<?>) readObject());
        readObject();
        for (int left = (Integer) readObject(); left > 0; left--) {
            clusters = Map.of();
            readObject();
        }
        if (readInt() != PAIR || orders.size() != PAIR) {
            throw new IOException("a model of another name finder: it looks at more than two labels");
        }
        int[] order = order((Index<?>) orders.get(1), labels.size());
        Weights weights = weights(features, (double[][]) readObject(), labels.size(), order);
        Map<String, String> ofWords = new HashMap<>();
        clusters.forEach((word, cluster) -> ofWords.put((String) word, (String) cluster));
        Set<String> plain = Set.copyOf(strings((Set<?>) readObject()));
        return new NamingModel(labels, weights, WordClasses.of(ofWords), plain);
    }

    private static List<String> strings(Iterable<?> objects) {
        List<String> strings = new ArrayList<>();
        objects.forEach(object -> strings.add((String) object));
        return List.copyOf(strings);
    }

    /** For each weight of a pair, the number of the pair. */
    private static int[] order(Index<?> pairs, int labels) throws IOException {
        if (pairs.size() != labels * labels) {
            throw new IOException("a model of another name finder: it does not know all pairs of labels");
        }
        int[] order = new int[pairs.size()];
        for (int i = 0; i < order.length; i++) {
            int[] pair = ((CRFLabel) pairs.get(i)).getLabel();
            order[i] = pair[0] * labels + pair[1];
        }
        return order;
    }

    private static Weights weights(List<String> features, double[][] published, int labels, int[] order) throws IOException {
        int size = 0;
        for (double[] ofValue : published) {
            size += ofValue.length;
        }
        Weights weights = new Weights(features.size(), size);
        double[] pairs = new double[order.length];
        for (int i = 0; i < published.length; i++) {
            String feature = features.get(i);
            if (!Template.isKnown(feature)) {
                throw new IOException("a model of another name finder: it looks at " + feature);
            }
            double[] ofValue = published[i];
            if (ofValue.length != labels) {
                for (int k = 0; k < order.length; k++) {
                    pairs[order[k]] = ofValue[k];
                }
                ofValue = pairs;
            }
            weights.put(Print.of(feature).value(), ofValue);
        }
        return weights;
    }
}

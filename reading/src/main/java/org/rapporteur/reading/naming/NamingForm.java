package org.rapporteur.reading.naming;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.rapporteur.reading.models.CopyReader;
import org.rapporteur.reading.models.CopyWriter;
import org.rapporteur.reading.models.ModelForm;

/**
 * The name finder's model: published as objects of Java, packed, of which our copy holds the tables as they are used. Stateless.
 */
final class NamingForm implements ModelForm<NamingModel> {

    private static final int BUFFER = 1 << 16;

    @Override
    public String name() {
        return "names";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public NamingModel published(InputStream in) throws IOException {
        return ModelFile.read(new GZIPInputStream(in, BUFFER));
    }

    @Override
    public void write(NamingModel model, CopyWriter out) throws IOException {
        out.words(model.labels());
        model.weights().write(out);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<String> words = new ArrayList<>(model.clusters().keySet());
        int[] clusters = words.stream().mapToInt(word -> number(numbers, model.clusters().get(word))).toArray();
        out.words(numbers.keySet());
        out.words(words);
        out.numbers(clusters);
        out.words(model.plain());
    }

    private static int number(Map<String, Integer> numbers, String cluster) {
        int next = numbers.size();
        return numbers.computeIfAbsent(cluster, met -> next);
    }

    @Override
    public NamingModel read(CopyReader in) {
        List<String> labels = List.of(in.words());
        Weights weights = Weights.read(in);
        String[] names = in.words();
        String[] words = in.words();
        int[] numbers = in.ints();
        Map<String, String> clusters = new HashMap<>(words.length * 2);
        for (int i = 0; i < words.length; i++) {
            clusters.put(words[i], names[numbers[i]]);
        }
        return new NamingModel(labels, weights, clusters, Set.of(in.words()));
    }
}

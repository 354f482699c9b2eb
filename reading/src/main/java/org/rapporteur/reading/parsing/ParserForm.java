package org.rapporteur.reading.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.rapporteur.reading.models.CopyReader;
import org.rapporteur.reading.models.CopyWriter;
import org.rapporteur.reading.models.ModelForm;

/** The parser's model: published as text, packed, of which our copy holds the numbers. Stateless. */
final class ParserForm implements ModelForm<ParserModel> {

    private static final int BUFFER = 1 << 16;

    @Override
    public String name() {
        return "trees";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public ParserModel published(InputStream in) throws IOException {
        return ModelReader.read(new GZIPInputStream(in, BUFFER));
    }

    @Override
    public void write(ParserModel model, CopyWriter out) throws IOException {
        write(model.vocabulary().words(), out);
        write(model.vocabulary().tags(), out);
        out.words(model.vocabulary().relations());
        write(model.words(), out);
        write(model.tags(), out);
        write(model.relations(), out);
        write(model.hidden(), out);
        out.numbers(model.bias());
        write(model.output(), out);
    }

    @Override
    public ParserModel read(CopyReader in) {
        Vocabulary vocabulary = new Vocabulary(numbered(in), numbered(in), List.of(in.words()));
        return new ParserModel(vocabulary, rows(in), rows(in), rows(in), rows(in), in.floats(), rows(in));
    }

    private static void write(Map<String, Integer> numbered, CopyWriter out) throws IOException {
        List<String> words = new ArrayList<>(numbered.keySet());
        out.words(words);
        out.numbers(words.stream().mapToInt(numbered::get).toArray());
    }

    private static Map<String, Integer> numbered(CopyReader in) {
        String[] words = in.words();
        int[] numbers = in.ints();
        Map<String, Integer> numbered = new HashMap<>(words.length * 2);
        for (int i = 0; i < words.length; i++) {
            numbered.put(words[i], numbers[i]);
        }
        return numbered;
    }

    private static void write(float[][] rows, CopyWriter out) throws IOException {
        out.number(rows.length);
        for (float[] row : rows) {
            out.numbers(row);
        }
    }

    private static float[][] rows(CopyReader in) {
        float[][] rows = new float[in.number()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = in.floats();
        }
        return rows;
    }
}

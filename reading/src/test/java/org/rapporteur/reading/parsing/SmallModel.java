package org.rapporteur.reading.parsing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A model of a few words, in the published format, with random numbers. */
final class SmallModel {

    static final int UNITS = 7;
    private static final int DIMENSIONS = 3;

    private SmallModel() {}

    static String text() {
        Random random = new Random(48);
        StringBuilder text = new StringBuilder("dict=5\npos=5\nlabel=4\nembeddingSize=%d\nhiddenSize=%d\nnumTokens=48\npreComputed=2\n".formatted(DIMENSIONS, UNITS));
        for (List<String> names : List.of(
                List.of("talks", "began", Vocabulary.UNKNOWN, Vocabulary.NOTHING, Vocabulary.ABOVE),
                List.of("NNS", "VBD", Vocabulary.UNKNOWN, Vocabulary.NOTHING, Vocabulary.ABOVE),
                List.of(Vocabulary.NOTHING, "root", "nsubj", "obj"))) {
            names.forEach(name -> text.append(name).append(' ').append(line(DIMENSIONS, random)));
        }
        for (int i = 0; i < ParserModel.FEATURES * DIMENSIONS; i++) {
            text.append(line(UNITS, random));
        }
        text.append(line(UNITS, random));
        for (int i = 0; i < UNITS; i++) {
            text.append(line(7, random));
        }
        return text + "12 34\n";
    }

    private static String line(int count, Random random) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < count; i++) {
            line.append(String.format(Locale.ROOT, "%.4f ", random.nextGaussian() / 2));
        }
        return line.toString().strip() + '\n';
    }

    static ParserModel model() {
        try {
            return ModelReader.read(new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

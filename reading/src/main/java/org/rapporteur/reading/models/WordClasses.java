package org.rapporteur.reading.models;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Classes of words, by the words that they stand beside (Clark, "Combining Distributional and Morphological Information", EACL 2003). Immutable. */
public final class WordClasses {

    private final List<String> names;
    /** By the fingerprint of the word. */
    private final PrintTable numbers;

    private WordClasses(List<String> names, PrintTable numbers) {
        this.names = names;
        this.numbers = numbers;
    }

    /** @param classes of each word the name of its class */
    public static WordClasses of(Map<String, String> classes) {
        List<String> names = new ArrayList<>(classes.values().stream().distinct().toList());
        PrintTable numbers = new PrintTable(classes.size());
        Map<String, Integer> numberOf = new HashMap<>();
        names.forEach(name -> numberOf.put(name, numberOf.size()));
        classes.forEach((word, name) -> numbers.put(Print.of(word).with(0), numberOf.get(name)));
        return new WordClasses(names, numbers);
    }

    /** The name of a word's class, {@code otherwise} if it has none. */
    public String of(String word, String otherwise) {
        int number = numbers.get(Print.of(word).with(0));
        return number == PrintTable.NONE ? otherwise : names.get(number);
    }

    /** @throws IOException if the copy cannot be written */
    public void write(CopyWriter out) throws IOException {
        out.words(names);
        numbers.write(out);
    }

    /** What {@link #write} wrote. */
    public static WordClasses read(CopyReader in) {
        return new WordClasses(List.of(in.words()), PrintTable.read(in));
    }
}

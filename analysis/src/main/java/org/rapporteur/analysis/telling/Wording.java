package org.rapporteur.analysis.telling;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * What some words are about, for telling whether two wordings say the same: the stems (Porter 1980) of the words that
 * carry meaning, and the numbers by what they count. Immutable, safe between threads.
 *
 * @param stems stems of content words, in text order
 * @param numbers by the stem of the word after them ("10 per cent" is {@code percent → 10}); a unit that is counted
 *     twice with different numbers is left out, since nothing tells which of them is meant
 */
public record Wording(Set<String> stems, Map<String, Double> numbers) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}]+)?|\\d+(?:[.,]\\d+)*|%");
    private static final Pattern PER_CENT = Pattern.compile("\\bper\\s+cent\\b|%", Pattern.CASE_INSENSITIVE);
    private static final Pattern GENITIVE = Pattern.compile("['’]s?$");
    private static final Set<String> EMPTY_WORDS = Lexicon.load(Wording.class, "empty-words.yaml").words("empty");

    public Wording {
        stems = Collections.unmodifiableSet(new LinkedHashSet<>(stems));
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    public static Wording of(String words) {
        PorterStemmer stemmer = new PorterStemmer();
        Set<String> stems = new LinkedHashSet<>();
        Map<String, Set<Double>> counted = new HashMap<>();
        String plain = Normalizer.normalize(PER_CENT.matcher(words).replaceAll(" percent "), Normalizer.Form.NFKC);
        Matcher word = WORD.matcher(plain.toLowerCase(Locale.ROOT));
        String number = "";
        while (word.find()) {
            String found = GENITIVE.matcher(word.group()).replaceFirst("");
            if (Character.isDigit(found.charAt(0))) {
                number = found;
                stems.add(found.replace(",", ""));
            } else if (!EMPTY_WORDS.contains(found)) {
                String stem = stemmer.stem(found);
                if (!number.isEmpty()) {
                    double value = valueOf(number);
                    counted.computeIfAbsent(stem, unit -> new LinkedHashSet<>()).add(value);
                    number = "";
                }
                stems.add(stem);
            }
        }
        Map<String, Double> numbers = new LinkedHashMap<>();
        counted.forEach((unit, values) -> {
            if (values.size() == 1) {
                numbers.put(unit, values.iterator().next());
            }
        });
        return new Wording(stems, numbers);
    }

    /** Overlap coefficient (Szymkiewicz–Simpson) of the stems: 1 where one says all the other says, 0 for nothing shared. */
    public double overlap(Wording other) {
        int smaller = Math.min(stems.size(), other.stems.size());
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    /** Dice coefficient of the stems: 1 for the same words, 0 for nothing shared. */
    public double likeness(Wording other) {
        int both = stems.size() + other.stems.size();
        return both == 0 ? 0 : 2.0 * shared(other) / both;
    }

    private long shared(Wording other) {
        return stems.stream().filter(other.stems::contains).count();
    }

    private static double valueOf(String number) {
        String plain = number.replace(",", "");
        return List.of(plain.split("\\.")).size() > 2 ? Double.NaN : Double.parseDouble(plain);
    }
}
